import { movingDrills, planWith } from '../findings/example';
import { insertKey } from '../findings/fixes';
import type { Rule, RuleExamples } from './rule';

const supporter = (more: string) =>
  planWith(`${movingDrills}drivers:
  people:
    supporters:
      lucia: { name: Lucía Ortega, as: sponsor, involved: false${more} }
`);

export const rule: Rule = {
  id: 'idle-supporter',
  summary: 'a supporter who is not involved yet, with no next step to involve them.',
  why: 'People help gladly when they are asked. A name on a list has not been asked.',
  severity: 'info',
  fix: 'Insert the next step.',
  *check({ plan }) {
    for (const { path, keys, involved } of plan.drivers?.supporters ?? []) {
      if (involved?.value !== false || keys.has('nextStep')) continue;
      yield {
        path,
        part: 'key',
        message:
          'This supporter is not involved yet, and there is no “nextStep” that changes it. Write the smallest one, such as whom to ask for an introduction.',
        fixes: () => [
          insertKey('Add a next step', path, 'nextStep', 'Ask for half an hour to get to know each other', 'involved'),
        ],
      };
    }
  },
};

export const examples = (): RuleExamples => ({
  bad: { text: supporter('') },
  good: { text: supporter(', nextStep: Ask Ana to introduce us in December') },
});
