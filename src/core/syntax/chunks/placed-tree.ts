import type { ListItem, ListNode, MapEntry, MapNode } from '../nodes';
import { entryAmong, findEntriesBy } from '../nodes';
import type { Comment } from '../syntax-error';
import type { ChunkedText } from './chunked-text';
import { notePartsOf } from './entry-places';
import { endOf, firstReaching, type Part, spanOf } from './parts';
import { lazyEntry, lazyItem, shiftedScalar } from './shifted';

/** So many entries are looked for one by one; whoever looks for more is better off with all of them in their places. */
const mostLooks = 8;

/** The tree of the whole text. What is inside an entry is put in its place when somebody looks at it. */
export function placedMap(parts: readonly Part[]): MapNode {
  let entries: readonly MapEntry[] | undefined;
  const placed = new Map<Part, readonly MapEntry[]>();
  const map: MapNode = {
    kind: 'map',
    ...spanOf(parts),
    flow: false,
    get entries() {
      entries ??= parts.flatMap((part) => placed.get(part) ?? placedEntries(part));
      return entries;
    },
  };
  notePartsOf(map, parts);
  const placedIn = (part: Part | undefined): readonly MapEntry[] => {
    const known = part && placed.get(part);
    if (!part || known) return known ?? [];
    const own = placedEntries(part);
    placed.set(part, own);
    return own;
  };
  findEntriesBy(map, {
    named: (name) => {
      if (entries || placed.size >= mostLooks) return entryAmong(map, name);
      const part = parts.find(({ chunk }) => chunk.entries.some((entry) => entry.name === name));
      return placedIn(part).find((entry) => entry.name === name);
    },
    at: (offset) => {
      const part = parts[firstReaching(parts, offset)];
      return placedIn(part).find(({ start, end }) => start <= offset && offset <= end);
    },
  });
  return map;
}

function placedList(parts: readonly Part[]): ListNode {
  let items: readonly ListItem[] | undefined;
  return {
    kind: 'list',
    ...spanOf(parts),
    flow: false,
    get items() {
      items ??= parts.flatMap(({ chunk, start }) => chunk.items.map((item) => lazyItem(item, start)));
      return items;
    },
  };
}

function placedEntries(part: Part): MapEntry[] {
  const { chunk, start, children } = part;
  const [own] = chunk.entries;
  if (children.length === 0 || !own) return chunk.entries.map((entry) => lazyEntry(entry, start));
  return [
    {
      name: own.name,
      key: shiftedScalar(own.key, start),
      separatorEnd: own.separatorEnd === undefined ? undefined : own.separatorEnd + start,
      value: children[0]?.chunk.kind === 'list' ? placedList(children) : placedMap(children),
      start: start + own.start,
      end: endOf(part),
    },
  ];
}

/** The comments of all chunks, in the order of the file. */
export function placedComments({ chunks, starts }: Pick<ChunkedText, 'chunks' | 'starts'>): Comment[] {
  const comments: Comment[] = [];
  for (const [i, chunk] of chunks.entries()) {
    const by = starts[i] ?? 0;
    for (const { start, end, text } of chunk.comments) comments.push({ start: start + by, end: end + by, text });
  }
  return comments;
}
