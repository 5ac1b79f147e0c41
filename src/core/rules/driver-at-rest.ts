import { drills, planWith } from '../findings/example';
import { acceleratorsOf, driverNames } from '../plan/model';
import { movedDrivers } from '../progress/moved';
import { enumerate } from '../schema/phrases';
import type { Rule, RuleExamples } from './rule';

const rituals = `    drivers: [performance.execution, process.systems]
drivers:
  people:
    supporters:
      ana: { name: Ana Cole, as: manager, involved: true }
`;

export const rule: Rule = {
  id: 'driver-at-rest',
  summary: 'one of the three drivers that nothing moves, in a plan that has drivers.',
  why: 'People, performance and process carry a career together; the one that rests is usually the one that holds it back.',
  severity: 'info',
  judges: 'plan',
  *check({ plan, references, progress }) {
    if (!plan.drivers) return;
    const moved = movedDrivers(plan, references, progress);
    for (const driver of driverNames) {
      if (moved.has(driver)) continue;
      const names = enumerate(acceleratorsOf[driver], 'or');
      yield {
        path: plan.drivers.keys.has(driver) ? ['drivers', driver] : ['drivers'],
        part: 'key',
        message: `Nothing moves the driver “${driver}” yet. Add a practice under ${names}, or name it in the “drivers” of a goal or an initiative.`,
      };
    }
  },
};

export const examples = (): RuleExamples => ({
  bad: { text: planWith(`${drills}${rituals}`) },
  good: {
    text: planWith(`${drills}${rituals}    rituals:
      practices:
        - { do: Review one recovery plan with Ana, every: 2 weeks, with: ana, log: [2026-11-13] }
`),
  },
});
