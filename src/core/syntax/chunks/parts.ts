import type { Chunk } from './chunk';
import type { ChunkedText } from './chunked-text';

/** A chunk in its place, with the chunks of the entries below it. */
export interface Part {
  readonly chunk: Chunk;
  /** Offset of the chunk in the text. */
  readonly start: number;
  readonly children: readonly Part[];
}

/** Puts chunks in order below one another; `undefined` where they are not what such an order is made of. */
export function partsOf({ chunks, starts }: Pick<ChunkedText, 'chunks' | 'starts'>): readonly Part[] | undefined {
  const top: Part[] = [];
  // The last part so far of each level.
  const open: OpenPart[] = [];
  for (let i = 0; i < chunks.length; i++) {
    const chunk = chunks[i];
    if (!chunk || chunk.level > open.length) return undefined;
    const part: OpenPart = { chunk, start: starts[i] ?? 0, children: childless };
    const holder = open[chunk.level - 1];
    if (!holder) top.push(part);
    else if (holder.children === childless) holder.children = [part];
    else holder.children.push(part);
    open.length = chunk.level;
    open.push(part);
  }
  return top;
}

/** A part while it may still get children. */
interface OpenPart extends Part {
  children: Part[];
}

/** Nearly all parts have no children and share that. */
const childless: Part[] = [];

/** Whether parts make one collection each: what has children holds nothing else, and siblings are of one kind and column. */
export function isWellFormed(parts: readonly Part[]): boolean {
  const first = parts.find(isFilled)?.chunk;
  return (
    first !== undefined &&
    parts.every(({ chunk, children }) => {
      if (chunk.kind !== first.kind || (chunk.column !== first.column && chunk.reads === 'alone')) return false;
      if (children.length === 0) return true;
      return chunk.entries.length === 1 && chunk.entries[0]?.value === undefined && isWellFormed(children);
    })
  );
}

/** Whether a part adds anything to its collection. */
function isFilled(part: Part | undefined): boolean {
  return part !== undefined && part.chunk.entries.length + part.chunk.items.length > 0;
}

function lastFilled(parts: readonly Part[]): Part | undefined {
  for (let i = parts.length - 1; i >= 0; i--) {
    const part = parts[i];
    if (part && isFilled(part)) return part;
  }
  return undefined;
}

/** Where a collection put together of parts starts and ends, as its first and last entry tell. */
export function spanOf(parts: readonly Part[]): { start: number; end: number } {
  const first = parts.find(isFilled);
  const head = first?.chunk.entries[0] ?? first?.chunk.items[0];
  const start = (first?.start ?? 0) + (head?.start ?? 0);
  return { start, end: Math.max(endOf(lastFilled(parts)), start) };
}

/** Where the last entry of a part ends, with all that is below it. */
export function endOf(part: Part | undefined): number {
  if (!part) return 0;
  const last = part.chunk.entries.at(-1) ?? part.chunk.items.at(-1);
  const own = part.start + (last?.end ?? 0);
  return part.children.length === 0 ? own : Math.max(own, endOf(lastFilled(part.children)));
}

/** The first part whose last entry ends at an offset or behind it; as many as there are parts where none does. */
export function firstReaching(parts: readonly Part[], offset: number): number {
  let low = 0;
  let high = parts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    // One that holds comments only ends where the next that holds more does, or nowhere.
    let filled = middle;
    while (filled < high && !isFilled(parts[filled])) filled++;
    if (filled < high && endOf(parts[filled]) < offset) low = filled + 1;
    else high = middle;
  }
  while (low < parts.length && !isFilled(parts[low])) low++;
  return low;
}
