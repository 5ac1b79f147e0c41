import { planWith } from '../findings/example';
import { insertKey } from '../findings/fixes';
import type { Rule, RuleExamples } from './rule';

const capability = (more: string) =>
  planWith(`leadership:
  capabilities:
    - { what: incident command, kind: individual, critical: true${more} }
`);

export const rule: Rule = {
  id: 'capability-without-plan',
  summary: 'a critical capability without a plan to build it.',
  why: 'The strategy stands on it. What is critical and left to chance is not there on the day it is needed.',
  severity: 'warning',
  fix: 'Insert a plan.',
  *check({ plan }) {
    for (const { path, keys, critical } of plan.leadership?.capabilities ?? []) {
      if (critical?.value !== true || keys.has('plan')) continue;
      yield {
        path,
        part: 'key',
        message:
          'This capability is critical, and there is no “plan” to build it yet. Add who will be able to do it, by when, and how they learn it.',
        fixes: () => [insertKey('Add a plan', path, 'plan', 'Who learns it, how, and by when')],
      };
    }
  },
};

export const examples = (): RuleExamples => ({
  bad: { text: capability('') },
  good: { text: capability(', plan: each engineer commands two drills by March') },
});
