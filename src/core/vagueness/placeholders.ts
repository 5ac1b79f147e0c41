import type { VagueSpan } from './verdict';

// Between the brackets neither brackets nor what makes a tag of a markup language; bounded, so matching is linear.
const BETWEEN = /‹[^‹›\n]{1,60}›|<\p{L}[^<>="'/\n]{0,60}>/gu;

/** Gaps of our own templates that are a single word; any other single word may be a tag ("every page has a <title>"). */
const SINGLE = /^<(?:who|whom|what|which|when|where|date|number|unit|baseline|target|name)>$/;

/** The gaps of a template that are still to be filled: ‹by when›, <do what>. Offsets in UTF-16 units, in order. */
export function placeholdersIn(text: string): readonly VagueSpan[] {
  if (!/[›>]/.test(text)) return [];
  return [...text.matchAll(BETWEEN)]
    .filter(([word]) => word.startsWith('‹') || word.includes(' ') || SINGLE.test(word))
    .map(({ 0: word, index }) => ({ start: index, end: index + word.length, word }));
}
