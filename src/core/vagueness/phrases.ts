import { type Token, tokenize } from './tokens';

/** Phrases of a person's list beyond this many are ignored, so that a judgement stays linear in the text. */
const MOST_PHRASES = 200;

/** A stretch of tokens, `to` exclusive. */
export type Stretch = { readonly from: number; readonly to: number };

/** Finds the phrases of a person's list in a text: whole words, letter case ignored. Returns token stretches in order. */
export function findPhrases(tokens: readonly Token[], phrases: readonly string[] | undefined): readonly Stretch[] {
  if (phrases === undefined || phrases.length === 0) return [];
  const byFirst = new Map<string, string[][]>();
  for (const phrase of phrases.slice(0, MOST_PHRASES)) {
    const words = tokenize(phrase.slice(0, 200)).map((token) => token.lower);
    const first = words[0];
    if (first === undefined) continue;
    byFirst.set(first, [...(byFirst.get(first) ?? []), words]);
  }
  return tokens.flatMap((token, from) => {
    const fitting = (byFirst.get(token.lower) ?? []).filter((words) =>
      words.every((word, i) => tokens[from + i]?.lower === word),
    );
    const longest = Math.max(0, ...fitting.map((words) => words.length));
    return longest === 0 ? [] : [{ from, to: from + longest }];
  });
}
