import { formatDay } from '../dates/day';
import { planWith } from '../findings/example';
import { trackedEntries } from '../plan/model';
import type { Rule, RuleExamples } from './rule';

export const rule: Rule = {
  id: 'check-in-in-future',
  summary: 'a check-in dated after today.',
  why: 'It counts for nothing until its day comes, so progress looks older than it is; often the month or year is a slip.',
  severity: 'warning',
  judges: 'value',
  *check({ plan, day }) {
    for (const { checkIns } of [...trackedEntries(plan), ...(plan.leadership?.indicators ?? [])]) {
      for (const { date } of checkIns) {
        if (date?.day === undefined || date.day <= day) continue;
        yield {
          path: date.path,
          part: 'value',
          message: `This check-in is dated after today (${formatDay(day)}), so it does not count yet. Correct the date, or leave it for the day it is about.`,
        };
      }
    }
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
