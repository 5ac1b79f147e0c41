import { planWith } from '../findings/example';
import type { Rule, RuleExamples } from './rule';

export const rule: Rule = {
  id: 'one-sided-agreement',
  summary: 'an agreement with your manager of which only one side is filled.',
  why: 'Support and room to decide are exchanged for results. Half of it written down is a demand, or a duty.',
  severity: 'hint',
  *check({ plan }) {
    const agreement = plan.leadership?.agreement;
    if (!agreement) return;
    const [theirs, mine] = [agreement.keys.has('managerOwes'), agreement.keys.has('iOwe')];
    if (theirs === mine) return;
    yield {
      path: agreement.path,
      part: 'key',
      message: theirs
        ? 'This says what your manager owes you, and not what you owe. Add “iOwe”, and agree on both together.'
        : 'This says what you owe, and not what you need for it. Add “managerOwes”, such as support or room to decide.',
    };
  },
};

export const examples = (): RuleExamples => ({
  bad: {
    text: planWith(`leadership:
  agreement:
    iOwe: [bad news within a day]
`),
  },
  good: {
    text: planWith(`leadership:
  agreement:
    managerOwes: [room to decide the order of the drills]
    iOwe: [bad news within a day]
`),
  },
});
