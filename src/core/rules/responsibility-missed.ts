import { planWith } from '../findings/example';
import { missedTwice } from '../progress/readiness';
import type { Rule, RuleExamples } from './rule';

const record = (kept: boolean) =>
  planWith(`mastery:
  responsibilities:
    - what: Answer a failed backup within an hour
      record: [{ date: 2026-09-30, kept: ${kept} }, { date: 2026-10-31, kept: false }]
`);

export const rule: Rule = {
  id: 'responsibility-missed',
  summary: 'a responsibility that was missed in both of its last two records.',
  why: 'Trust grows on what you were hired for. Talked about early, two misses are a question of planning and easy to mend.',
  severity: 'warning',
  *check({ plan, day }) {
    for (const responsibility of plan.mastery?.responsibilities ?? []) {
      const [last] = missedTwice(responsibility, day) ?? [];
      if (!last?.kept) continue;
      yield {
        path: last.kept.path,
        part: 'value',
        message:
          'This was not kept the last two times. Bring it up early: agree on what would make it possible again, or on who could take it on.',
      };
    }
  },
};

export const examples = (): RuleExamples => ({
  bad: { text: record(false) },
  good: { text: record(true) },
});
