import { behindInWords, checkInOnState, hasPlan, stateIsShownBy } from '../findings/behind';
import { planWith } from '../findings/example';
import type { Rule, RuleExamples } from './rule';

const copies = (checkIn: string) =>
  planWith(`initiatives:
  second-region:
    title: Copy each backup to a second region
    supports: One fire may not take both the data and its backup.
    start: 2026-09-01
    finish: 2027-03-31
    measure: { what: backups with a second copy, baseline: 0, target: 40 }
    checkIns:
      - { date: 2026-11-16, value: 15, ${checkIn} }
`);

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
  bad: { text: copies('confidence: at-risk, note: The link between the regions is not ordered yet.') },
  good: { text: copies('confidence: on-track, note: The link between the regions is up since Monday.') },
});
