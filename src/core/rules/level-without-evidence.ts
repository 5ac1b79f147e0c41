import { planWith } from '../findings/example';
import { insertKey } from '../findings/fixes';
import type { Rule, RuleExamples } from './rule';

export const rule: Rule = {
  id: 'level-without-evidence',
  summary: 'a level of 4 or 5 without evidence.',
  why: 'A high level convinces others where there is something to show for it.',
  severity: 'info',
  fix: 'Insert the evidence.',
  *check({ plan }) {
    const { technical = [], knowledge = [], customers = [] } = plan.mastery ?? {};
    for (const { path, keys, level } of [...technical, ...knowledge, ...customers]) {
      if (level === undefined || level.value < high || level.value > highest || keys.has('evidence')) continue;
      yield {
        path,
        part: 'key',
        message: `Level ${level.value} is high, and there is no “evidence” for it yet. Add what shows it: a result, a review, who comes to learn it.`,
        fixes: () => [insertKey('Add evidence', path, 'evidence', 'What shows it')],
      };
    }
  },
};

export const examples = (): RuleExamples => ({
  bad: {
    text: planWith(`mastery:
  technical:
    - { what: point-in-time recovery, level: 4, wanted: 5 }
`),
  },
  good: {
    text: planWith(`mastery:
  technical:
    - { what: point-in-time recovery, level: 4, wanted: 5, evidence: restored the orders database in May }
`),
  },
});

const high = 4;
const highest = 5;
