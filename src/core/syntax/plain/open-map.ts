import type { MapEntry } from '../nodes';

/** A map while it is read. */
export interface OpenMap {
  /** An array that grows has room for a dozen more; what is kept of a plan is a copy, a sixth smaller on the whole. */
  readonly entries: MapEntry[];
  /** The names of all entries, once there are so many that looking through them takes longer. */
  names: Set<string> | undefined;
}

const fewEntries = 8;

/** @returns whether the name is new, and no merge key; otherwise there is something to say, which the library's way says */
export function addEntry(map: OpenMap, entry: MapEntry): boolean {
  const { entries } = map;
  const { name } = entry;
  if (name === '<<') return false;
  if (map.names) {
    const { size } = map.names;
    if (map.names.add(name).size === size) return false;
  } else {
    for (const known of entries) if (known.name === name) return false;
  }
  entries.push(entry);
  if (entries.length === fewEntries) map.names = new Set(entries.map((known) => known.name));
  return true;
}

/**
 * Whether a key may start with this unit: none that looks like a space and is none, of which the user is told. Some
 * that look like letters are left out with them.
 */
export function isOrdinaryKey(code: number): boolean {
  return code > 0x20 && code !== 0xa0 && code !== 0xfeff && !(code >= 0x1680 && code <= 0x3000);
}
