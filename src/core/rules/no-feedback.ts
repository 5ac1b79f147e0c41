import { movingDrills, planWith } from '../findings/example';
import type { Accelerator, Drivers } from '../plan/model';
import type { Rule, RuleExamples } from './rule';

const practised = (supporters: string) =>
  planWith(`${movingDrills}drivers:
  people:
${supporters}    rituals:
      practices:
        - { do: Write the recovery plan a principal engineer would write, every: 2 weeks, log: [2026-11-13] }
`);

export const rule: Rule = {
  id: 'no-feedback',
  summary: 'practices, and no involved mentor, coach or manager to give feedback on them.',
  why: 'Practice without feedback makes permanent what one already does, the good and the rest.',
  severity: 'info',
  judges: 'plan',
  *check({ plan: { drivers } }) {
    const first = drivers && firstPractised(drivers);
    if (!first) return;
    const hasFeedback = drivers.supporters.some(
      ({ as, involved }) => involved?.value === true && as !== undefined && givesFeedback.has(as.text),
    );
    if (hasFeedback) return;
    yield {
      path: [...first.path, 'practices'],
      part: 'key',
      message:
        'Nobody gives you feedback on these practices yet. Ask a mentor, coach or manager, and add them to “supporters”, such as “ana: { name: Ana Cole, as: coach, involved: true }”.',
    };
  },
};

export const examples = (): RuleExamples => ({
  bad: { text: practised('') },
  good: {
    text: practised(`    supporters:
      ana: { name: Ana Cole, as: coach, involved: true }
`),
  },
});

const givesFeedback: ReadonlySet<string> = new Set(['mentor', 'coach', 'manager']);

/** The first in the order of the file, as far as drivers are concerned. */
function firstPractised({ keys, accelerators }: Drivers): Accelerator | undefined {
  for (const driver of keys) {
    const found = accelerators.find((accelerator) => accelerator.driver === driver && accelerator.practices.length > 0);
    if (found) return found;
  }
  return undefined;
}
