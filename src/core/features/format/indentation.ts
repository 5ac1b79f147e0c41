import type { ListNode, MapNode, ScalarNode, SyntaxNode } from '../../syntax/nodes';
import type { TextEdit } from '../../text/range';
import { columnOf, contentOf, endOf, isBlankLine, lineOf, type SourceLines, startOf } from './source-lines';

/** A column of a line that something starts in: where it is, and where it goes. */
export interface Column {
  readonly old: number;
  readonly now: number;
}

export interface Indentation {
  /** The new column of the first character of a line; a line that is absent keeps its blanks. */
  readonly columns: ReadonlyMap<number, number>;
  /** For lines that begin with a key or a dash, the columns something starts in, from the left. */
  readonly marks: ReadonlyMap<number, readonly Column[]>;
  /** Lines that open a block text: what is deeper below them is part of that text. */
  readonly opensText: ReadonlySet<number>;
  /** Lines inside block texts, where blanks are content. */
  readonly textLines: ReadonlySet<number>;
  /** Lines inside flow collections, but for their first. */
  readonly flowLines: ReadonlySet<number>;
  /** The space behind dashes. */
  readonly edits: readonly TextEdit[];
}

export interface IndentationRequest {
  readonly lines: SourceLines;
  readonly root: SyntaxNode | undefined;
  /** Columns from a key to the dashes below it. */
  readonly listStep: 0 | 2;
  /** Whether a line may change. */
  readonly isFree: (line: number) => boolean;
}

const step = 2;

