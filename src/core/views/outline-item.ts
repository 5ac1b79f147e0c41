import type { Day } from '../dates/day';
import type { HealthState } from '../progress/health';
import type { Path } from '../syntax/path';

export type OutlineKind =
  | 'purpose'
  | 'value'
  | 'lifeGoal'
  | 'role'
  | 'point'
  | 'question'
  | 'drivers'
  | 'driver'
  | 'supporter'
  | 'accelerator'
  | 'practice'
  | 'goals'
  | 'goal'
  | 'initiatives'
  /** initiatives of one kind of growth, where they are grouped by it */
  | 'growth'
  | 'initiative'
  | 'milestone'
  | 'deliverables'
  | 'deliverable'
  | 'link'
  | 'tradeOffs'
  | 'tradeOff'
  | 'mastery'
  | 'leadership'
  /** a list within mastery or leadership */
  | 'part'
  | 'level'
  | 'responsibility'
  | 'observation'
  | 'indicator'
  | 'practices'
  | 'oneOnOnes'
  /** somebody to talk to in a rhythm */
  | 'rhythm'
  | 'oneOnOne'
  | 'action'
  | 'reviews'
  | 'review'
  | 'reports'
  | 'report'
  /** a report that is not written yet */
  | 'reportDue';

/** A state an icon can show: health, or whether anything moves a driver or accelerator. */
export type OutlineState = HealthState | 'at-rest' | 'moving';

/** One line of the tree and of the document symbols. */
export interface OutlineItem {
  /** Unique in its plan and stable across edits elsewhere, so that expansion and selection survive a refresh. */
  readonly id: string;
  readonly kind: OutlineKind;
  readonly label: string;
  /** Words beside the label: the state, a date, a count. */
  readonly description: string;
  readonly state: OutlineState | undefined;
  /** The day it is due, for putting rows in order; `undefined` where it has none. */
  readonly due: Day | undefined;
  /** Lines of plain text with the numbers behind the state. */
  readonly details: readonly string[];
  /** What a click reveals; `undefined` where the plan has nothing to reveal yet. */
  readonly path: Path | undefined;
  readonly children: readonly OutlineItem[];
}

/** An item with its defaults filled in. */
export function outlineItem(item: Pick<OutlineItem, 'id' | 'kind' | 'label'> & Partial<OutlineItem>): OutlineItem {
  return { description: '', state: undefined, due: undefined, details: [], path: undefined, children: [], ...item };
}

/** What a screen reader says for an item: its label, then the words that are only seen as an icon otherwise. */
export function spokenLabel(item: OutlineItem): string {
  return [item.label, item.description].filter((part) => part !== '').join(', ');
}
