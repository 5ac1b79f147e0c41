import { isOlderThan } from '../dates/cadence';
import { type Day, formatDay } from '../dates/day';
import { firstCheckIn } from '../findings/check-in-sample';
import { planWith } from '../findings/example';
import { ago, every } from '../findings/figures';
import { appendItem } from '../findings/fixes';
import type { PlanDate, TrackedEntry } from '../plan/model';
import { isActive } from '../progress/activity';
import { isOpen } from '../progress/health';
import type { Progress } from '../progress/progress';
import type { Rule, RuleExamples } from './rule';

const checkedIn = (date: string) =>
  planWith(`initiatives:
  restore-drills:
    title: Run a restore drill for each production database
    supports: Nobody can rely on a backup that was never restored.
    start: 2026-10-01
    finish: 2027-09-30
    measure: { what: databases drilled, baseline: 0, target: 9 }
    checkIns:
      - { date: ${date}, value: 1 }
`);

export const rule: Rule = {
  id: 'stale-check-in',
  summary: 'work that goes on and was last checked in on longer ago than a review cycle.',
  why: 'What is shown as progress is only as true as the last check-in, and one line keeps it true.',
  severity: 'info',
  fix: 'Check in today.',
  *checkEntry(entry, { day, progress, reviewCadence }) {
    const last = lastSign(entry, progress, day);
    if (last?.day === undefined || !isOlderThan(last.day, reviewCadence, day)) return;
    const { path, keys } = entry;
    const when = ago(last.day, day);
    const what =
      last === entry.start ? `This started ${when}, and nothing was checked in since` : `The last check-in was ${when}`;
    yield {
      path: last.path,
      part: 'value',
      message: `${what}, longer than your review cycle (${every(reviewCadence)}). ${keys.has('checkIns') ? 'One more' : `One such as ${firstCheckIn(entry, day)}`} keeps the picture true.`,
      fixes: () => [appendItem('Check in today', [...path, 'checkIns'], { date: formatDay(day) })],
    };
  },
};

export const examples = (): RuleExamples => ({
  bad: { text: checkedIn('2026-10-16') },
  good: { text: checkedIn('2026-11-06') },
});

/** The date that stands for what is known; none where nobody waits for news. */
function lastSign(entry: TrackedEntry, { state, checkIns }: Progress, today: Day): PlanDate | undefined {
  const last = checkIns.at(-1)?.checkIn.date;
  if (entry.kind !== 'initiative') return isOpen(state) ? last : undefined;
  // A status that could not be read may say that it rests.
  if (!isActive(entry, state, today) || (entry.keys.has('status') && entry.status === undefined)) return undefined;
  return last ?? (entry.keys.has('checkIns') ? undefined : entry.start);
}