/** Where the first character of each line goes: two columns a level. A collection moves whole or not at all. */
export function indentation({ lines, root, listStep, isFree }: IndentationRequest): Indentation {
  const { text } = lines;
  const columns = new Map<number, number>();
  const marks = new Map<number, Column[]>();
  const opensText = new Set<number>();
  const textLines = new Set<number>();
  const flowLines = new Set<number>();
  const edits: TextEdit[] = [];
  const frees = [0];
  for (let line = 0; line < lines.starts.length; line++) frees.push((frees[line] ?? 0) + (isFree(line) ? 1 : 0));

  const lineAt = (offset: number) => lineOf(lines, offset);
  const column = (offset: number) => columnOf(lines, offset);
  const lastLine = (node: SyntaxNode) => lineAt(Math.max(node.end - 1, node.start));
  const isFirst = (offset: number) => contentOf(lines, lineAt(offset)) === offset;
  /** Whether all lines of a node may change. */
  const moves = (node: SyntaxNode) => {
    const [first, last] = [lineAt(node.start), lastLine(node)];
    return (frees[last + 1] ?? 0) - (frees[first] ?? 0) === last + 1 - first;
  };
  const set = (line: number, now: number) => {
    if (isFree(line) && !isBlankLine(lines, line)) columns.set(line, now);
  };
  const mark = (offset: number, now: number) => {
    const line = lineAt(offset);
    marks.set(line, [...(marks.get(line) ?? []), { old: column(offset), now }]);
  };

  const collection = (node: MapNode | ListNode, wanted: number) => {
    const now = moves(node)
      ? wanted
      : column(node.kind === 'map' ? (node.entries[0]?.start ?? node.start) : node.start);
    for (const part of node.kind === 'map' ? node.entries : node.items) {
      if (isFirst(part.start)) set(lineAt(part.start), now);
      mark(part.start, now);
      if (part.value) behind(part.value, part.start, now, node.kind);
    }
  };

  /** What stands behind a key or dash at `holder`, which goes to the column `at`. */
  const behind = (node: SyntaxNode, holder: number, at: number, parent: 'map' | 'list') => {
    const isBelow = lineAt(node.start) > lineAt(holder);
    if (isBelow && (node.kind === 'scalar' || node.kind === 'alias' || node.flow)) set(lineAt(node.start), at + step);
    if (node.kind === 'alias') return;
    if (node.kind === 'scalar') return scalar(node, holder, at);
    if (node.flow) {
      const inner = parent === 'list' || isBelow;
      const old = isBelow ? column(contentOf(lines, lineAt(node.start))) : column(inner ? node.start : holder);
      return flow(node, inner ? at + step : at, old);
    }
    if (isBelow) return collection(node, parent === 'map' && node.kind === 'list' ? at + listStep : at + step);
    const gap = text.slice(holder + 1, node.start);
    if (parent === 'map' || !moves(node) || !/^[ \t]*$/.test(gap)) {
      return collection(node, at + node.start - holder);
    }
    collection(node, at + step);
  };

  const scalar = (node: ScalarNode, holder: number, at: number) => {
    const [first, last] = [lineAt(node.start), lastLine(node)];
    if (node.style !== 'literal' && node.style !== 'folded') {
      for (let line = first + 1; line <= last; line++) set(line, at + step);
      return;
    }
    opensText.add(first);
    let end = last;
    // Blank lines behind the text may belong to it.
    while (end + 1 < lines.starts.length && isBlankLine(lines, end + 1)) end++;
    for (let line = first + 1; line <= end; line++) textLines.add(line);
    const digit = /^[|>][-+]?(\d)/.exec(text.slice(node.start, node.start + 3))?.[1];
    let old = digit === undefined ? -1 : column(holder) + Number(digit);
    for (let line = first + 1; old < 0 && line <= end; line++) {
      if (!isBlankLine(lines, line)) old = column(contentOf(lines, line));
    }
    if (old < 0 || !moves(node)) return;
    const now = at + (digit === undefined ? step : Number(digit));
    for (let line = first + 1; line <= end; line++) {
      if (!isFree(line)) continue;
      const width = spacesOf(line);
      if (width === endOf(lines, line) - startOf(lines, line) && width <= old) columns.set(line, 0);
      else columns.set(line, Math.max(width - old + now, 0));
    }
  };

  /** The spaces, without tabs, a line of a block text begins with. */
  const spacesOf = (line: number) => {
    const start = startOf(lines, line);
    const end = endOf(lines, line);
    let at = start;
    while (at < end && text[at] === ' ') at++;
    return at - start;
  };

  /** Parts two columns in; the closing bracket below the line that opened, or deeper where its author has it so. */
  const flow = (node: MapNode | ListNode, base: number, oldBase: number) => {
    const [first, last] = [lineAt(node.start), lastLine(node)];
    if (first === last) return;
    const close = node.end - 1;
    const isDeeper = isFirst(close) && column(close) > oldBase;
    const at = isDeeper ? base + step : base;
    for (let line = first + 1; line <= last; line++) {
      flowLines.add(line);
      set(line, at + step);
    }
    if (isFirst(close)) set(last, at);
    for (const { value } of node.kind === 'map' ? node.entries : node.items) {
      if (value?.kind !== 'map' && value?.kind !== 'list') continue;
      const line = lineAt(value.start);
      const old = column(contentOf(lines, line));
      flow(value, Math.max(columns.get(line) ?? old, at + step), old);
    }
  };

  const dashes = (node: SyntaxNode | undefined) => {
    if (node?.kind !== 'map' && node?.kind !== 'list') return;
    for (const part of node.kind === 'map' ? node.entries : node.items) dashes(part.value);
    if (node.kind === 'map' || node.flow) return;
    for (const { start, value } of node.items) {
      if (!value || lineAt(value.start) !== lineAt(start) || !moves(value)) continue;
      const gap = text.slice(start + 1, value.start);
      if (gap !== ' ' && /^[ \t]+$/.test(gap)) edits.push({ start: start + 1, end: value.start, newText: ' ' });
    }
  };

  if ((root?.kind === 'map' || root?.kind === 'list') && !root.flow) {
    collection(root, 0);
    dashes(root);
  } else if (root?.kind === 'map' || root?.kind === 'list') flow(root, column(contentOf(lines, lineAt(root.start))), 0);
  return { columns, marks, opensText, textLines, flowLines, edits };
}

/** Whether only indentation and dashes stand before every block entry: no `? `, no anchor, nothing of `---`. */
export function isOrdinary(lines: SourceLines, node: SyntaxNode | undefined): boolean {
  if (node?.kind !== 'map' && node?.kind !== 'list') return true;
  for (const { start, value } of node.kind === 'map' ? node.entries : node.items) {
    const before = lines.text.slice(startOf(lines, lineOf(lines, start)), start);
    if (!node.flow && !/^(?: |- )*$/.test(before)) return false;
    if (!isOrdinary(lines, value)) return false;
  }
  return true;
}
