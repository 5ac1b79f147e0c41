import { planWith } from '../findings/example';
import type { Rule, RuleExamples } from './rule';

export const rule: Rule = {
  id: 'unused-disable',
  summary:
    'a “career-plan-disable…” comment that silences nothing. One that names a rule which is off, or unknown to this version, is not meant.',
  why: 'A comment that outlived its reason hides the next finding, which may be one you want to see.',
  severity: 'hint',
  fix: 'Remove the comment, or the rule it names in vain.',
};

export const examples = (): RuleExamples => ({
  bad: {
    text: planWith(`initiatives:
  restore-drills:
    title: Run a restore drill for each production database
    supports: Nobody can rely on a backup that was never restored.
    start: 2026-11-20
    # career-plan-disable-next-line date-order -- the year was wrong
    finish: 2027-02-26
    measure: { what: databases drilled, baseline: 0, target: 9 }
`),
  },
  good: {
    text: planWith(`initiatives:
  restore-drills:
    title: Run a restore drill for each production database
    supports: Nobody can rely on a backup that was never restored.
    start: 2026-11-20
    # career-plan-disable-next-line date-order -- the year is being asked for
    finish: 2026-02-26
    measure: { what: databases drilled, baseline: 0, target: 9 }
`),
  },
});
