import { planWith } from '../findings/example';
import type { Rule, RuleExamples } from './rule';

export const rule: Rule = {
  id: 'schema',
  summary: 'a value of the wrong shape, an unknown key, and a missing key that no other rule names.',
  why: 'What the format does not know is not read: it looks like part of the plan and does nothing.',
  severity: 'error',
  fix: 'Take the nearest known key or value.',
};

export const examples = (): RuleExamples => ({
  bad: {
    text: planWith(`role:
  current: { titel: Database engineer, title: Storage engineer }
`),
  },
  good: {
    text: planWith(`role:
  current: { title: Storage engineer, since: 2024-03-01 }
`),
  },
});
