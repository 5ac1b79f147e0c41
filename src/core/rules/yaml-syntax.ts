import { planWith } from '../findings/example';
import type { Rule, RuleExamples } from './rule';

export const rule: Rule = {
  id: 'yaml-syntax',
  summary:
    'YAML that does not parse, a key given twice, and YAML a plan has no use for: tags, merge keys, several documents, extreme sizes.',
  why: 'Two readers of such a file may see two different plans. The rest of the file is still checked as far as it can be read.',
  severity: 'error',
};

export const examples = (): RuleExamples => ({
  bad: {
    text: planWith(`role:
  current: { title: Database engineer }
  current: { title: Storage engineer }
`),
  },
  good: {
    text: planWith(`role:
  current: { title: Storage engineer }
`),
  },
});
