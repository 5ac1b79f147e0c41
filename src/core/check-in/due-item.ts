import type { Day } from '../dates/day';
import type { HealthState } from '../progress/health';
import type { Path } from '../syntax/path';

export type DueKind =
  | 'overdue'
  | 'milestone'
  | 'deadline'
  | 'check-in'
  /** off track, and the latest check-in has no plan */
  | 'way-back'
  | 'action'
  | 'one-on-one'
  | 'review'
  | 'practice'
  | 'report';

/** Something that needs the plan's owner this week. */
export interface DueItem {
  readonly kind: DueKind;
  /** What to reveal, and what the edits of `check-in/` are asked for. */
  readonly path: Path;
  readonly title: string;
  /** What is to be done and since or until when: “Check in, due 3 days ago”. */
  readonly words: string;
  /** The state of the goal, initiative or deliverable it is about. */
  readonly state: HealthState | undefined;
  /** The day it is or was due. */
  readonly due: Day;
  /** Whether a check-in is the answer to it, so that the weekly check-in asks for it. */
  readonly asksForCheckIn: boolean;
}

/** How far “this week” reaches, in days from today, for what has a date of its own. */
export const daysAhead = 7;
