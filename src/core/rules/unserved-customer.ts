import { planWith } from '../findings/example';
import { enumerate } from '../schema/phrases';
import type { Rule, RuleExamples } from './rule';

const customers = (last: string) =>
  planWith(`mastery:
  customers:
    - { who: team, needs: a calm week, level: 3, wanted: 4 }
    - { who: peers, needs: no surprises at the seams, level: 3, wanted: 4 }
    - { who: manager, needs: bad news first, level: 3, wanted: 4 }
${last}`);

export const rule: Rule = {
  id: 'unserved-customer',
  summary: 'customers of your role of which one of the four groups is missing.',
  why: 'Team, peers, manager and manager’s manager all judge how the role is done; the one left out is often the one who decides.',
  severity: 'hint',
  fix: 'Insert the missing group.',
  *check({ plan }) {
    const given = plan.mastery?.customers ?? [];
    if (given.length === 0) return;
    const served = new Set(given.map(({ who }) => who?.text));
    const missing = groups.filter((group) => !served.has(group));
    if (missing.length === 0) return;
    const names = enumerate(
      missing.map((group) => inWords.get(group) ?? `your ${group}`),
      'and',
    );
    yield {
      path: ['mastery', 'customers'],
      part: 'key',
      message: `Nothing is said here about ${names}. Add “who: ${missing[0] ?? 'team'}” with what they need from you, and ask them where you are not sure.`,
      fixes: () => [
        {
          title: `Add ${names}`,
          edits: missing.map((who) => ({
            kind: 'append',
            path: ['mastery', 'customers'],
            value: { who, needs: 'What they need from me' },
          })),
          safe: false,
        },
      ],
    };
  },
};

export const examples = (): RuleExamples => ({
  bad: { text: customers('') },
  good: { text: customers('    - { who: managers-manager, needs: one number to trust, level: 2, wanted: 4 }\n') },
});

/** Groups whose key is no word of a sentence. */
const inWords: ReadonlyMap<string, string> = new Map([['managers-manager', 'your manager’s manager']]);

const groups = ['team', 'peers', 'manager', 'managers-manager'];
