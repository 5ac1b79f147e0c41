import type { Chunk } from './chunk';
import type { ChunkedText } from './chunked-text';

/** A chunk in its place, with the chunks of the entries below it. */
export interface Part {
  readonly chunk: Chunk;
  /** Offset of the chunk in the text. */
  readonly start: number;
  readonly children: readonly Part[];
}

/** Puts chunks in order below one another; `undefined` where they make no map, or one in another order than the text's. */
export function partsOf({ chunks, starts }: ChunkedText): readonly Part[] | undefined {
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
  return top.some(({ chunk }) => chunk.entries.length > 0) && isWellFormed(top) ? top : undefined;
}

/** Whether what has children holds nothing else, children are of one kind and column, and no key is there twice. */
function isWellFormed(parts: readonly Part[]): boolean {
  const names = new Set<string>();
  const first = parts.find(({ chunk }) => chunk.entries.length + chunk.items.length > 0)?.chunk;
  for (const { chunk, children } of parts) {
    if (chunk.kind !== first?.kind && first) return false;
    if (chunk.column !== first?.column && first) return false;
    for (const { name } of chunk.entries) {
      if (names.has(name)) return false;
      names.add(name);
    }
    if (children.length === 0) continue;
    if (chunk.entries.length !== 1 || chunk.entries[0]?.value !== undefined || !isWellFormed(children)) return false;
  }
  return true;
}

/** Where a collection put together of parts starts and ends, as its first and last entry tell. */
export function spanOf(parts: readonly Part[]): { start: number; end: number } {
  const first = parts.find(({ chunk }) => chunk.entries.length + chunk.items.length > 0);
  const head = first?.chunk.entries[0] ?? first?.chunk.items[0];
  const start = (first?.start ?? 0) + (head?.start ?? 0);
  return { start, end: Math.max(endOf(parts.at(-1)), start) };
}

/** Where the last entry of a part ends, with all that is below it. */
export function endOf(part: Part | undefined): number {
  if (!part) return 0;
  const last = part.chunk.entries.at(-1) ?? part.chunk.items.at(-1);
  const own = part.start + (last?.end ?? 0);
  return part.children.length === 0 ? own : Math.max(own, endOf(part.children.at(-1)));
}
