import { dueCheckIns } from '../check-in/due';
import type { DueItem } from '../check-in/due-item';
import type { PlanSource } from '../check-in/plan-source';
import type { Day } from '../dates/day';
import { stateWords } from '../progress/health';
import { count } from '../progress/words';
import { pathKey } from '../syntax/path';

/** What needs the plan's owner this week, ready to be shown as a list or a table. */
export interface ThisWeek {
  readonly today: Day;
  /** The late ones first. */
  readonly items: readonly ThisWeekItem[];
  readonly late: number;
  /** How many of the items a check-in answers. */
  readonly checkIns: number;
  /** All of it in a sentence or two. */
  readonly sentence: string;
  /** A few words for a status bar; empty where nothing is due. */
  readonly short: string;
}

export interface ThisWeekItem extends DueItem {
  /** Unique in its plan and the same as long as the entry stays where it is. */
  readonly id: string;
  readonly isLate: boolean;
  /** The state in words; empty where the item has none. */
  readonly stateWords: string;
}

/** The items of this week, and what to say about them. */
export function thisWeek(source: PlanSource): ThisWeek {
  const today = source.context.day;
  const items = dueCheckIns(source).map(
    (item): ThisWeekItem => ({
      ...item,
      id: `${item.kind}:${item.kind === 'report' ? item.title : pathKey(item.path)}`,
      isLate: item.due < today,
      stateWords: item.state === undefined ? '' : stateWords[item.state],
    }),
  );
  const late = items.filter(({ isLate }) => isLate).length;
  const checkIns = items.filter(({ asksForCheckIn }) => asksForCheckIn).length;
  return { today, items, late, checkIns, sentence: sentenceOf(items, late, checkIns), short: shortOf(items, late) };
}

function sentenceOf(items: readonly ThisWeekItem[], late: number, checkIns: number): string {
  const [first] = items;
  if (!first) return 'Nothing needs you this week.';
  const behind = late === 0 ? 'none late' : late === items.length ? 'all late' : `${late} late`;
  const needed = `${count(items.length, 'thing')} ${items.length === 1 ? 'needs' : 'need'} you this week`;
  const asked = checkIns === 0 ? '' : ` ${count(checkIns, 'check-in')} to make.`;
  return `${needed}, ${items.length === 1 ? (late === 1 ? 'and is late' : 'not late yet') : behind}.${asked} First: “${first.title}”.`;
}

function shortOf(items: readonly ThisWeekItem[], late: number): string {
  if (items.length === 0) return '';
  return late === 0 ? `${items.length} this week` : `${items.length} this week, ${late} late`;
}
