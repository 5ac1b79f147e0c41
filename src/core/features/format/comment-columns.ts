import type { Comment } from '../../syntax/syntax-error';
import type { Column, Indentation } from './indentation';
import { columnOf, contentOf, lineOf, type SourceLines } from './source-lines';

/**
 * Where comments that have a line for themselves go: with what they stand beside. That is the entry below where the
 * comment starts in its column, else the entry above, or one around it, that does, else the nearest to its left.
 */
export function commentColumns(
  lines: SourceLines,
  comments: readonly Comment[],
  { marks, opensText, flowLines }: Indentation,
): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  const marked = [...marks.keys()].sort((a, b) => a - b);
  const around: Column[] = [];
  let isBelowText = false;
  let next = 0;
  for (const { start } of comments) {
    const line = lineOf(lines, start);
    if (contentOf(lines, line) !== start || flowLines.has(line)) continue;
    for (let at = marked[next]; at !== undefined && at < line; at = marked[++next]) {
      const starts = marks.get(at) ?? [];
      const left = starts[0]?.old ?? 0;
      while (around.length > 0 && (around.at(-1)?.old ?? 0) >= left) around.pop();
      around.push(...starts);
      isBelowText = opensText.has(at);
    }
    const nextLine = marked[next];
    const below = nextLine === undefined ? undefined : marks.get(nextLine)?.[0];
    const now = columnFor(columnOf(lines, start), below, around, isBelowText);
    if (now !== undefined) found.set(line, now);
  }
  return found;
}

function columnFor(
  old: number,
  below: Column | undefined,
  around: readonly Column[],
  isBelowText: boolean,
): number | undefined {
  if (below?.old === old) return below.now;
  const same = around.find((column) => column.old === old);
  if (same) return same.now;
  const deepest = around.at(-1);
  if (deepest && old > deepest.old && old > (below?.old ?? -1)) return isBelowText ? deepest.now : deepest.now + 2;
  const all = below ? [...around, below] : around;
  const nearest = all.reduce<Column | undefined>(
    (best, column) => (column.old <= old && column.old >= (best?.old ?? 0) ? column : best),
    undefined,
  );
  return (nearest ?? all[0])?.now;
}
