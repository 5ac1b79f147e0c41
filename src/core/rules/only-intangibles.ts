import { planWith } from '../findings/example';
import { insertKey } from '../findings/fixes';
import type { Rule, RuleExamples } from './rule';

const deliverable = (measure: string) =>
  planWith(`mastery:
  deliverables:
    fee-leak:
      what: Close the interchange fee leak
      category: profit
${measure}      due: 2027-02-26
      intangibles: [negotiation with the scheme]
`);

export const rule: Rule = {
  id: 'only-intangibles',
  summary: 'a deliverable with intangibles and no measure.',
  why: 'Intangibles explain a result; they cannot stand in for one.',
  severity: 'warning',
  fix: 'Insert a measure.',
  silences: ['missing-measure'],
  *checkEntry({ kind, path, keys }) {
    if (kind !== 'deliverable' || !keys.has('intangibles') || keys.has('measure')) return;
    const value = { what: 'what is counted', baseline: 0, target: 10 };
    yield {
      path,
      part: 'key',
      message:
        'This deliverable has intangibles and no “measure”. Add the number they are meant to move, such as “measure: { what: complaints a month, baseline: 12, target: 3 }”.',
      fixes: () => [insertKey('Add a measure with numbers', path, 'measure', value, 'category')],
    };
  },
};

export const examples = (): RuleExamples => ({
  bad: { text: deliverable('') },
  good: {
    text: deliverable('      measure: { what: fees lost per month, baseline: 18500, target: 1000, unit: EUR }\n'),
  },
});
