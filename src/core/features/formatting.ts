import type { TextEdit as LspTextEdit, Range } from 'vscode-languageserver-types';
import type { PlanDocument } from '../plan-document';
import type { PlanView } from '../plan-view';
import { layoutOf } from '../syntax/layout';
import type { SyntaxNode } from '../syntax/nodes';
import { lineBreakNear } from '../syntax/text-lines';
import type { TextEdit } from '../text/range';
import { commentColumns } from './format/comment-columns';
import { indentation, isOrdinary } from './format/indentation';
import {
  contentOf,
  endOf,
  isBlankLine,
  lineOf,
  type SourceLines,
  sourceLines,
  startOf,
  trimmedEnd,
} from './format/source-lines';
import { spacingEdits } from './format/spacing';
import { toLspEdit, toOffset } from './lsp-ranges';
import { isProven } from './proven-text';

/**
 * Tidies a plan: indentation, spaces behind `:` and `,` and inside `{ }` and `[ ]`, blanks at line ends, one line end at
 * the end of the file; nothing else. Comments and line breaks stay where their author put them. A file that cannot be
 * read whole, or is of a newer format, is left alone.
 */
export function formatDocument(view: PlanView): LspTextEdit[] {
  const { document } = view;
  const lines = sourceLines(document.text);
  return made(document, { lines, isFree: () => true, isWhole: true });
}

/** As {@link formatDocument} for the lines of a range; what is only partly inside it keeps its indentation. */
export function formatRange(view: PlanView, range: Range): LspTextEdit[] {
  const { document } = view;
  const lines = sourceLines(document.text);
  const start = toOffset(document, range.start);
  const end = toOffset(document, range.end);
  const first = lineOf(lines, start);
  const last = lineOf(lines, end);
  // A selection of whole lines ends at the start of the next one.
  const isAtStart = last > first && end === startOf(lines, last);
  const until = isAtStart ? last - 1 : last;
  return made(document, { lines, isFree: (line) => line >= first && line <= until, isWhole: false });
}

interface Request {
  readonly lines: SourceLines;
  readonly isFree: (line: number) => boolean;
  readonly isWhole: boolean;
}

function made(document: PlanDocument, request: Request): LspTextEdit[] {
  const { text, syntax, newerFormat } = document;
  if (syntax.faults.length > 0 || newerFormat !== undefined || text.trim() === '') return [];
  // The first that keeps what the file says; the later ones are for the odd file.
  for (const isIndented of [true, false]) {
    const edits = editsFor(document, request, isIndented);
    if (edits.length === 0) return [];
    if (isProven(text, syntax, edits)) return edits.map((edit) => toLspEdit(document, edit));
  }
  return [];
}

function editsFor(document: PlanDocument, { lines, isFree, isWhole }: Request, isIndented: boolean): TextEdit[] {
  const { text, root, syntax } = document;
  const mayIndent = isIndented && isOrdinary(lines, root);
  const listStep = layoutOf(text, root).listStep > 0 ? 2 : 0;
  const indents = indentation({ lines, root, listStep, isFree });
  const comments = commentColumns(lines, syntax.comments, indents);
  const escaped = escapedEnds(lines, root);
  const edits = [...(mayIndent ? indents.edits : []), ...spacingEdits(text, root)].filter(({ start }) =>
    isFree(lineOf(lines, start)),
  );
  const tail = isWhole ? lastLineEnd(lines, indents.textLines) : undefined;
  for (let line = 0; line < lines.starts.length; line++) {
    const start = startOf(lines, line);
    if (!isFree(line) || (tail && start >= tail.start)) continue;
    const isText = indents.textLines.has(line);
    const column = mayIndent ? (indents.columns.get(line) ?? comments.get(line)) : undefined;
    const isEmpty = isBlankLine(lines, line);
    if (isEmpty && !isText) {
      push(edits, text, start, endOf(lines, line), '');
      continue;
    }
    if (column !== undefined)
      push(edits, text, start, isText ? spacesEnd(lines, line) : contentOf(lines, line), ' '.repeat(column));
    if (isText || escaped.has(line)) continue;
    const end = endOf(lines, line);
    const from = trimmedEnd(lines, line);
    if (from < end && (!tail || from < tail.start)) edits.push({ start: from, end, newText: '' });
  }
  if (tail) push(edits, text, tail.start, tail.end, tail.newText);
  return edits.sort((a, b) => a.start - b.start);
}

function push(edits: TextEdit[], text: string, start: number, end: number, newText: string): void {
  if (text.slice(start, end) !== newText) edits.push({ start, end, newText });
}

/** Inside a block text a tab is content already. */
function spacesEnd(lines: SourceLines, line: number): number {
  let at = startOf(lines, line);
  while (at < endOf(lines, line) && lines.text[at] === ' ') at++;
  return at;
}

/** All that follows the last visible character becomes one line end, unless a block text at the end holds it. */
function lastLineEnd(lines: SourceLines, textLines: ReadonlySet<number>): TextEdit | undefined {
  const { text } = lines;
  let start = text.length;
  while (start > 0 && ' \t\r\n'.includes(text.charAt(start - 1))) start--;
  if (textLines.has(lines.starts.length - 1) || textLines.has(lineOf(lines, start))) return undefined;
  return { start, end: text.length, newText: lineBreakNear(text, start) };
}

/** Lines whose end is inside a text in double quotes: there a backslash gives the blanks behind it a meaning. */
function escapedEnds(lines: SourceLines, root: SyntaxNode | undefined): ReadonlySet<number> {
  const found = new Set<number>();
  const visit = (node: SyntaxNode | undefined) => {
    if (node?.kind === 'map') for (const { value } of node.entries) visit(value);
    else if (node?.kind === 'list') for (const { value } of node.items) visit(value);
    else if (node?.kind === 'scalar' && node.style === 'double') {
      const last = lineOf(lines, node.end);
      for (let line = lineOf(lines, node.start); line < last; line++) {
        if (lines.text[trimmedEnd(lines, line) - 1] === '\\') found.add(line);
      }
    }
  };
  visit(root);
  return found;
}
