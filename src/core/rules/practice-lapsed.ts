import { isOlderThan } from '../dates/cadence';
import { formatDay } from '../dates/day';
import { movingDrills, planWith } from '../findings/example';
import { ago, every as rhythm } from '../findings/figures';
import { appendItem } from '../findings/fixes';
import type { PlanDate } from '../plan/model';
import type { Rule, RuleExamples } from './rule';

const logged = (date: string) =>
  planWith(`${movingDrills}drivers:
  people:
    supporters:
      ana: { name: Ana Cole, as: manager, involved: true }
    rituals:
      practices:
        - { do: Review one recovery plan with Ana, every: week, with: ana, log: [${date}] }
`);

export const rule: Rule = {
  id: 'practice-lapsed',
  summary: 'a practice last done longer ago than twice its rhythm.',
  why: 'A practice works by coming back. One that was missed twice is easy to take up again today, and harder each week.',
  severity: 'info',
  fix: 'Log today.',
  *check({ plan, day }) {
    for (const { practices } of plan.drivers?.accelerators ?? []) {
      for (const { path, every, log } of practices) {
        const last = newest(log);
        if (!every?.cadence || last?.day === undefined || !isOlderThan(last.day, every.cadence, day, 2)) continue;
        yield {
          path: last.path,
          part: 'value',
          message: `This practice was last done ${ago(last.day, day)}, and ${rhythm(every.cadence)} is its rhythm. Do it once and add the day to “log”, or give it a rhythm that fits.`,
          fixes: () => [appendItem('Log today', [...path, 'log'], formatDay(day))],
        };
      }
    }
  },
};

export const examples = (): RuleExamples => ({
  bad: { text: logged('2026-11-03') },
  good: { text: logged('2026-11-09') },
});

function newest(log: readonly PlanDate[]): PlanDate | undefined {
  let last: PlanDate | undefined;
  for (const date of log) if (date.day !== undefined && date.day >= (last?.day ?? date.day)) last = date;
  return last;
}
