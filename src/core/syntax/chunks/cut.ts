import { type CutState, type LineStart, stepOver } from './cut-state';

/** A run of whole lines: from the start of one entry to the start of the next. */
export interface Cut {
  readonly start: number;
  readonly end: number;
  /** How many collections are around it: 0 for a top-level section. */
  readonly level: number;
  readonly kind: 'map' | 'list';
  readonly column: number;
  /** What held above its first line. */
  readonly state: CutState;
}

const space = 32;
const lineFeed = 10;
const carriageReturn = 13;
const hash = 35;
const dash = 45;
const colon = 58;

/**
 * Cuts a text from a line start on, line by line.
 * @param state what holds above `start`
 * @param isEnd asked at the start of each chunk after the first: whether to stop before it
 * @returns the chunks, of which the first begins at `start`, and what holds where they end
 */
export function cutLines(
  text: string,
  start: number,
  state: CutState,
  deepSections: ReadonlySet<string>,
  isEnd: (offset: number, state: CutState) => boolean,
): { readonly cuts: readonly Cut[]; readonly end: number } {
  const cuts: Cut[] = [];
  let open: Omit<Cut, 'end'> = { start, level: 0, kind: 'map', column: 0, state };
  let now = state;
  for (let line = start; line < text.length; ) {
    const found = readLine(text, line);
    if (found.start) {
      const step = stepOver(now, found.start, deepSections);
      if (step.level !== undefined) {
        if (line > start) {
          cuts.push({ ...open, end: line });
          if (isEnd(line, now)) return { cuts, end: line };
        }
        const level = step.state.levels[step.level];
        open = { start: line, level: step.level, kind: level?.kind ?? 'map', column: found.start.column, state: now };
      }
      now = step.state;
    }
    line = found.next;
  }
  if (start < text.length) cuts.push({ ...open, end: text.length });
  return { cuts, end: text.length };
}

interface Line {
  /** `undefined` for a blank line and one with a comment only. */
  readonly start: LineStart | undefined;
  readonly next: number;
}

function readLine(text: string, offset: number): Line {
  let at = offset;
  if (at === 0 && text.charCodeAt(0) === 0xfeff) at++;
  const margin = at;
  while (text.charCodeAt(at) === space) at++;
  const feed = text.indexOf('\n', at);
  const next = feed < 0 ? text.length : feed + 1;
  const code = text.charCodeAt(at);
  if (at >= text.length || code === lineFeed || code === hash || (code === carriageReturn && at + 1 === feed)) {
    return { start: undefined, next };
  }
  return { start: lineStart(text, at, at - margin, feed < 0 ? text.length : feed), next };
}

function lineStart(text: string, at: number, column: number, end: number): LineStart {
  if (text.charCodeAt(at) === dash && isGap(text, at + 1, end)) {
    return { column, kind: 'dash', name: '', isBare: false };
  }
  let stop = at;
  while (isWord(text.charCodeAt(stop))) stop++;
  if (stop === at || text.charCodeAt(stop) !== colon || !isGap(text, stop + 1, end)) {
    return { column, kind: 'other', name: '', isBare: false };
  }
  let behind = stop + 1;
  while (text.charCodeAt(behind) === space) behind++;
  const isBare = behind >= end || (text.charCodeAt(behind) === carriageReturn && behind + 1 === end);
  const isComment = text.charCodeAt(behind) === hash;
  return { column, kind: 'key', name: text.slice(at, stop), isBare: isBare || isComment };
}

/** Whether a `:` or `-` that ends at an offset is one: a space or the end of the line follows. */
function isGap(text: string, at: number, end: number): boolean {
  const code = text.charCodeAt(at);
  return at >= end || code === space || (code === carriageReturn && at + 1 === end);
}

/** Letters, digits, `_` and `-`; a key of any other letters stays with the chunk above it. */
function isWord(code: number): boolean {
  return (
    (code >= 97 && code <= 122) ||
    (code >= 65 && code <= 90) ||
    (code >= 48 && code <= 57) ||
    code === 95 ||
    code === dash
  );
}
