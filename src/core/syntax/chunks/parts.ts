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
  // Where chunks of each level go.
  const open: Part[][] = [top];
  for (const [i, chunk] of chunks.entries()) {
    const siblings = open[chunk.level];
    if (!siblings) return undefined;
    const part = { chunk, start: starts[i] ?? 0, children: [] as Part[] };
    siblings.push(part);
    open.length = chunk.level + 1;
    open.push(part.children);
  }
  return top;
}

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
function isFilled({ chunk }: Part): boolean {
  return chunk.entries.length + chunk.items.length > 0;
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
