import type { ListItem, MapEntry, SyntaxNode } from '../nodes';
import { readWithLibrary } from '../parse';
import type { Comment } from '../syntax-error';
import { type Chunk, measure } from './chunk';
import { type Part, partsOf } from './parts';
import { lazyEntry, lazyItem, shiftedEntry, shiftedItem } from './shifted';
import type { Window } from './window';

/**
 * Reads the chunks a window is about. `undefined` where they change how the chunks around them read, or stand where
 * chunks do not: then only the whole text tells.
 */
export function readInPlace(window: Window): readonly Chunk[] | undefined {
  const { chunks, starts, first, last } = window;
  const parts = partsOf(window);
  const { root, comments, faults } = readWithLibrary(window.text);
  const range = { start: starts[first] ?? 0, end: (starts[last] ?? 0) + (chunks[last]?.text.length ?? 0) };
  if (!parts || !faults.every(({ start, end }) => start >= range.start && end <= range.end)) return undefined;
  const found: Found = { window, range, entries: new Map(), items: new Map() };
  if (!matches(root, parts, found) || !sameComments(comments, found)) return undefined;
  const own = chunks.slice(first, last + 1);
  return own.map((chunk, i): Chunk => {
    const start = starts[first + i] ?? 0;
    const end = start + chunk.text.length;
    const isInside = (place: { start: number }) => place.start >= start && (place.start < end || i === own.length - 1);
    return {
      ...chunk,
      entries: (found.entries.get(chunk) ?? []).map((entry) => shiftedEntry(entry, -start)),
      items: (found.items.get(chunk) ?? []).map((item) => shiftedItem(item, -start)),
      comments: comments
        .filter((comment) => comment.start >= start && comment.start < end)
        .map((comment) => ({ ...comment, start: comment.start - start, end: comment.end - start })),
      faults: faults.filter(isInside).map((fault) => ({
        ...fault,
        start: fault.start - start,
        end: fault.end - start,
        ...(fault.blamed === undefined ? {} : { blamed: fault.blamed - start }),
      })),
    };
  });
}

interface Found {
  readonly window: Window;
  readonly range: { readonly start: number; readonly end: number };
  /** What the chunks the window is about add to their collection. */
  readonly entries: Map<Chunk, MapEntry[]>;
  readonly items: Map<Chunk, ListItem[]>;
}

/** Whether a collection of the window is what its parts say; what the chunks in question say is noted. */
function matches(node: SyntaxNode | undefined, parts: readonly Part[], found: Found): boolean {
  if ((node?.kind !== 'map' && node?.kind !== 'list') || node.flow || node.anchor !== undefined) return false;
  const places: readonly (MapEntry | ListItem)[] = node.kind === 'map' ? node.entries : node.items;
  const start = places[0]?.start ?? -1;
  if (node.start !== start || node.end !== Math.max(places.at(-1)?.end ?? 0, start)) return false;
  const { chunks, first, last } = found.window;
  const asked = new Set(chunks.slice(first, last + 1));
  let at = 0;
  for (const { chunk, start: from, children } of parts) {
    if (chunk.kind !== node.kind) return false;
    if (asked.has(chunk)) {
      const end = from + chunk.text.length;
      while (places[at] && (places[at]?.start ?? 0) >= from && (places[at]?.start ?? 0) < end) {
        if (!note(places[at], chunk, found)) return false;
        at++;
      }
      continue;
    }
    const [own] = chunk.entries;
    if (children.length > 0) {
      const place = places[at++];
      if (!own || !place || !('key' in place) || place.name !== own.name || place.key.start !== own.key.start + from)
        return false;
      if (!matches(place.value, children, found)) return false;
      continue;
    }
    for (const entry of chunk.entries) if (!sameData(lazyEntry(entry, from), places[at++])) return false;
    for (const item of chunk.items) if (!sameData(lazyItem(item, from), places[at++])) return false;
  }
  return at === places.length;
}

function note(place: MapEntry | ListItem | undefined, chunk: Chunk, { range, entries, items }: Found): boolean {
  if (!place || place.end > range.end || measure(place.value, 0) === undefined) return false;
  if ('key' in place) {
    if (place.key.anchor !== undefined) return false;
    entries.set(chunk, [...(entries.get(chunk) ?? []), place]);
  } else items.set(chunk, [...(items.get(chunk) ?? []), place]);
  return true;
}

/** Whether the chunks around have the comments they have by themselves. */
function sameComments(comments: readonly Comment[], { window, range }: Found): boolean {
  const { chunks, starts, first, last } = window;
  const expected = chunks.flatMap((chunk, i) =>
    i >= first && i <= last
      ? []
      : chunk.comments.map(({ start, end, text }) => ({
          start: start + (starts[i] ?? 0),
          end: end + (starts[i] ?? 0),
          text,
        })),
  );
  const end = (starts.at(-1) ?? 0) + (chunks.at(-1)?.text.length ?? 0);
  const outside = comments.filter(({ start }) => (start < range.start || start >= range.end) && start < end);
  return sameData(expected, outside);
}

/** Whether plain data is the same. */
function sameData(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a)) return Array.isArray(b) && a.length === b.length && a.every((item, i) => sameData(item, b[i]));
  const left = new Map<string, unknown>(Object.entries(a));
  const right = Object.entries(b);
  return left.size === right.length && right.every(([key, value]) => left.has(key) && sameData(left.get(key), value));
}
