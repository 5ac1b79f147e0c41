import { planWith } from '../findings/example';
import { count } from '../findings/figures';
import { appendItem } from '../findings/fixes';
import { activeInitiatives } from '../progress/activity';
import type { Rule, RuleExamples } from './rule';

const initiative = (id: string, title: string) => `  ${id}:
    title: ${title}
    supports: Nobody can rely on a backup that was never restored.
    start: 2026-11-20
    finish: 2027-02-26
    measure: { what: databases covered, baseline: 0, target: 9 }
`;

const four = () =>
  [
    initiative('restore-drills', 'Run a restore drill for each production database'),
    initiative('runbooks', 'Write a recovery runbook for each production database'),
    initiative('alerts', 'Page the owner of every backup that fails'),
    initiative('copies', 'Copy each backup to a second region'),
  ].join('');

export const rule: Rule = {
  id: 'no-trade-off',
  summary: 'four or more active initiatives, and nothing given up for them.',
  why: 'New work needs room. What is not given up on purpose is given up by accident, and somebody else is surprised.',
  severity: 'info',
  judges: 'plan',
  fix: 'Insert a trade-off.',
  *check({ plan, progress, day }) {
    if (plan.keys.has('tradeOffs') || plan.initiatives.some(({ status }) => status === 'cancelled')) return;
    const active = activeInitiatives(plan, progress, day).length;
    if (active < many) return;
    yield {
      path: ['initiatives'],
      part: 'key',
      message: `${count(active, 'initiative')} are active, and “tradeOffs” names nothing you cancel, postpone or delegate for them. Write down what makes room, such as “- { what: the newsletter, decision: cancel }”.`,
      fixes: () => [
        appendItem('Add a trade-off', ['tradeOffs'], { what: 'What I stop doing to make room', decision: 'cancel' }),
      ],
    };
  },
};

export const examples = (): RuleExamples => ({
  bad: { text: planWith(`initiatives:\n${four()}`) },
  good: {
    text: planWith(`initiatives:
${four()}tradeOffs:
  - { what: Rewrite of the backup console, decision: cancel, frees: a month }
`),
  },
});

const many = 4;
