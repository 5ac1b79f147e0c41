import { formatDay } from '../dates/day';
import { firstCheckIn } from '../findings/check-in-sample';
import { drills, planWith } from '../findings/example';
import { ago } from '../findings/figures';
import { appendItem } from '../findings/fixes';
import { graceOfStart } from '../progress/activity';
import type { Rule, RuleExamples } from './rule';

export const rule: Rule = {
  id: 'late-start',
  summary: 'an initiative whose start passed a week ago or more without a check-in.',
  why: 'What starts late and unsaid is late at the end too. One line tells whether it has begun, or needs another date.',
  severity: 'info',
  fix: 'Check in.',
  silences: ['stale-check-in'],
  *checkEntry(entry, { day }) {
    if (entry.kind !== 'initiative') return;
    const { path, keys, start, status } = entry;
    if (start?.day === undefined || day - start.day < graceOfStart || keys.has('checkIns')) return;
    // A status that could not be read may say that it has begun.
    if (status === undefined ? keys.has('status') : status !== 'planned') return;
    yield {
      path: start.path,
      part: 'value',
      message: `This was to start ${ago(start.day, day)}, and nothing was checked in yet. If it has begun, say so with ${firstCheckIn(entry, day)}; if not, move the start.`,
      fixes: () => [appendItem('Check in today', [...path, 'checkIns'], { date: formatDay(day) })],
    };
  },
};

export const examples = (): RuleExamples => ({
  bad: { text: planWith(drills.replace('start: 2026-11-20', 'start: 2026-11-02')) },
  good: { text: planWith(drills) },
});
