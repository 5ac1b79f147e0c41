/** A collection of the file whose entries stand apart as chunks, and the column they start in. */
export interface Level {
  readonly column: number;
  readonly kind: 'map' | 'list';
}

/** All that the lines above a line say about where a chunk may start. */
export interface CutState {
  /** The open collections from the root's map down; never empty. */
  readonly levels: readonly Level[];
  /** The last chunk so far is a key with nothing behind it, so what follows may be its entries. */
  readonly isPending: boolean;
  /** Whether entries of the present section may have entries that are chunks of their own. */
  readonly isDeep: boolean;
}

/** What holds at the start of a file. */
export const startState: CutState = { levels: [{ column: 0, kind: 'map' }], isPending: false, isDeep: false };

/** Whether everything below is cut in the same way. */
export function sameState(a: CutState, b: CutState): boolean {
  return (
    a === b ||
    (a.isPending === b.isPending &&
      a.isDeep === b.isDeep &&
      a.levels.length === b.levels.length &&
      a.levels.every((level, i) => level.column === b.levels[i]?.column && level.kind === b.levels[i]?.kind))
  );
}

/** The first thing written on a line. */
export interface LineStart {
  readonly column: number;
  /** A plain key with its `:`, a dash, or anything else. */
  readonly kind: 'key' | 'dash' | 'other';
  /** The key's name; empty for anything else. */
  readonly name: string;
  /** Whether nothing but a comment follows the key. */
  readonly isBare: boolean;
}

/** What a line is: the start of a chunk at a level, or one more line of the chunk above it. */
export interface Step {
  /** Index into the levels of `state`; `undefined` where the line belongs to the chunk above. */
  readonly level: number | undefined;
  /** What holds below the line. */
  readonly state: CutState;
}

/**
 * Reads one line that holds more than a comment. A chunk starts only where a key or dash stands in the very column of
 * an open collection; every other line stays with the chunk above it, whose parse tells whether that is right.
 * @param deepSections names of top-level sections whose entries hold entries of their own
 */
export function stepOver(state: CutState, line: LineStart, deepSections: ReadonlySet<string>): Step {
  const opened = state.isPending ? openedBy(state, line) : undefined;
  if (opened) return startAt({ ...state, levels: [...state.levels, opened] }, state.levels.length, line, deepSections);
  const closed: CutState = state.isPending ? { ...state, isPending: false } : state;
  for (let level = closed.levels.length - 1; level >= 0; level--) {
    const open = closed.levels[level];
    if (open?.column === line.column && line.kind === (open.kind === 'map' ? 'key' : 'dash'))
      return startAt(closed, level, line, deepSections);
  }
  const level = strayLevel(closed, line);
  return level === undefined
    ? { level, state: closed }
    : {
        level,
        state: { levels: closed.levels.slice(0, level + 1), isPending: false, isDeep: closed.isDeep && level > 0 },
      };
}

/** The collection around the innermost one in whose column something stands that is none of its entries, like half a key. */
function strayLevel({ levels }: CutState, { column, kind }: LineStart): number | undefined {
  for (let level = levels.length - 2; level >= 0; level--) {
    const open = levels[level];
    if (open?.column === column && (open.kind === 'map' || kind === 'dash')) return level;
  }
  return undefined;
}

/** The collection a line opens below a key with nothing behind it. */
function openedBy({ levels }: CutState, { column, kind }: LineStart): Level | undefined {
  const holder = levels.at(-1)?.column ?? 0;
  if (kind === 'key' && column > holder) return { column, kind: 'map' };
  if (kind === 'dash' && column >= holder) return { column, kind: 'list' };
  return undefined;
}

function startAt(state: CutState, level: number, line: LineStart, deepSections: ReadonlySet<string>): Step {
  const isDeep = level === 0 ? deepSections.has(line.name) : state.isDeep;
  const isPending = line.kind === 'key' && line.isBare && (level === 0 || (level === 1 && isDeep));
  const isSame = state.isDeep === isDeep && state.isPending === isPending && state.levels.length === level + 1;
  return { level, state: isSame ? state : { levels: state.levels.slice(0, level + 1), isPending, isDeep } };
}
