import { isFirstOnLine, slotAt, tailOf } from '../../syntax/edit-place';
import { mergeEdits } from '../../syntax/merge-edits';
import { parseSyntax } from '../../syntax/parse';
import type { Path } from '../../syntax/path';
import { columnOf, lineBreakNear, lineStart } from '../../syntax/text-lines';
import { applyEdits, type TextEdit } from '../../text/range';
import { commentsOf, isProven } from '../proven-text';

/** A block entry as it is written, from the first of the comments right above it on, and the column it starts in. */
export interface EntryText {
  /** Where it starts, behind its indentation. */
  readonly start: number;
  readonly text: string;
  readonly column: number;
}

/** The lines of a block entry, from the comments above its key to the last that belongs to it; `undefined` in flow style. */
export function entryText(text: string, path: Path): EntryText | undefined {
  const slot = slotAt(parseSyntax(text).root, path);
  if (slot?.kind !== 'entry' || slot.parent.flow || slot.entry.value?.kind !== 'map' || slot.entry.value.flow)
    return undefined;
  const { start } = slot.entry;
  if (!isFirstOnLine(text, start)) return undefined;
  const column = columnOf(text, start);
  const first = firstComment(text, start) + column;
  return { start: first, text: text.slice(first, tailOf(text, slot.entry, column)), column };
}

/** The start of the line of the first of the comments that stand right above an entry or item, in its column; else its own line's. */
export function firstComment(text: string, start: number): number {
  const mark = `${' '.repeat(columnOf(text, start))}#`;
  let at = lineStart(text, start);
  while (at > 0 && text.startsWith(mark, lineStart(text, at - 1))) at = lineStart(text, at - 1);
  return at;
}

/**
 * Puts an entry as it was written elsewhere in the place of one that says the same, with its comments and line breaks.
 * @param before the text the other edits were made for
 * @param first those edits, which wrote the entry
 * @returns all edits together, for the text before; `undefined` where the entry would say something else there
 */
export function writtenAs(
  before: string,
  first: readonly TextEdit[],
  path: Path,
  entry: EntryText,
): readonly TextEdit[] | undefined {
  const text = applyEdits(before, first);
  const syntax = parseSyntax(text);
  const slot = slotAt(syntax.root, path);
  const { start, value } = slot?.kind === 'entry' && !slot.parent.flow ? slot.entry : { start: 0, value: undefined };
  if (value?.kind !== 'map' || value.flow || !isFirstOnLine(text, start)) return undefined;
  const edit = { start, end: value.end, newText: shifted(text, start, entry, columnOf(text, start)) };
  const said = commentsOf(syntax);
  const at = syntax.comments.filter((comment) => comment.start < start).length;
  const comments = [...said.slice(0, at), ...commentsOf(parseSyntax(entry.text)), ...said.slice(at)];
  return isProven(text, syntax, [edit], { comments }) ? mergeEdits(before.length, [first, [edit]]) : undefined;
}

/** The lines of an entry, each moved to the left or right by what tells the two columns apart. */
function shifted(text: string, at: number, entry: EntryText, column: number): string {
  const [first = '', ...rest] = entry.text.split(/\r?\n/);
  const by = column - entry.column;
  const lines = rest.map((line) => {
    if (line.trim() === '') return line.slice(0, Math.max(line.length + by, 0));
    const indent = line.length - line.trimStart().length;
    return ' '.repeat(Math.max(indent + by, 0)) + line.slice(indent);
  });
  return [first, ...lines].join(lineBreakNear(text, at));
}
