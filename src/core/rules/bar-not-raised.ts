import { movingDrills, planWith } from '../findings/example';
import { insertKey } from '../findings/fixes';
import type { Rule, RuleExamples } from './rule';

const bar = (mine: string) =>
  planWith(`${movingDrills}drivers:
  performance:
    expectations:
      theirs: every restore within four hours
${mine}`);

export const rule: Rule = {
  id: 'bar-not-raised',
  summary: 'expectations that say their bar and not yours.',
  why: 'Meeting the bar keeps the role you have; the next one goes to those who set theirs higher.',
  severity: 'hint',
  fix: 'Insert your own bar.',
  *check({ plan }) {
    for (const { name, path, keys } of plan.drivers?.accelerators ?? []) {
      if (name !== 'performance.expectations' || !keys.has('theirs') || keys.has('mine')) continue;
      yield {
        path,
        part: 'key',
        message:
          'This says what they expect (“theirs”) and not what you expect of yourself. Add “mine”, a little above it.',
        fixes: () => [insertKey('Add your own bar', path, 'mine', 'What I expect of myself', 'theirs')],
      };
    }
  },
};

export const examples = (): RuleExamples => ({
  bad: { text: bar('') },
  good: { text: bar('      mine: every restore within the hour, by whoever is on call\n') },
});
