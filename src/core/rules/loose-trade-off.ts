import { type Day, formatDay } from '../dates/day';
import { nextQuarterEnd } from '../dates/period';
import { planWith } from '../findings/example';
import { insertKey } from '../findings/fixes';
import type { TradeOff } from '../plan/model';
import type { Finding, Rule, RuleExamples } from './rule';

export const rule: Rule = {
  id: 'loose-trade-off',
  summary: 'something delegated to nobody, or postponed to no date.',
  why: 'It is still yours, then: it will come back, and not when it suits you.',
  severity: 'warning',
  fix: 'Insert to whom, or until when.',
  *check({ plan, day }) {
    for (const tradeOff of plan.tradeOffs) {
      const found = loose(tradeOff, day);
      if (found) yield found;
    }
  },
};

export const examples = (): RuleExamples => ({
  bad: {
    text: planWith(`tradeOffs:
  - { what: Rewrite of the backup console, decision: postpone }
`),
  },
  good: {
    text: planWith(`tradeOffs:
  - { what: Rewrite of the backup console, decision: postpone, until: 2027-06-01 }
  - { what: The weekly storage report, decision: delegate, to: Mei Tanaka }
`),
  },
});

function loose({ path, keys, decision }: TradeOff, day: Day): Finding | undefined {
  if (decision?.text === 'delegate' && !keys.has('to')) {
    return {
      path,
      part: 'key',
      message: 'This is delegated, and “to” does not say to whom yet. Ask somebody, and write “to:” and the name.',
      fixes: () => [insertKey('Add to whom', path, 'to', 'The name of who takes it', 'decision')],
    };
  }
  if (decision?.text === 'postpone' && !keys.has('until')) {
    const until = formatDay(nextQuarterEnd(day));
    return {
      path,
      part: 'key',
      message: `This is postponed, and “until” does not say until when yet. Add a date, for example “until: ${until}”, or cancel it.`,
      fixes: () => [insertKey(`Add “until: ${until}”`, path, 'until', until, 'decision')],
    };
  }
  return undefined;
}
