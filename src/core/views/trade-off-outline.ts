import { type Day, formatDay } from '../dates/day';
import type { TradeOff } from '../plan/model';
import { dateAndDistance, distance } from '../progress/words';
import { type OutlineItem, outlineItem } from './outline-item';
import type { OutlineSource } from './outline-source';

/** What was cancelled, postponed or handed on to make room. */
export function tradeOffsItem({ plan, references, today }: OutlineSource): OutlineItem | undefined {
  if (plan.tradeOffs.length === 0) return undefined;
  const nameOf = ({ to }: TradeOff) => {
    const named = to && references.meant(to);
    return (named?.kind === 'person' && named.supporter?.name?.text) || to?.text;
  };
  return outlineItem({
    id: 'tradeOffs',
    kind: 'tradeOffs',
    label: 'Trade-offs',
    description: String(plan.tradeOffs.length),
    path: ['tradeOffs'],
    children: plan.tradeOffs.map((tradeOff) => tradeOffItem(tradeOff, nameOf(tradeOff), today)),
  });
}

function tradeOffItem(tradeOff: TradeOff, to: string | undefined, today: Day): OutlineItem {
  const { what, decision, until, frees, path } = tradeOff;
  const day = until?.day;
  const isBack = decision?.text === 'postpone' && day !== undefined && day <= today;
  return outlineItem({
    id: `tradeOffs/${path.at(-1) ?? ''}`,
    kind: 'tradeOff',
    label: what?.text ?? 'Trade-off',
    description: decisionWords(decision?.text, to, day, today),
    state: isBack ? 'overdue' : undefined,
    due: day,
    details: [
      what?.text ?? 'Trade-off',
      ...(to === undefined ? [] : [`To: ${to}`]),
      ...(day === undefined ? [] : [`Until ${dateAndDistance(day, today)}`]),
      ...(frees ? [`Frees: ${frees.text}`] : []),
    ],
    path,
  });
}

function decisionWords(
  decision: string | undefined,
  to: string | undefined,
  until: Day | undefined,
  today: Day,
): string {
  switch (decision) {
    case 'cancel':
      return 'Cancelled';
    case 'delegate':
      return to === undefined ? 'Delegated, to nobody yet' : `Delegated to ${to}`;
    case 'postpone':
      if (until === undefined) return 'Postponed, no date yet';
      return until <= today ? `Was postponed until ${formatDay(until)}` : `Postponed, back ${distance(until, today)}`;
    default:
      return 'Not decided yet';
  }
}
