import type { TextRange } from '../../text/range';
import type { MapEntry, MapNode } from '../nodes';
import { endOf, type Part } from './parts';

/** Where an entry of a map is. */
export interface EntryPlace extends TextRange {
  /** The very same object for as long as the entry is written in the same letters; absent where that is not known. */
  readonly written: MapEntry | undefined;
}

/** The parts that maps were put together of. */
const partsOfMaps = new WeakMap<MapNode, readonly Part[]>();

/** Notes of a map that it was put together of these parts. */
export function notePartsOf(map: MapNode, parts: readonly Part[]): void {
  partsOfMaps.set(map, parts);
}

/**
 * Finds the entries of a map one after the other, none above the one before, without putting in its place what is inside
 * of them.
 */
export function entryPlaces(map: MapNode): (name: string) => EntryPlace | undefined {
  const parts = partsOfMaps.get(map);
  return parts ? placesInParts(parts) : placesAmong(map);
}

function placesInParts(parts: readonly Part[]): (name: string) => EntryPlace | undefined {
  let at = 0;
  let inside = 0;
  return (name) => {
    for (; at < parts.length; at++, inside = 0) {
      const part = parts[at];
      for (; part && inside < part.chunk.entries.length; inside++) {
        const entry = part.chunk.entries[inside];
        if (entry?.name === name) return placeOf(part, entry);
      }
    }
    return undefined;
  };
}

function placeOf(part: Part, entry: MapEntry): EntryPlace {
  const { start, children } = part;
  const isSpread = children.length > 0;
  // What stands in parts below it may be another while the entry's own lines are the same.
  return isSpread
    ? { start: start + entry.start, end: endOf(part), written: undefined }
    : { start: start + entry.start, end: start + entry.end, written: entry };
}

function placesAmong({ entries }: MapNode): (name: string) => EntryPlace | undefined {
  let at = 0;
  return (name) => {
    while (at < entries.length && entries[at]?.name !== name) at++;
    const entry = entries[at];
    return entry && { start: entry.start, end: entry.end, written: undefined };
  };
}
