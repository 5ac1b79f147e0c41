import { planWith } from '../findings/example';
import { mostChoices } from '../findings/fixes';
import { quote } from '../schema/phrases';
import type { Rule, RuleExamples } from './rule';

export const rule: Rule = {
  id: 'missing-stepping-stone',
  summary: 'an initiative that serves nothing and does not say what it supports.',
  why: 'Work that is a step towards something is easier to keep up, and easier for others to see the point of.',
  severity: 'warning',
  fix: 'Choose the goal it serves.',
  *checkEntry(entry) {
    if (entry.kind !== 'initiative') return;
    const { path, keys } = entry;
    if (keys.has('serves') || keys.has('supports')) return;
    yield {
      path,
      part: 'key',
      message:
        'Nothing says what this initiative is a step towards. Add “serves: [the-id-of-a-goal]”, or, if it is for something else, “supports” and a sentence on who or what it helps.',
      fixes: ({ plan }) =>
        plan.goals.slice(0, mostChoices).map(({ id }) => ({
          title: `Let it serve ${quote(id)}`,
          edits: [
            { kind: 'insert', path, key: 'serves', value: [id], ...(keys.has('title') ? { after: 'title' } : {}) },
          ],
          safe: false,
        })),
    };
  },
};

export const examples = (): RuleExamples => ({
  bad: {
    text: planWith(`initiatives:
  restore-drills:
    title: Run a restore drill for each production database
    start: 2026-11-20
    finish: 2027-02-26
    measure: { what: databases drilled, baseline: 0, target: 9 }
`),
  },
  good: {
    text: planWith(`initiatives:
  restore-drills:
    title: Run a restore drill for each production database
    supports: Nobody can rely on a backup that was never restored.
    start: 2026-11-20
    finish: 2027-02-26
    measure: { what: databases drilled, baseline: 0, target: 9 }
`),
  },
});
