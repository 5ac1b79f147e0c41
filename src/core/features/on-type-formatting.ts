import type { TextEdit as LspTextEdit, Position } from 'vscode-languageserver-types';
import type { PlanView } from '../plan-view';
import { nodeAt } from '../syntax/node-at';
import type { SyntaxNode } from '../syntax/nodes';
import { pathAt } from '../syntax/path-at';
import { contentOf, endOf, isBlankLine, lineOf, type SourceLines, sourceLines, startOf } from './format/source-lines';
import { toLspEdit, toOffset } from './lsp-ranges';

/** The characters {@link formatOnType} wants to hear of. */
export const onTypeCharacters = ['\n'] as const;

/**
 * After Enter behind an item of a list: the next dash, or the column of the item's keys; after an empty item, the end of
 * the list. Nothing where the line goes on behind the cursor.
 * @param position the cursor, on the new line
 * @param character what was typed
 */
export function formatOnType({ document }: PlanView, position: Position, character: string): LspTextEdit[] {
  if (character !== '\n') return [];
  const lines = sourceLines(document.text);
  const line = lineOf(lines, toOffset(document, position));
  if (line === 0 || !isBlankLine(lines, line)) return [];
  const above = itemOn(lines, line - 1);
  if (!above || isInText(document.root, startOf(lines, line - 1) + above.column, endOf(lines, line - 1))) return [];
  const [start, end] = [startOf(lines, line), endOf(lines, line)];
  const write = (from: number, newText: string) =>
    lines.text.slice(from, end) === newText ? [] : [toLspEdit(document, { start: from, end, newText })];
  if (above.rest === '') {
    const before = line > 1 ? itemOn(lines, line - 2) : undefined;
    return before?.column === above.column ? write(startOf(lines, line - 1), '') : [];
  }
  // What a key or a block text opens is the editor's to indent.
  if (/^[^#]*(?::|[|>][-+\d]*)$/.test(above.rest)) return [];
  const isMap = isEntry(document.root, startOf(lines, line - 1) + above.textColumn);
  const blanks = ' '.repeat(isMap ? above.textColumn : above.column);
  return write(start, isMap ? blanks : `${blanks}- `);
}

interface Item {
  /** Of the last dash of the line. */
  readonly column: number;
  /** Of what stands behind it. */
  readonly textColumn: number;
  /** What stands behind it, without the blanks around. */
  readonly rest: string;
}

function itemOn(lines: SourceLines, line: number): Item | undefined {
  const content = lines.text.slice(contentOf(lines, line), endOf(lines, line));
  const dashes = /^(?:- +)*-(?= |$)/.exec(content);
  // Behind a tab no list of YAML stands, and no number of spaces goes on with it.
  if (!dashes || lines.text.slice(startOf(lines, line), contentOf(lines, line)).includes('\t')) return undefined;
  const indent = contentOf(lines, line) - startOf(lines, line);
  const behind = content.slice(dashes[0].length);
  const gap = behind.length - behind.trimStart().length;
  const column = indent + dashes[0].length - 1;
  return { column, textColumn: column + 1 + gap, rest: behind.trim() };
}

/** Whether an offset is the start of an entry of a block map. */
function isEntry(root: SyntaxNode | undefined, offset: number): boolean {
  const { path, part } = pathAt(root, offset);
  const parent = part === 'key' ? nodeAt(root, path.slice(0, -1)) : undefined;
  return parent?.kind === 'map' && !parent.flow && parent.start === offset;
}

/** Whether a line is part of a text of several lines, or of a flow collection that goes on. */
function isInText(root: SyntaxNode | undefined, dash: number, end: number): boolean {
  let node = root;
  while (node) {
    if (node.kind === 'scalar') return node.start < dash || (node.end > end && node.style !== 'plain');
    if (node.kind === 'alias') return false;
    if (node.flow) return node.end > end;
    const parts: readonly { start: number; end: number; value: SyntaxNode | undefined }[] =
      node.kind === 'map' ? node.entries : node.items;
    node = parts.find((part) => part.start <= end && part.end > dash)?.value;
  }
  return false;
}
