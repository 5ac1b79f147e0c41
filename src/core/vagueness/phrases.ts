import { type Token, tokenize } from './tokens';

/** Phrases of a person's list beyond this many are ignored, so that a judgement stays linear in the text. */
const MOST_PHRASES = 200;

/** A stretch of tokens, `to` exclusive. */
export type Stretch = { readonly from: number; readonly to: number };

/** A person's list as words, by the first of each phrase. */
type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>;

/** The same list is asked for every text of a plan, so its words are cut once; a list is never changed in place. */
const known = new WeakMap<readonly string[], Phrases>();

/** Finds the phrases of a person's list in a text: whole words, letter case ignored. Returns token stretches in order. */
export function findPhrases(tokens: readonly Token[], phrases: readonly string[] | undefined): readonly Stretch[] {
  if (phrases === undefined || phrases.length === 0) return [];
  const byFirst = known.get(phrases) ?? cut(phrases);
  known.set(phrases, byFirst);
  return tokens.flatMap((token, from) => {
    const fitting = (byFirst.get(token.lower) ?? []).filter((words) =>
      words.every((word, i) => tokens[from + i]?.lower === word),
    );
    const longest = Math.max(0, ...fitting.map((words) => words.length));
    return longest === 0 ? [] : [{ from, to: from + longest }];
  });
}

function cut(phrases: readonly string[]): Phrases {
  const byFirst = new Map<string, string[][]>();
  for (const phrase of phrases.slice(0, MOST_PHRASES)) {
    const words = tokenize(phrase.slice(0, 200)).map((token) => token.lower);
    const first = words[0];
    if (first === undefined) continue;
    byFirst.set(first, [...(byFirst.get(first) ?? []), words]);
  }
  return byFirst;
}
