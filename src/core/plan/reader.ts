import { parseCadence } from '../dates/cadence';
import { parseDay } from '../dates/day';
import { parseWeek } from '../dates/week';
import { isEmpty, type MapNode, resolveAlias, type SyntaxNode } from '../syntax/nodes';
import type { Path } from '../syntax/path';
import type { Amount, Flag, Keys, PlanCadence, PlanDate, PlanWeek, Reference, Text } from './model';

/** A map of the file while it is lowered: its first entry of each name, and where it stands. */
export interface MapReader {
  readonly path: Path;
  readonly keys: Keys;
  readonly at: (key: string) => SyntaxNode | undefined;
}

/** Reads a node as a map; `undefined` where it is none. */
export function readMap(node: SyntaxNode | undefined, path: Path): MapReader | undefined {
  const map = resolveAlias(node);
  return map?.kind === 'map' ? readerOf(map, path) : undefined;
}

function readerOf({ entries }: MapNode, path: Path): MapReader {
  const keys = new Set<string>();
  let emptyNames: Set<string> | undefined;
  for (const { name, value } of entries) {
    if (!isEmpty(value)) {
      if (!emptyNames?.has(name)) keys.add(name);
    } else if (!keys.has(name)) {
      emptyNames ??= new Set();
      emptyNames.add(name);
    }
  }
  // Maps are small and most keys are absent, so looking through the entries costs less than a map of them.
  const at = (key: string) => (keys.has(key) ? entries.find(({ name }) => name === key)?.value : undefined);
  return { path, keys, at };
}

/**
 * The path of what stands below another. A plan keeps one for each of its values, and an array of just the right size
 * takes less than half the room of one that grew.
 */
export function below(path: Path, key: string, last?: string | number): Path {
  const { length } = path;
  const longer: (string | number)[] = new Array(last === undefined ? length + 1 : length + 2);
  for (let i = 0; i < length; i++) longer[i] = path[i] ?? 0;
  longer[length] = key;
  if (last !== undefined) longer[length + 1] = last;
  return longer;
}

/** A list's items that have a value, each with its path. A single value is not taken for a list. */
export function readItems(reader: MapReader, key: string): { node: SyntaxNode; path: Path }[] {
  const list = resolveAlias(reader.at(key));
  const items: { node: SyntaxNode; path: Path }[] = [];
  if (list?.kind !== 'list') return items;
  for (const [index, { value }] of list.items.entries()) {
    if (value && !isEmpty(value)) items.push({ node: value, path: below(reader.path, key, index) });
  }
  return items;
}

/** The items of a list that are maps. */
export function readMaps(reader: MapReader, key: string): MapReader[] {
  const maps: MapReader[] = [];
  for (const { node, path } of readItems(reader, key)) {
    const map = readMap(node, path);
    if (map) maps.push(map);
  }
  return maps;
}

/** The values in a map of entries by id, in the order of the file; of an id given twice the first. */
export function valuesIn(reader: MapReader, key: string): { id: string; node: SyntaxNode | undefined }[] {
  const map = resolveAlias(reader.at(key));
  const values: { id: string; node: SyntaxNode | undefined }[] = [];
  if (map?.kind !== 'map') return values;
  const seen = new Set<string>();
  for (const { name, value } of map.entries) {
    if (seen.has(name)) continue;
    seen.add(name);
    values.push({ id: name, node: value });
  }
  return values;
}

/** The entries of a map of entries by id that are maps, in the order of the file. */
export function readEntries(reader: MapReader, key: string): { id: string; entry: MapReader }[] {
  const entries: { id: string; entry: MapReader }[] = [];
  for (const { id, node } of valuesIn(reader, key)) {
    const entry = readMap(node, below(reader.path, key, id));
    if (entry) entries.push({ id, entry });
  }
  return entries;
}

/** A scalar that is text; numbers and booleans are not, since the schema asks to quote them. */
export function textOf(node: SyntaxNode | undefined, path: Path): Text | undefined {
  const scalar = resolveAlias(node);
  return scalar?.kind === 'scalar' && typeof scalar.value === 'string' ? { path, text: scalar.value } : undefined;
}

export function readText(reader: MapReader, key: string): Text | undefined {
  const node = reader.at(key);
  return node && textOf(node, below(reader.path, key));
}

export function readTexts(reader: MapReader, key: string): Text[] {
  const texts: Text[] = [];
  for (const { node, path } of readItems(reader, key)) {
    const text = textOf(node, path);
    if (text) texts.push(text);
  }
  return texts;
}

export function readAmount(reader: MapReader, key: string): Amount | undefined {
  const scalar = resolveAlias(reader.at(key));
  if (scalar?.kind !== 'scalar' || typeof scalar.value !== 'number' || !Number.isFinite(scalar.value)) return undefined;
  return { path: below(reader.path, key), value: scalar.value };
}

export function readFlag(reader: MapReader, key: string): Flag | undefined {
  const scalar = resolveAlias(reader.at(key));
  if (scalar?.kind !== 'scalar' || typeof scalar.value !== 'boolean') return undefined;
  return { path: below(reader.path, key), value: scalar.value };
}

/** A date in any written form: a number like `2026` is a wrong date too, not a missing one. */
export function dateOf(node: SyntaxNode | undefined, path: Path): PlanDate | undefined {
  const scalar = resolveAlias(node);
  if (scalar?.kind !== 'scalar' || isEmpty(scalar)) return undefined;
  const day = typeof scalar.value === 'string' ? parseDay(scalar.text) : undefined;
  return { path, text: scalar.text, day, written: day };
}

export function readDate(reader: MapReader, key: string): PlanDate | undefined {
  const node = reader.at(key);
  return node && dateOf(node, below(reader.path, key));
}

export function readWeek(reader: MapReader, key: string): PlanWeek | undefined {
  const scalar = resolveAlias(reader.at(key));
  if (scalar?.kind !== 'scalar') return undefined;
  const week = typeof scalar.value === 'string' ? parseWeek(scalar.text) : undefined;
  return { path: below(reader.path, key), text: scalar.text, week };
}

export function readCadence(reader: MapReader, key: string): PlanCadence | undefined {
  const text = readText(reader, key);
  return text && { path: text.path, text: text.text, cadence: parseCadence(text.text) };
}

export function readReference(reader: MapReader, key: string, kind: Reference['kind']): Reference | undefined {
  const text = readText(reader, key);
  return text && { path: text.path, text: text.text, kind };
}

/** A list of references, or a single one written without brackets. */
export function readReferences(reader: MapReader, key: string, kind: Reference['kind']): Reference[] {
  const single = readReference(reader, key, kind);
  return single ? [single] : readTexts(reader, key).map(({ path, text }) => ({ path, text, kind }));
}
