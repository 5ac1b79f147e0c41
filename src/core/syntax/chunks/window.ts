import type { Chunk } from './chunk';

/** A piece of a file that reads there as it does here: some chunks, and as much as matters of what is around them. */
export interface Window {
  readonly chunks: readonly Chunk[];
  /** Where each of them starts in the text. */
  readonly starts: readonly number[];
  readonly text: string;
  /** The chunks it is about: indices into `chunks`. */
  readonly first: number;
  readonly last: number;
}

/**
 * The chunks from `first` to `last` with the one above them and the key or dash of the one below, and the keys all of
 * these stand below. `undefined` where that is not enough: where entries of their own follow, or chunks around have
 * faults as well.
 * @param isShort whether of the chunk above, too, the key or dash is enough
 * @param rest what stands in the file from a chunk on
 */
export function windowAround(
  chunks: readonly Chunk[],
  first: number,
  last: number,
  isShort: boolean,
  rest: (index: number) => string,
): Window | undefined {
  const level = chunks[first]?.level ?? 0;
  const next = chunks[last + 1];
  if (next && next.level > level) return undefined;
  const shown = new Set<number>();
  for (let i = first - 1; i <= last + 1; i++) if (chunks[i]) addWithHolders(chunks, i, shown);
  const indices = [...shown].sort((a, b) => a - b);
  if (indices.some((i) => (i < first || i > last) && chunks[i]?.reads !== 'alone')) return undefined;
  const inside = indices.flatMap((i) => {
    const chunk = chunks[i];
    if (!chunk) return [];
    return i === last + 1 || (isShort && i === first - 1) ? beginningOf(chunk) : chunk;
  });
  let length = 0;
  const starts = inside.map(({ text }) => {
    length += text.length;
    return length - text.length;
  });
  const own = chunks.slice(first, last + 1).map((chunk) => chunk.text);
  const below = next ? closingQuotes(own.join(''), () => rest(last + 1)) : '';
  const text = inside.map((chunk) => chunk.text).join('') + below;
  return { chunks: inside, starts, text, first: indices.indexOf(first), last: indices.indexOf(last) };
}

/** A chunk as if nothing stood behind its first key or dash. */
function beginningOf(chunk: Chunk): Chunk {
  const [entry] = chunk.entries;
  const [item] = chunk.items;
  const end = entry ? entry.separatorEnd : item && item.start + 1;
  if (end === undefined) return chunk;
  return {
    ...chunk,
    text: `${chunk.text.slice(0, end)}\n`,
    entries: entry ? [{ ...entry, value: undefined, end }] : [],
    items: item ? [{ start: item.start, end, value: undefined }] : [],
    comments: chunk.comments.filter((comment) => comment.end < end),
  };
}

function addWithHolders(chunks: readonly Chunk[], index: number, shown: Set<number>): void {
  let level = chunks[index]?.level ?? 0;
  shown.add(index);
  for (let i = index - 1; i >= 0 && level > 0; i--) {
    const above = chunks[i];
    if (!above || above.level >= level) continue;
    level = above.level;
    shown.add(i);
  }
}

/**
 * A quote that is never closed ends where the lines go back to the left, but only if the same quote comes again anywhere
 * below; else it takes all of the rest. So where it does come again, it does here too.
 */
function closingQuotes(text: string, rest: () => string): string {
  const double = text.includes('"') && /(?:^|[^\\])"/.test(rest()) ? ' "' : '';
  const single = text.includes("'") && /(?:^|[^'])'(?!')/.test(rest()) ? " '" : '';
  return double || single ? `#${double}${single}\n` : '';
}
