import { isOlderThan } from '../dates/cadence';
import { planWith } from '../findings/example';
import { ago, every } from '../findings/figures';
import type { Rule, RuleExamples } from './rule';

const asked = (since: string) =>
  planWith(`role:
  target:
    title: Principal engineer, storage
    by: 2028-06-30
    responsibilities: [recovery of every production database]
    openQuestions:
      - { ask: Who decides on the storage budget?, of: Ana Cole, since: ${since} }
`);

export const rule: Rule = {
  id: 'open-question',
  summary: 'a question about the target role that has been open for longer than a review cycle.',
  why: 'As long as it is open you may be preparing for another role than the one there is.',
  severity: 'info',
  *check({ plan, day, reviewCadence }) {
    for (const { since, of } of plan.role?.target?.openQuestions ?? []) {
      if (since?.day === undefined || !isOlderThan(since.day, reviewCadence, day)) continue;
      const whom = of ? 'Ask it' : 'Decide whom to ask, and do so';
      yield {
        path: since.path,
        part: 'value',
        message: `This question came up ${ago(since.day, day)}, longer than your review cycle (${every(reviewCadence)}). ${whom} in your next conversation; take it out once it is answered.`,
      };
    }
  },
};

export const examples = (): RuleExamples => ({
  bad: { text: asked('2026-10-12') },
  good: { text: asked('2026-11-02') },
});
