import { type Day, formatDay } from '../dates/day';
import { planWith } from '../findings/example';
import type { Placed, PlanDate } from '../plan/model';
import type { Finding, Rule, RuleExamples } from './rule';

const checkIns = (dates: readonly string[]) =>
  planWith(`initiatives:
  restore-drills:
    title: Run a restore drill for each production database
    supports: Nobody can rely on a backup that was never restored.
    start: 2026-11-02
    finish: 2027-02-26
    measure: { what: databases drilled, baseline: 0, target: 9 }
    checkIns:
${dates.map((date) => `      - { date: ${date}, value: 1 }\n`).join('')}`);

export const rule: Rule = {
  id: 'check-in-order',
  summary: 'check-ins or a review log that are not in the order of their dates, and two check-ins on one date.',
  why: 'The newest date counts wherever it stands; a reader who takes the last line for the newest is misled.',
  severity: 'info',
  judges: 'value',
  fix: 'Sort the list by date, each comment with its entry.',
  checkEntry: ({ checkIns }) => checkInsOutOfOrder(checkIns),
  *check({ plan }) {
    for (const { checkIns } of plan.leadership?.indicators ?? []) yield* checkInsOutOfOrder(checkIns);
    yield* outOfOrder(plan.reviews?.log ?? [], 'review');
  },
};

export const examples = (): RuleExamples => ({
  bad: { text: checkIns(['2026-11-20', '2026-11-13']) },
  good: { text: checkIns(['2026-11-13', '2026-11-20']) },
});

interface Dated extends Placed {
  readonly date: PlanDate | undefined;
}

function* checkInsOutOfOrder(checkIns: readonly Dated[]): Iterable<Finding> {
  yield* outOfOrder(checkIns, 'check-in');
  yield* onOneDate(checkIns);
}

/** What stands at the wrong place in a list of dated things. */
interface Misplaced {
  /** Of the first that is older than one above it. */
  readonly index: number;
  /** The newest day above it. */
  readonly newest: Day;
}

/** The first that is older than one above it; with that one put in its place the others may be right. */
export function firstOutOfOrder(days: readonly (Day | undefined)[]): Misplaced | undefined {
  let newest: Day | undefined;
  for (const [index, day] of days.entries()) {
    if (day === undefined) continue;
    if (newest !== undefined && day < newest) return { index, newest };
    newest = day;
  }
  return undefined;
}

const daysOf = (entries: readonly Dated[]) => entries.map(({ date }) => date?.day);

function* outOfOrder(entries: readonly Dated[], noun: string): Iterable<Finding> {
  const misplaced = firstOutOfOrder(daysOf(entries));
  const date = misplaced && entries[misplaced.index]?.date;
  if (!date) return;
  yield {
    path: date.path,
    part: 'value',
    message: `This ${noun} is older than the one of ${formatDay(misplaced.newest)} above it. Put the oldest first, so that the last line is the newest.`,
  };
}

/** Not where one is out of order: in its place it stands beside the other, and that is told then. */
function* onOneDate(entries: readonly Dated[]): Iterable<Finding> {
  const misplaced = firstOutOfOrder(daysOf(entries))?.index;
  const seen = new Set<number>();
  for (const [index, { date }] of entries.entries()) {
    if (date?.day === undefined) continue;
    if (seen.has(date.day) && index !== misplaced) {
      yield {
        path: date.path,
        part: 'value',
        message: `There is a check-in of ${formatDay(date.day)} above already, and only this one counts. Make them one, or correct the date.`,
      };
    }
    seen.add(date.day);
  }
}
