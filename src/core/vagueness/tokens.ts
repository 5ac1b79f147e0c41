/** Longest stretch of a text that is looked at, in UTF-16 units; what follows is ignored. */
export const MAX_LENGTH = 10_000;

/**
 * A piece of a text: a word (`Node.js`, `well-being`, `B2B`) or Chinese character, a number with what is glued to it (`20%`, `10k`, `5s`),
 * or one mark. `start` and `end` are UTF-16 offsets in the text, `end` exclusive; `lower` is the text in lower case with
 * straight apostrophes.
 */
export type Token = {
  readonly kind: 'word' | 'number' | 'mark';
  readonly text: string;
  readonly lower: string;
  readonly start: number;
  readonly end: number;
};

// Each alternative is a run of disjoint character classes, so matching is linear in the length of the text.
const PIECE =
  /(\p{L}[\p{L}\p{M}\p{N}]*(?:['’_/&.-][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*[+#]*)|(\d+(?:[.,:/]\d+)*[\p{L}\p{N}]*[%+]*)|([^\s])/gu;

// Chinese is written without spaces: each of its characters is a token of its own. Slower, so only where there are some.
const HAN = String.raw`\p{Script=Han}`;
const INNER = String.raw`(?:(?!${HAN})[\p{L}\p{M}\p{N}])*`;
const WORD = String.raw`(?!${HAN})\p{L}${INNER}(?:['’_/&.-](?!${HAN})[\p{L}\p{N}]${INNER})*[+#]*`;
const NUMBER = String.raw`\d+(?:[.,:/]\d+)*(?:(?!${HAN})[\p{L}\p{N}])*[%+]*`;
const HAN_PIECE = new RegExp(`(${WORD}|${HAN})|(${NUMBER})|([^\\s])`, 'gu');
const HAS_HAN = /\p{Script=Han}/u;

/** Cuts a text (its first `MAX_LENGTH` units) into tokens, in order; white space is dropped. Never throws. */
export function tokenize(text: string): readonly Token[] {
  const tokens: Token[] = [];
  const cut = text.slice(0, MAX_LENGTH);
  for (const match of cut.matchAll(HAS_HAN.test(cut) ? HAN_PIECE : PIECE)) {
    const [piece, word, number] = match;
    const kind = word !== undefined ? 'word' : number !== undefined ? 'number' : 'mark';
    const lower = piece.toLowerCase().replaceAll('’', "'");
    tokens.push({ kind, text: piece, lower, start: match.index, end: match.index + piece.length });
  }
  return tokens;
}

/** The token at an index in lower case, or an empty text where there is none. */
export function lowerAt(tokens: readonly Token[], i: number): string {
  return tokens[i]?.lower ?? '';
}

/** Whether a word looks like a name: an inner capital or digit (`GitHub`, `B2B`, `P95`), or a capital that opens no sentence. */
export function looksNamed(token: Token, opensSentence: boolean): boolean {
  if (token.kind !== 'word') return false;
  const rest = token.text.slice(1);
  if (/[\p{Lu}\p{N}]/u.test(rest)) return !/^\p{Lu}[\p{Ll}]+(?:-\p{Lu}[\p{Ll}]+)+$/u.test(token.text);
  return !opensSentence && /^\p{Lu}/u.test(token.text);
}
