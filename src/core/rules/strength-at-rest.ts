import { drills, planWith } from '../findings/example';
import { appendItem, mostChoices } from '../findings/fixes';
import { isOpen } from '../progress/health';
import { quote } from '../schema/phrases';
import type { Rule, RuleExamples } from './rule';

export const rule: Rule = {
  id: 'strength-at-rest',
  summary: 'a strength that nothing builds.',
  why: 'A strength grows by being used on something that matters; a plan is the place to say on what.',
  severity: 'hint',
  judges: 'plan',
  fix: 'Link an initiative.',
  *check({ plan, progress }) {
    const strengths = plan.leadership?.strengths ?? [];
    if (strengths.length === 0) return;
    const used = new Set(
      plan.initiatives.flatMap((initiative) => initiative.strengths.map(({ text }) => folded(text))),
    );
    for (const { path, keys, what } of strengths) {
      if (!what || keys.has('builtBy') || used.has(folded(what.text))) continue;
      yield {
        path,
        part: 'key',
        message: 'No initiative builds on this strength yet. Name one in “builtBy” that can use it, so that it grows.',
        fixes: () =>
          plan.initiatives
            .filter((initiative) => isOpen(progress(initiative).state))
            .slice(0, mostChoices)
            .map(({ id }) => appendItem(`Build it by ${quote(id)}`, [...path, 'builtBy'], id)),
      };
    }
  },
};

export const examples = (): RuleExamples => ({
  bad: {
    text: planWith(`${drills}leadership:
  strengths:
    - { what: calm in an outage }
`),
  },
  good: {
    text: planWith(`${drills}leadership:
  strengths:
    - { what: calm in an outage, builtBy: [restore-drills] }
`),
  },
});

const folded = (words: string) => words.trim().toLowerCase();
