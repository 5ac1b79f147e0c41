import { duplicateKey } from '../build-tree';
import { limits } from '../fence';
import type { MapEntry } from '../nodes';
import { orderFaults } from '../parse';
import type { ExplainedFault, SyntaxFault } from '../syntax-error';
import type { Chunk } from './chunk';
import type { ChunkedText } from './chunked-text';
import { isWellFormed, type Part, partsOf } from './parts';
import { readInPlace } from './read-in-place';
import { type Window, windowAround } from './window';

/** A text of which every chunk is sure to read in the whole as it was read. */
export interface SettledText extends Pick<ChunkedText, 'chunks' | 'starts'> {
  readonly parts: readonly Part[];
  readonly faults: readonly SyntaxFault[];
  /** The chunks with faults and what was around them. */
  readonly runs: readonly Run[];
  /** Whether no key is given twice in different chunks. */
  readonly isUnique: boolean;
}

/** Neighbouring chunks with faults, as read in their place. */
interface Run {
  readonly window: Window;
  /** The chunks by themselves. */
  readonly own: readonly Chunk[];
  readonly read: readonly Chunk[];
}

/** More places with faults at once take longer to look at one by one than together. */
const mostRuns = 8;

/** Of the text no more than this part is read in place: the whole would not take much longer. */
const mostRead = 1 / 4;
const alwaysRead = 4000;

/** A mistake can reach into the chunks below it; this many are looked at together before the whole text is. */
const mostGrowth = 2;

/** Makes sure of every chunk; `undefined` where only the whole text tells what it says. */
export function settle(chunked: ChunkedText, before: SettledText | undefined): SettledText | undefined {
  const { text, starts } = chunked;
  if (text.length > limits.characters || isOverTokens(chunked)) return undefined;
  const faulty = faultyIndices(chunked.chunks);
  if (!faulty) return undefined;
  const chunks = [...chunked.chunks];
  const runs: Run[] = [];
  let left = Math.max(text.length * mostRead, alwaysRead);
  for (let i = 0; i < faulty.length; ) {
    const first = faulty[i] ?? 0;
    let last = first;
    while (faulty[i + 1] === last + 1 && chunks[last + 1]?.level === chunks[first]?.level) {
      last++;
      i++;
    }
    i++;
    for (let at = first; at <= last; at++) left -= chunks[at]?.text.length ?? 0;
    const run = left < 0 || runs.length === mostRuns ? undefined : readRun(chunked, first, last, before);
    if (!run) return undefined;
    for (const [at, chunk] of run.read.entries()) chunks[first + at] = chunk;
    while ((faulty[i] ?? Number.POSITIVE_INFINITY) < first + run.read.length) i++;
    runs.push(run);
  }
  const parts = partsOf({ chunks, starts });
  if (!parts || !isWellFormed(parts)) return undefined;
  const found = faultsIn(chunks, starts);
  const known = found.length;
  if (!(before?.isUnique && sameNames(before.chunks, chunks))) addDuplicates(parts, found);
  const faults = found.length === 0 ? [] : orderFaults(found);
  return { chunks, starts, parts, faults, runs, isUnique: found.length === known };
}

/** Whether the keys of chunks are called the same and stand in the same collections. */
function sameNames(a: readonly Chunk[], b: readonly Chunk[]): boolean {
  return a.length === b.length && a.every((chunk, i) => chunk === b[i] || isCalledTheSame(chunk, b[i]));
}

function isCalledTheSame({ level, entries }: Chunk, other: Chunk | undefined): boolean {
  if (other?.level !== level || other.entries.length !== entries.length) return false;
  return entries.every(({ name }, i) => name === other.entries[i]?.name);
}

function isOverTokens({ chunks }: ChunkedText): boolean {
  let tokens = 0;
  for (const chunk of chunks) tokens += chunk.tokens;
  return tokens >= limits.tokens;
}

/** The chunks that cannot be read alone; `undefined` where one cannot be read apart from the rest at all. */
function faultyIndices(chunks: readonly Chunk[]): number[] | undefined {
  const faulty: number[] = [];
  for (let i = 0; i < chunks.length; i++) {
    const chunk = chunks[i];
    // A byte-order mark is one at the start of the file only.
    if (chunk?.reads === 'never' || (i > 0 && chunk?.hasMark)) return undefined;
    if (chunk?.reads === 'in-place') faulty.push(i);
  }
  return faulty;
}

function readRun(
  { text, chunks, starts }: ChunkedText,
  first: number,
  last: number,
  before: SettledText | undefined,
): Run | undefined {
  const rest = (index: number) => text.slice(starts[index] ?? text.length);
  for (let growth = 0; growth <= mostGrowth; growth++) {
    const end = last + growth;
    if (growth > 0 && chunks[end]?.level !== chunks[first]?.level) return undefined;
    const own = chunks.slice(first, end + 1);
    for (const isShort of [true, false]) {
      const window = windowAround(chunks, first, end, isShort, rest);
      const known = window && before?.runs.find((run) => isSameRun(run, window, own));
      if (known) return known;
      const read = window && readInPlace(window);
      if (read && !(isShort && hasFaultOnFirstLine(read))) return { window, own, read };
    }
  }
  return undefined;
}

/** What is said about a first line may name the line above it. */
function hasFaultOnFirstLine([first]: readonly Chunk[]): boolean {
  const end = first?.text.indexOf('\n') ?? -1;
  return first?.faults.some(({ start }) => end < 0 || start <= end) ?? false;
}

function isSameRun(run: Run, window: Window, own: readonly Chunk[]): boolean {
  return (
    run.window.text === window.text &&
    run.window.first === window.first &&
    run.own.length === own.length &&
    run.own.every((chunk, i) => chunk === own[i])
  );
}

function faultsIn(chunks: readonly Chunk[], starts: readonly number[]): ExplainedFault[] {
  const faults: ExplainedFault[] = [];
  for (const [i, chunk] of chunks.entries()) {
    if (chunk.faults.length === 0) continue;
    const by = starts[i] ?? 0;
    for (const { start, end, blamed, ...fault } of chunk.faults) {
      const place = { start: start + by, end: end + by };
      faults.push({ ...fault, ...place, ...(blamed === undefined ? {} : { blamed: blamed + by }) });
    }
  }
  return faults;
}

/** Keys given twice in different chunks; those within one are among its own faults. */
function addDuplicates(parts: readonly Part[], faults: ExplainedFault[]): void {
  const names = new Set<string>();
  for (const { chunk, start, children } of parts) {
    for (const { name, key } of firstOfEach(chunk.entries)) {
      if (names.has(name)) faults.push(duplicateKey(name, { start: key.start + start, end: key.end + start }));
      names.add(name);
    }
    if (children.length > 0) addDuplicates(children, faults);
  }
}

function firstOfEach(entries: readonly MapEntry[]): readonly MapEntry[] {
  if (entries.length < 2) return entries;
  const names = new Set(entries.map(({ name }) => name));
  return entries.filter(({ name }) => names.delete(name));
}
