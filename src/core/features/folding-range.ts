import type { FoldingRange } from 'vscode-languageserver-types';
import type { PlanView } from '../plan-view';
import type { SyntaxNode } from '../syntax/nodes';
import { lineAt } from '../text/line-index';
import { FoldingRangeKind } from './protocol-values';

/** What can be folded: every entry and item of several lines, and runs of comments. */
export function foldingRange({ document }: PlanView): FoldingRange[] {
  const { lines, root, syntax } = document;
  const ranges: FoldingRange[] = [];
  const seen = new Set<number>();
  const add = (start: number, end: number, kind?: 'comment') => {
    const [startLine, endLine] = [lineAt(lines, start), lineAt(lines, Math.max(end - 1, start))];
    if (endLine <= startLine || seen.has(startLine)) return;
    seen.add(startLine);
    ranges.push({ startLine, endLine, ...(kind ? { kind } : {}) });
  };
  const walk = (node: SyntaxNode | undefined) => {
    if (node?.kind === 'map') {
      for (const entry of node.entries) {
        add(entry.start, entry.end);
        walk(entry.value);
      }
    } else if (node?.kind === 'list') {
      for (const item of node.items) {
        add(item.start, item.end);
        walk(item.value);
      }
    }
  };
  walk(root);
  let first: { start: number; end: number; line: number; last: number } | undefined;
  for (const { start, end } of syntax.comments) {
    const line = lineAt(lines, start);
    const isAlone = document.text.slice(lines.starts[line] ?? 0, start).trim() === '';
    if (first && isAlone && line === first.last + 1) first = { ...first, end, last: line };
    else {
      if (first) add(first.start, first.end, FoldingRangeKind.Comment);
      first = isAlone ? { start, end, line, last: line } : undefined;
    }
  }
  if (first) add(first.start, first.end, FoldingRangeKind.Comment);
  return ranges.sort((a, b) => a.startLine - b.startLine);
}
