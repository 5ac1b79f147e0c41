import { planWith } from '../findings/example';
import { insertKey } from '../findings/fixes';
import type { Rule, RuleExamples } from './rule';

export const rule: Rule = {
  id: 'business-unknown',
  summary: 'a section on the business with none of its four parts filled.',
  why: 'Who knows how the money is made is asked before decisions are made, not after.',
  severity: 'hint',
  fix: 'Insert one part.',
  *check({ plan }) {
    const business = plan.leadership?.business;
    if (!business || business.parts.some(({ keys }) => keys.has('know') || keys.has('learn'))) return;
    const { path } = business;
    const learn = { learn: 'What I will find out, and from whom' };
    yield {
      path,
      part: 'key',
      message:
        'Nothing is filled in here yet. Begin with one line, such as “moneyModel: { learn: how a sale becomes profit }”; the other parts are “processes”, “valueDrivers” and “efficiency”.',
      fixes: () => [insertKey('Add what to learn about the money', path, 'moneyModel', learn)],
    };
  },
};

export const examples = (): RuleExamples => ({
  bad: {
    text: planWith(`leadership:
  business:
    processes: { know: "" }
`),
  },
  good: {
    text: planWith(`leadership:
  business:
    processes: { know: how an order becomes a row in the ledger }
`),
  },
});
