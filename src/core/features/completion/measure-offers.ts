import type { Asking } from './asking';
import { kinds, type Offer, shortBeside } from './offer';
import type { ValuePlace } from './place';
import { type Body, map, newStops, stop, text, writeBlock, writeInline } from './snippet';

interface MeasureKind {
  readonly label: string;
  readonly description: string;
  readonly body: Body;
}

function numeric(what: string, baseline: string, target: string, unit?: Body): Body {
  const numbers = { what: stop(what), baseline: stop(baseline), target: stop(target) };
  return map(unit ? { ...numbers, unit } : numbers);
}

const measureKinds: readonly MeasureKind[] = [
  {
    label: 'Count',
    description: 'Something counted, from a baseline to a target.',
    body: numeric('teams that use it', '0', '10'),
  },
  {
    label: 'Percentage',
    description: 'A share, in percent.',
    body: numeric('payouts on time', '90', '99', text('"%"')),
  },
  {
    label: 'Duration',
    description: 'How long something takes; usually it falls.',
    body: numeric('time from merge to production', '5', '1', stop('days')),
  },
  {
    label: 'Money',
    description: 'An amount, in one currency.',
    body: numeric('cost a month', '1000', '800', stop('EUR')),
  },
  {
    label: 'Yes or no',
    description: 'An outcome someone else could confirm. It is reached once a check-in says “value: done”.',
    body: stop('what someone else could confirm'),
  },
];

/** Measures by what is measured. */
export function measureOffers({ place }: Asking, _value: ValuePlace): Offer[] {
  const { layout, quote } = place;
  if (quote !== undefined) return [];
  const isBlock = !layout.flow && layout.behind === 'nothing';
  return measureKinds.map(({ label, description, body }) => ({
    label,
    kind: kinds.entry,
    snippet: isBlock ? writeBlock(body, layout, newStops()) : writeInline(body, newStops()),
    beside: shortBeside(label, description),
    detail: description,
    also: ['measure'],
  }));
}
