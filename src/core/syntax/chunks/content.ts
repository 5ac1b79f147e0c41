import type { ListNode, MapEntry, MapNode } from '../nodes';
import type { Part } from './parts';

/**
 * What a text says, without where: the very same node for whatever is the same as in the text before. Its offsets count
 * from the start of some chunk and mean nothing here.
 */
export interface Content {
  readonly root: MapNode;
  /** The collections put together of chunks, by the key they stand behind. */
  readonly collections: ReadonlyMap<MapEntry, MapEntry>;
}

/** Puts together what parts say. */
export function contentOf(parts: readonly Part[], before: Content | undefined): Content {
  const collections = new Map<MapEntry, MapEntry>();
  const entries = parts.flatMap((part) => entriesOf(part, before, collections));
  const kept = before?.root;
  const root = kept && sameItems(kept.entries, entries) ? kept : mapOf(entries);
  return { root, collections };
}

function entriesOf(
  { chunk, children }: Part,
  before: Content | undefined,
  collections: Map<MapEntry, MapEntry>,
): readonly MapEntry[] {
  const [own] = chunk.entries;
  if (children.length === 0 || !own) return chunk.entries;
  const kept = before?.collections.get(own);
  const value = collectionOf(children, kept?.value, before, collections);
  const entry = kept && kept.value === value ? kept : { ...own, value };
  collections.set(own, entry);
  return [entry];
}

function collectionOf(
  parts: readonly Part[],
  kept: MapEntry['value'],
  before: Content | undefined,
  collections: Map<MapEntry, MapEntry>,
): MapNode | ListNode {
  if (parts[0]?.chunk.kind === 'list') {
    const items = parts.flatMap(({ chunk }) => chunk.items);
    if (kept?.kind === 'list' && sameItems(kept.items, items)) return kept;
    return { kind: 'list', start: 0, end: 0, flow: false, items };
  }
  const entries = parts.flatMap((part) => entriesOf(part, before, collections));
  return kept?.kind === 'map' && sameItems(kept.entries, entries) ? kept : mapOf(entries);
}

function mapOf(entries: readonly MapEntry[]): MapNode {
  return { kind: 'map', start: 0, end: 0, flow: false, entries };
}

function sameItems<T>(a: readonly T[], b: readonly T[]): boolean {
  return a.length === b.length && a.every((item, i) => item === b[i]);
}
