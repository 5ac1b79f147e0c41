import type { Rule, RuleExamples } from './rule';

export const rule: Rule = {
  id: 'missing-purpose',
  summary: 'a plan without a purpose.',
  why: 'Goals come and go; the purpose is what you choose between them by, and what a mentor or manager needs to know to help you.',
  severity: 'warning',
  fix: 'Insert a purpose.',
  *check({ plan }) {
    // Where nothing at all could be read there is nothing to miss a purpose in.
    if (plan.keys.size === 0 || plan.keys.has('purpose')) return;
    yield {
      path: [],
      part: 'key',
      message: 'This plan has no “purpose” yet. Add a sentence that says what you want to have done, and for whom.',
      fixes: () => [
        {
          title: 'Add a purpose',
          edits: [
            {
              kind: 'insert',
              path: [],
              key: 'purpose',
              value: 'What I want to have done, and for whom',
              after: plan.keys.has('person') ? 'person' : 'careerPlan',
            },
          ],
          safe: false,
        },
      ],
    };
  },
};

export const examples = (): RuleExamples => ({
  bad: {
    text: `careerPlan: 1
person: Sam Okafor
`,
  },
  good: {
    text: `careerPlan: 1
person: Sam Okafor
purpose: Become the engineer people call when data must not be lost.
`,
  },
});
