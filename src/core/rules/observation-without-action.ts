import { isOlderThan } from '../dates/cadence';
import { planWith } from '../findings/example';
import { insertKey } from '../findings/fixes';
import type { Rule, RuleExamples } from './rule';

const observation = (date: string) =>
  planWith(`mastery:
  observations:
    - { date: ${date}, noticed: Principal engineers bring one page and no slides, kind: praised }
`);

export const rule: Rule = {
  id: 'observation-without-action',
  summary: 'an observation older than a month with no action drawn from it.',
  why: 'Noticing is half of it. What you do about it is the half that shows.',
  severity: 'hint',
  fix: 'Insert an action.',
  *check({ plan, day }) {
    for (const { path, keys, date } of plan.mastery?.observations ?? []) {
      if (keys.has('action') || date?.day === undefined || !isOlderThan(date.day, aMonth, day)) continue;
      yield {
        path,
        part: 'key',
        message:
          'You noticed this more than a month ago, and no “action” came of it yet. Add what you will do, or take it out.',
        fixes: () => [insertKey('Add an action', path, 'action', 'What I will do about it')],
      };
    }
  },
};

export const examples = (): RuleExamples => ({
  bad: { text: observation('2026-10-12') },
  good: { text: observation('2026-11-02') },
});

const aMonth = { count: 1, unit: 'month' } as const;
