import { behindInWords, checkInOnState, hasPlan, stateIsShownBy } from '../findings/behind';
import { planWith } from '../findings/example';
import type { Rule, RuleExamples } from './rule';

export const rule: Rule = {
  id: 'at-risk',
  summary: 'a goal, initiative or deliverable that is at risk.',
  why: 'It may slip. A small correction now is cheaper than a large one in a month.',
  severity: 'info',
  fix: 'Check in with a plan that gets it back on track.',
  *checkEntry(entry, { progress: now, day }) {
    if (now.state !== 'at-risk') return;
    yield {
      ...stateIsShownBy(entry, now),
      message: `At risk. ${behindInWords(entry, now, day)} ${hasPlan(now) ? 'Your plan may well do: see at the next check-in whether it does.' : 'A small correction now may be enough: note it as “plan” in the next check-in.'}`,
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
      - { date: 2026-11-13, value: 4 }
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
      - { date: 2026-11-13, value: 5, confidence: on-track }
`),
  },
});
