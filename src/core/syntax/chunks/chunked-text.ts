import type { ChangedRange } from '../../text/changed-range';
import { type Chunk, readChunk } from './chunk';
import { type Cut, cutLines } from './cut';
import { type CutState, sameState, startState } from './cut-state';

/** A text cut into chunks, each taken apart on its own. */
export interface ChunkedText {
  readonly text: string;
  readonly chunks: readonly Chunk[];
  /** Where each chunk starts. */
  readonly starts: readonly number[];
  /** What held above each chunk. */
  readonly states: readonly CutState[];
  readonly deepSections: ReadonlySet<string>;
}

/** Cuts a whole text. */
export function chunkText(text: string, deepSections: ReadonlySet<string>): ChunkedText {
  const { cuts } = cutLines(text, 0, startState, deepSections, () => false);
  return {
    text,
    chunks: cuts.map((cut) => readChunk(text.slice(cut.start, cut.end), cut)),
    starts: cuts.map(({ start }) => start),
    states: cuts.map(({ state }) => state),
    deepSections,
  };
}

/** Cuts a text again of which only a range changed: all chunks the change did not reach are the same as before. */
export function rechunkText(before: ChunkedText, text: string, change: ChangedRange): ChunkedText {
  const { chunks, starts, states, deepSections } = before;
  if (chunks.length === 0) return chunkText(text, deepSections);
  // A line that is none of a chunk's starts any more belongs to the chunk above, so that one is cut again as well.
  const first = Math.max(indexAt(starts, change.start - 1) - 1, 0);
  const by = change.newEnd - change.oldEnd;
  let next = indexAt(starts, change.oldEnd) + 1;
  const isEnd = (offset: number, state: CutState) => {
    while (next < starts.length && (starts[next] ?? 0) + by < offset) next++;
    const old = states[next];
    return old !== undefined && (starts[next] ?? 0) + by === offset && sameState(old, state);
  };
  const { cuts, end } = cutLines(text, starts[first] ?? 0, states[first] ?? startState, deepSections, isEnd);
  if (end >= text.length) next = chunks.length;
  const fresh = readAgain(text, cuts, chunks.slice(first, next));
  return {
    text,
    chunks: [...chunks.slice(0, first), ...fresh, ...chunks.slice(next)],
    starts: [
      ...starts.slice(0, first),
      ...cuts.map(({ start }) => start),
      ...starts.slice(next).map((start) => start + by),
    ],
    states: [...states.slice(0, first), ...cuts.map(({ state }) => state), ...states.slice(next)],
    deepSections,
  };
}

/** The chunk that holds an offset; the first for one before it. */
function indexAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Takes apart what is not among the old chunks; each of those is used once, the first of equal ones first. */
function readAgain(text: string, cuts: readonly Cut[], old: readonly Chunk[]): Chunk[] {
  const known = new Map<string, Chunk[]>();
  for (const chunk of [...old].reverse()) {
    const same = known.get(chunk.text);
    if (same) same.push(chunk);
    else known.set(chunk.text, [chunk]);
  }
  return cuts.map((cut) => {
    const own = text.slice(cut.start, cut.end);
    const same = known.get(own);
    const chunk = same?.at(-1);
    const isKept = chunk && chunk.kind === cut.kind && chunk.column === cut.column && chunk.level === cut.level;
    if (!isKept) return readChunk(own, cut);
    same?.pop();
    return chunk;
  });
}
