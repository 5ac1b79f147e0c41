import { drills, planWith } from '../findings/example';
import { insertKey } from '../findings/fixes';
import type { Rule, RuleExamples } from './rule';

export const rule: Rule = {
  id: 'unseen-project',
  summary: 'a stretch initiative that does not say who will see its result.',
  why: 'What nobody outside the team sees changes nobody’s picture of you.',
  severity: 'hint',
  fix: 'Insert who will see it.',
  *checkEntry(entry) {
    if (entry.kind !== 'initiative') return;
    const { path, keys, stretch, status } = entry;
    if (stretch?.value !== true || keys.has('seenBy') || status === 'cancelled') return;
    yield {
      path,
      part: 'key',
      message:
        'This stretches you, and nothing says who will see its result. Add “seenBy” with people outside your team, and plan how they will.',
      fixes: () => [insertKey('Add who will see it', path, 'seenBy', ['Who will see the result'], 'stretch')],
    };
  },
};

export const examples = (): RuleExamples => ({
  bad: { text: planWith(`${drills}    stretch: true\n`) },
  good: { text: planWith(`${drills}    stretch: true\n    seenBy: [the storage director]\n`) },
});
