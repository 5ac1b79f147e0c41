import type { Position, Range } from 'vscode-languageserver-types';
import type { TextRange } from './range';

/**
 * The start of each line of a text. Lines end at LF, CRLF or a lone CR, as in editors and in the
 * Language Server Protocol; a YAML parser may see a lone CR differently, which is why this is ours.
 */
export interface LineIndex {
  /** UTF-16 offset of the first character of each line; the first is always 0. */
  readonly starts: readonly number[];
  /** Length of the text in UTF-16 units. */
  readonly length: number;
}

export function indexLines(text: string): LineIndex {
  const starts = [0];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 10 || (code === 13 && text.charCodeAt(i + 1) !== 10)) starts.push(i + 1);
  }
  return { starts, length: text.length };
}

/** The zero-based line that holds an offset. */
export function lineAt(index: LineIndex, offset: number): number {
  let low = 0;
  let high = index.starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((index.starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Zero-based line and UTF-16 character of an offset; offsets outside the text are moved to its nearest end. */
export function positionAt(index: LineIndex, offset: number): Position {
  const inside = Math.min(Math.max(offset, 0), index.length);
  const line = lineAt(index, inside);
  return { line, character: inside - (index.starts[line] ?? 0) };
}

/** UTF-16 offset of a position; positions beyond a line's or the text's end are moved back to it. */
export function offsetAt(index: LineIndex, position: Position): number {
  if (position.line < 0) return 0;
  const start = index.starts[position.line];
  if (start === undefined) return index.length;
  const next = index.starts[position.line + 1] ?? index.length;
  return Math.min(start + Math.max(position.character, 0), next);
}

/** The range with lines and characters in place of offsets. */
export function rangeAt(index: LineIndex, range: TextRange): Range {
  const start = positionAt(index, range.start);
  const from = index.starts[start.line] ?? 0;
  const next = index.starts[start.line + 1] ?? index.length;
  // Most ranges end on the line they start on.
  const isOneLine = range.start <= range.end && from <= range.end && range.end < next;
  return { start, end: isOneLine ? { line: start.line, character: range.end - from } : positionAt(index, range.end) };
}

/** The offsets of a zero-based line, without its line end. */
export function lineRange(index: LineIndex, text: string, line: number): TextRange {
  const start = index.starts[line] ?? index.length;
  let end = index.starts[line + 1] ?? index.length;
  while (end > start && (text[end - 1] === '\n' || text[end - 1] === '\r')) end--;
  return { start, end };
}
