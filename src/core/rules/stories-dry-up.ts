import { isOlderThan } from '../dates/cadence';
import { planWith } from '../findings/example';
import { ago } from '../findings/figures';
import type { PlanDate } from '../plan/model';
import type { Rule, RuleExamples } from './rule';

const story = (date: string) =>
  planWith(`leadership:
  alignment:
    stories:
      - { date: ${date}, story: Mei stopped a release because nobody had tried the restore. }
`);

export const rule: Rule = {
  id: 'stories-dry-up',
  summary: 'alignment stories of which the last is older than a quarter.',
  why: 'Stories of people who lived by the strategy keep it alive longer than its words do.',
  severity: 'hint',
  *check({ plan, day }) {
    let last: PlanDate | undefined;
    for (const { date } of plan.leadership?.alignment?.stories ?? []) {
      if (date?.day !== undefined && date.day >= (last?.day ?? date.day)) last = date;
    }
    if (last?.day === undefined || !isOlderThan(last.day, aQuarter, day)) return;
    yield {
      path: last.path,
      part: 'value',
      message: `The newest story was told ${ago(last.day, day)}. Look for one of this quarter: somebody decided something the way the strategy says.`,
    };
  },
};

export const examples = (): RuleExamples => ({
  bad: { text: story('2026-08-10') },
  good: { text: story('2026-09-07') },
});

const aQuarter = { count: 1, unit: 'quarter' } as const;
