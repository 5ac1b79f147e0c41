import { schemaAt } from '../../schema/describe';
import type { Offer } from './offer';
import type { Place } from './place';

/**
 * Which offers may appear by themselves behind a character. Where what belongs behind a key may as well stand below it,
 * Enter has to begin a new line, and a list that takes the Enter is not wanted.
 */
export function isWantedAfter(trigger: string, { value, layout }: Place): (offer: Offer) => boolean {
  if (layout.behind !== 'key' || layout.flow || !value) return () => true;
  const kinds = schemaAt(value.path)?.kinds ?? [];
  const mayStandBelow = kinds.includes('map') || kinds.includes('list');
  if (trigger === ':' && mayStandBelow) return () => false;
  return ({ snippet }) => !/^\r?\n/.test(snippet);
}
