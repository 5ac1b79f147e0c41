import { looksNamed, type Token } from '../tokens';
import { isTrait } from './adjectives';
import { isAbstract, isBroad, isConcrete, isMetric } from './nouns';
import { verbOf } from './verbs';
import { FILLERS } from './words';

/** Indexes of tokens that look like names; in a text all in title case or capitals only inner capitals and digits count. */
export function namesIn(tokens: readonly Token[]): ReadonlySet<number> {
  const words = tokens.filter((token) => token.kind === 'word' && token.text.length > 3);
  const capitals = words.filter((token) => /^\p{Lu}/u.test(token.text)).length;
  const shouting = words.length > 0 && words.every((token) => token.text === token.text.toUpperCase());
  // Where a writer keeps long words small, a capital inside the sentence is meant ("the Shift service").
  const deliberate = words.some((token, i) => i > 0 && /^\p{Ll}/u.test(token.text));
  const titleCase = words.length > 3 && capitals > 0.7 * words.length;
  const names = new Set<number>();
  let opens = true;
  tokens.forEach((token, i) => {
    const inner = /[\p{Lu}\p{N}]/u.test(token.text.slice(1));
    const common = isCommon(token.lower) && (!deliberate || inner || titleCase || !isPlainVerb(token.lower));
    if (!shouting && looksNamed(token, opens || (titleCase && !inner)) && !common) names.add(i);
    opens = /^[.:!?]$/.test(token.text);
  });
  return names;
}

function isCommon(word: string): boolean {
  return (
    isAbstract(word) ||
    isBroad(word) ||
    isConcrete(word) ||
    isMetric(word) ||
    FILLERS.has(word) ||
    isTrait(word) ||
    verbOf(word) !== undefined
  );
}

/** A verb that is nothing else: with a capital inside a sentence it is a name ("React"). */
function isPlainVerb(word: string): boolean {
  return (
    verbOf(word) !== undefined &&
    !isAbstract(word) &&
    !isBroad(word) &&
    !isConcrete(word) &&
    !isMetric(word) &&
    !FILLERS.has(word)
  );
}
