import { type Day, formatDay } from '../dates/day';
import { planWith } from '../findings/example';
import type { CheckIn } from '../plan/model';
import type { Finding, Rule, RuleExamples } from './rule';

export const rule: Rule = {
  id: 'check-in-in-future',
  summary: 'a check-in dated after today.',
  why: 'It counts for nothing until its day comes, so progress looks older than it is; often the month or year is a slip.',
  severity: 'warning',
  judges: 'value',
  checkEntry: ({ checkIns }, { day }) => inFuture(checkIns, day),
  *check({ plan, day }) {
    for (const { checkIns } of plan.leadership?.indicators ?? []) yield* inFuture(checkIns, day);
  },
};

export const examples = (): RuleExamples => ({
  bad: {
    text: planWith(`initiatives:
  restore-drills:
    title: Run a restore drill for each production database
    supports: Nobody can rely on a backup that was never restored.
    start: 2026-11-02
    finish: 2027-02-26
    measure: { what: databases drilled, baseline: 0, target: 9 }
    checkIns:
      - { date: 2026-11-16, value: 1 }
      - { date: 2027-11-20, value: 2 }
`),
  },
  good: {
    text: planWith(`initiatives:
  restore-drills:
    title: Run a restore drill for each production database
    supports: Nobody can rely on a backup that was never restored.
    start: 2026-11-02
    finish: 2027-02-26
    measure: { what: databases drilled, baseline: 0, target: 9 }
    checkIns:
      - { date: 2026-11-16, value: 1 }
      - { date: 2026-11-20, value: 2 }
`),
  },
});

function* inFuture(checkIns: readonly CheckIn[], day: Day): Iterable<Finding> {
  for (const { date } of checkIns) {
    if (date?.day === undefined || date.day <= day) continue;
    yield {
      path: date.path,
      part: 'value',
      message: `This check-in is dated after today (${formatDay(day)}), so it does not count yet. Correct the date, or leave it for the day it is about.`,
    };
  }
}
