import { formatDay } from '../dates/day';
import type { Indicator, Leadership, Reference } from '../plan/model';
import { checkInsUpTo, latestNumber } from '../progress/check-ins';
import { indicatorState } from '../progress/progress';
import { amountIn, distance } from '../progress/words';
import { type OutlineItem, outlineItem } from './outline-item';
import { partItem, pointItem } from './outline-part';
import type { OutlineSource } from './outline-source';

/** What leading asks for: the business, the focus, strengths, alignment, capabilities and agreed indicators. */
export function leadershipItem(source: OutlineSource): OutlineItem | undefined {
  const { leadership } = source.plan;
  if (!leadership) return undefined;
  const children = [
    businessItem(leadership),
    focusItem(leadership, source),
    strengthsItem(leadership),
    agreementItem(leadership),
    alignmentItem(leadership, source),
    capabilitiesItem(leadership),
    partItem(
      'leadership/indicators',
      'Indicators',
      [...leadership.path, 'accountability', 'indicators'],
      leadership.indicators.map((indicator) => indicatorItem(indicator, source)),
    ),
  ].filter((item) => item !== undefined);
  if (children.length === 0) return undefined;
  return outlineItem({ id: 'leadership', kind: 'leadership', label: 'Leadership', path: leadership.path, children });
}

const businessWords: Readonly<Record<string, string>> = {
  processes: 'Processes',
  valueDrivers: 'Value drivers',
  moneyModel: 'How money is made',
  efficiency: 'Efficiency',
};

function businessItem({ business }: Leadership): OutlineItem | undefined {
  if (!business) return undefined;
  return partItem(
    'leadership/business',
    'The business',
    business.path,
    business.parts.map(({ name, know, learn, path }) =>
      pointItem(
        businessWords[name] ?? name,
        know ? know.text : learn ? `to learn: ${learn.text}` : 'nothing noted yet',
        path,
        [...(know ? [`Known: ${know.text}`] : []), ...(learn ? [`To learn: ${learn.text}`] : [])],
      ),
    ),
  );
}

function focusItem({ focus }: Leadership, source: OutlineSource): OutlineItem | undefined {
  if (!focus) return undefined;
  const customer = focus.firstCustomer && nameOf(focus.firstCustomer, source);
  return outlineItem({
    id: 'leadership/focus',
    kind: 'part',
    label: 'Focus',
    description: customer === undefined ? '' : `first customer: ${customer}`,
    path: focus.path,
    children: focus.adds.map(({ text, path }) => pointItem(text, 'adds most value', path)),
  });
}

function strengthsItem({ strengths, path }: Leadership): OutlineItem | undefined {
  return partItem(
    'leadership/strengths',
    'Strengths',
    [...path, 'strengths'],
    strengths.map(({ what, builtBy, path: own }) => ({
      ...pointItem(
        what?.text ?? 'Strength',
        builtBy.length === 0 ? 'nothing builds it yet' : `built by ${builtBy.map(({ text }) => text).join(', ')}`,
        own,
      ),
      state: builtBy.length === 0 ? 'at-rest' : undefined,
    })),
  );
}

function agreementItem({ agreement }: Leadership): OutlineItem | undefined {
  if (!agreement) return undefined;
  return partItem('leadership/agreement', 'Agreement', agreement.path, [
    ...agreement.managerOwes.map(({ text, path }) => pointItem(text, 'your manager owes', path)),
    ...agreement.iOwe.map(({ text, path }) => pointItem(text, 'you owe', path)),
  ]);
}

function alignmentItem({ alignment }: Leadership, source: OutlineSource): OutlineItem | undefined {
  if (!alignment) return undefined;
  const { strategy, context, stories } = alignment;
  const together = strategy?.coCreatedWith.map((person) => nameOf(person, source)).join(', ');
  return partItem('leadership/alignment', 'Alignment', alignment.path, [
    ...(strategy
      ? [
          pointItem(
            strategy.statement?.text ?? 'Strategy',
            together ? `strategy, made with ${together}` : 'strategy, made with nobody yet',
            strategy.path,
          ),
        ]
      : []),
    ...context.map(({ source: from, learnt, date, path }) =>
      pointItem(learnt?.text ?? 'Context', ['learnt from', from?.text ?? '', date?.text ?? ''].join(' ').trim(), path),
    ),
    ...stories.map(({ story, date, path }) =>
      pointItem(
        story?.text ?? 'Story',
        date?.day === undefined ? 'story' : `story, ${distance(date.day, source.today)}`,
        path,
      ),
    ),
  ]);
}

function capabilitiesItem({ capabilities, path }: Leadership): OutlineItem | undefined {
  return partItem(
    'leadership/capabilities',
    'Capabilities',
    [...path, 'capabilities'],
    capabilities.map(({ what, kind, critical, plan, path: own }) => ({
      ...pointItem(
        what?.text ?? 'Capability',
        [critical?.value ? 'critical' : '', kind?.text ?? '', plan ? `plan: ${plan.text}` : 'no plan yet']
          .filter(Boolean)
          .join(' · '),
        own,
      ),
      state: plan ? undefined : 'at-rest',
    })),
  );
}

function indicatorItem(indicator: Indicator, source: OutlineSource): OutlineItem {
  const { id, what, unit, celebrateAt, correctAt, path } = indicator;
  const latest = latestNumber(checkInsUpTo(indicator.checkIns, source.today));
  const state = indicatorState(indicator, source.today);
  const person = indicator.with && nameOf(indicator.with, source);
  return outlineItem({
    id: `leadership/indicators/${id}`,
    kind: 'indicator',
    label: what?.text ?? id,
    description: [
      latest ? `${amountIn(latest.value, unit?.text)} ${distance(latest.day, source.today)}` : 'no check-in yet',
      person === undefined ? '' : `with ${person}`,
    ]
      .filter(Boolean)
      .join(' · '),
    state: state === 'no-data' ? undefined : state,
    details: [
      ...(what ? [what.text] : []),
      ...(latest ? [`Last check-in: ${amountIn(latest.value, unit?.text)}, ${formatDay(latest.day)}`] : []),
      ...(celebrateAt ? [`Celebrate at ${amountIn(celebrateAt.value, unit?.text)}`] : []),
      ...(correctAt ? [`Correct course at ${amountIn(correctAt.value, unit?.text)}`] : []),
    ],
    path,
  });
}

function nameOf(person: Reference, { references }: OutlineSource): string {
  const named = references.meant(person);
  return (named.kind === 'person' && named.supporter?.name?.text) || person.text;
}
