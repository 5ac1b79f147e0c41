import { planWith } from '../findings/example';
import { insertKey } from '../findings/fixes';
import type { Rule, RuleExamples } from './rule';

const strategy = (more: string) =>
  planWith(`leadership:
  alignment:
    strategy:
      statement: Restores first, new engines second.
${more}`);

export const rule: Rule = {
  id: 'lone-strategy',
  summary: 'a strategy with nobody it was made with.',
  why: 'People carry what they helped to make. A strategy made alone has to be sold, every week again.',
  severity: 'info',
  fix: 'Insert who makes it with you.',
  *check({ plan }) {
    const strategy = plan.leadership?.alignment?.strategy;
    if (!strategy || strategy.keys.has('coCreatedWith')) return;
    const { path } = strategy;
    yield {
      path,
      part: 'key',
      message:
        'Nobody is named who made this strategy with you. Talk it over with those who will carry it, and add “coCreatedWith: [their names]”.',
      fixes: () => [
        insertKey('Add who makes it with you', path, 'coCreatedWith', ['The name of who helps'], 'statement'),
      ],
    };
  },
};

export const examples = (): RuleExamples => ({
  bad: { text: strategy('') },
  good: { text: strategy('      coCreatedWith: [Mei Tanaka, the storage team]\n') },
});
