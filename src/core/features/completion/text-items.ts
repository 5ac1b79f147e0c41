import { schemaAt } from '../../schema/describe';
import type { Asking } from './asking';
import { kinds, type Offer, sourceOf } from './offer';
import type { ValuePlace } from './place';

/** In a list of plain texts: what other entries say there, and on a line without a dash the next item. */
export function textItemOffers(asking: Asking, { path, others }: ValuePlace): Offer[] {
  const { place } = asking;
  const listed = new Set(others);
  const known = [...new Set(saidElsewhere(asking, path))].filter((text) => !listed.has(text));
  const offers = known.map((text): Offer => ({ label: text, kind: kinds.choice, snippet: sourceOf(text, place) }));
  const { flow, before, behind } = place.layout;
  const isOwnLine = !flow && (before.endsWith('- ') || behind === 'nothing');
  if (!isOwnLine || place.range.end > place.range.start) return offers;
  const list = schemaAt(path.slice(0, -1));
  const name = String(path.filter((part) => typeof part === 'string').at(-1) ?? '');
  const documentation = list?.markdown ?? list?.description;
  return [...offers, { label: 'New item', kind: kinds.entry, snippet: '$1', beside: name, documentation }];
}

/** Those who see one piece of work are likely to see the next. */
function saidElsewhere({ plan }: Asking, path: ValuePlace['path']): string[] {
  if (path[0] !== 'initiatives' || path[2] !== 'seenBy') return [];
  return plan().initiatives.flatMap(({ seenBy }) => seenBy.map(({ text }) => text.trim()));
}
