import { planWith } from '../findings/example';
import { insertKey } from '../findings/fixes';
import type { Rule, RuleExamples } from './rule';

export const rule: Rule = {
  id: 'role-unclear',
  summary: 'a target role without its responsibilities.',
  why: 'A title says little about the days in it. What you will answer for tells what to learn now, and whether you want it.',
  severity: 'info',
  fix: 'Insert responsibilities.',
  *check({ plan }) {
    const target = plan.role?.target;
    if (!target || target.keys.has('responsibilities')) return;
    const { path } = target;
    yield {
      path,
      part: 'key',
      message:
        'This role does not say yet what you would answer for. Add “responsibilities”: ask two people who hold the role for three each.',
      fixes: () => [insertKey('Add responsibilities', path, 'responsibilities', ['What I would answer for'])],
    };
  },
};

export const examples = (): RuleExamples => ({
  bad: {
    text: planWith(`role:
  target: { title: "Principal engineer, storage", by: 2028-06-30 }
`),
  },
  good: {
    text: planWith(`role:
  target:
    title: Principal engineer, storage
    by: 2028-06-30
    responsibilities: [recovery of every production database, the storage budget]
`),
  },
});
