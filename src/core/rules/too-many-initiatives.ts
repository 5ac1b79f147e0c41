import { type Day, formatDay } from '../dates/day';
import { nextQuarterEnd } from '../dates/period';
import { planWith } from '../findings/example';
import { count } from '../findings/figures';
import { mostChoices } from '../findings/fixes';
import type { Initiative } from '../plan/model';
import { activeInitiatives } from '../progress/activity';
import { quote } from '../schema/phrases';
import type { Fix, Rule, RuleExamples } from './rule';

const active = (id: string, title: string, what: string) => `  ${id}:
    title: ${title}
    supports: Nobody can rely on a backup that was never restored.
    start: 2026-11-20
    finish: 2027-02-26
    measure: { what: ${what}, baseline: 0, target: 9 }
`;

const five = () =>
  [
    active('restore-drills', 'Run a restore drill for each production database', 'databases drilled'),
    active('runbooks', 'Write a recovery runbook for each production database', 'runbooks written'),
    active('alerts', 'Page the owner of every backup that fails', 'backups with a pager'),
    active('copies', 'Copy each backup to a second region', 'backups with a second copy'),
    active('keys', 'Store each backup key in two safes', 'keys in two safes'),
  ].join('');

export const rule: Rule = {
  id: 'too-many-initiatives',
  summary: 'more initiatives active at once than can be carried.',
  why: 'With too much at once each gets too little, and what would have changed most finishes last. Choosing is part of the plan.',
  severity: 'warning',
  fix: 'Write a trade-off: postpone one of them.',
  options: { max: { description: 'How many initiatives may be active at once.', default: 5, minimum: 1 } },
  silences: ['no-trade-off'],
  *check({ plan, progress, day }, options) {
    const max = options['max'] ?? 5;
    const running = activeInitiatives(plan, progress, day);
    if (running.length <= max) return;
    yield {
      path: ['initiatives'],
      part: 'key',
      message: `${count(running.length, 'initiative')} are active at once, and ${max} are as many as most people can carry. Pause ${running.length - max === 1 ? 'one' : `${running.length - max}`} (“status: paused”) or hand ${running.length - max === 1 ? 'it' : 'them'} over, and note it in “tradeOffs”.`,
      fixes: () =>
        running
          .slice(-mostChoices)
          .reverse()
          .map((initiative) => postponement(initiative, day)),
    };
  },
};

export const examples = (): RuleExamples => ({
  bad: {
    text: planWith(
      `initiatives:\n${five()}${active('handbook', 'Hand the on-call handbook to each new engineer', 'engineers with a handbook')}`,
    ),
  },
  good: {
    text: planWith(`initiatives:
${five()}tradeOffs:
  - { what: Handing out the on-call handbook, decision: postpone, until: 2027-03-01 }
`),
  },
});

function postponement({ id, path, keys, title }: Initiative, today: Day): Fix {
  const until = formatDay(nextQuarterEnd(today));
  return {
    title: `Pause ${quote(id)} and note the trade-off`,
    edits: [
      keys.has('status')
        ? { kind: 'replace', path: [...path, 'status'], value: 'paused' }
        : { kind: 'insert', path, key: 'status', value: 'paused' },
      { kind: 'append', path: ['tradeOffs'], value: { what: title?.text ?? id, decision: 'postpone', until } },
    ],
    safe: false,
  };
}
