import { behindInWords, checkInOnState, hasPlan, stateIsShownBy } from '../findings/behind';
import { planWith } from '../findings/example';
import type { Rule, RuleExamples } from './rule';

export const rule: Rule = {
  id: 'off-track',
  summary: 'a goal, initiative or deliverable that is off track.',
  why: 'It will not be reached in time unless something changes, and the earlier it is said, the more can be changed.',
  severity: 'warning',
  fix: 'Check in with a plan that gets it back on track.',
  *checkEntry(entry, { progress: now, day }) {
    if (now.state !== 'off-track') return;
    yield {
      ...stateIsShownBy(entry, now),
      message: `Off track. ${behindInWords(entry, now, day)} ${hasPlan(now) ? 'You have a plan for it: check in on how it goes, and ask for help if it is not enough.' : 'Do less of it, ask for help, or agree on another date.'}`,
      fixes: () => [checkInOnState(entry, now, day)],
    };
  },
};

export const examples = (): RuleExamples => ({
  bad: {
    text: planWith(`initiatives:
  restore-drills:
    title: Run a restore drill for each production database
    supports: Nobody can rely on a backup that was never restored.
    start: 2026-06-01
    finish: 2027-02-26
    measure: { what: databases drilled, baseline: 0, target: 9 }
    checkIns:
      - { date: 2026-11-13, value: 2, plan: Two drills a week with the platform team. }
`),
  },
  good: {
    text: planWith(`initiatives:
  restore-drills:
    title: Run a restore drill for each production database
    supports: Nobody can rely on a backup that was never restored.
    start: 2026-06-01
    finish: 2027-02-26
    measure: { what: databases drilled, baseline: 0, target: 9 }
    checkIns:
      - { date: 2026-11-13, value: 5 }
`),
  },
});
