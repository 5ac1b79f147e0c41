import type { AtCursor, Closer, Scan } from './scan';

/** Stands for what will be typed; a private character that no plan holds for itself. */
export const stand = '\ue000';

/** A text in which what is half typed is whole, with a word at the cursor. */
export interface Mended {
  readonly text: string;
  /** Where the stand-in is; -1 where the cursor is nowhere. */
  readonly offset: number;
}

/** How the word at the cursor is tried: as the key of an entry, as an item of a list, or as a value. */
export type Guess = 'key' | 'item' | 'value';

/** Puts a word where the cursor is, and closes what is open. */
export function mend(text: string, offset: number, { cursor, closers }: Scan, guess: Guess): Mended {
  const own = cursor ? wordInserts(offset, cursor, guess) : [];
  const colon =
    cursor && guess === 'key' && !cursor.hasColon ? [{ offset: Math.max(cursor.word.end, offset), text: ':' }] : [];
  // At one offset the word comes first, then what closes its quotes, then its colon.
  const inserts = [...own, ...closers, ...colon].sort((a, b) => a.offset - b.offset);
  let result = '';
  let at = 0;
  let found = -1;
  for (const insert of inserts) {
    result += text.slice(at, insert.offset);
    const inside = found < 0 ? insert.text.indexOf(stand) : -1;
    if (inside >= 0) found = result.length + inside;
    result += insert.text;
    at = insert.offset;
  }
  return { text: result + text.slice(at), offset: found };
}

function wordInserts(offset: number, cursor: AtCursor, guess: Guess): Closer[] {
  const { word, wantsSpace, wantsComma, isAlone } = cursor;
  const source = `${wantsSpace ? ' ' : ''}${guess === 'item' ? '- ' : ''}${stand}`;
  // Inside quotes, never in front of them.
  if (word.end > word.start) return [{ offset: word.quote ? Math.max(offset, word.start + 1) : offset, text: source }];
  return [{ offset, text: source + (wantsComma ? ', ' : isAlone || guess === 'key' ? '' : ' ') }];
}
