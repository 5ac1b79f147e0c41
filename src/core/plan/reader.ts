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
  /** The names in the order of the file, empty ones too. */
  readonly names: readonly string[];
}

/** Reads a node as a map; `undefined` where it is none. */
export function readMap(node: SyntaxNode | undefined, path: Path): MapReader | undefined {
  const map = resolveAlias(node);
  return map?.kind === 'map' ? readerOf(map, path) : undefined;
}

function readerOf(map: MapNode, path: Path): MapReader {
  const values = new Map<string, SyntaxNode | undefined>();
  for (const entry of map.entries) if (!values.has(entry.name)) values.set(entry.name, entry.value);
  const keys = new Set<string>();
  for (const [name, value] of values) if (!isEmpty(value)) keys.add(name);
  return { path, keys, at: (key) => (keys.has(key) ? values.get(key) : undefined), names: [...values.keys()] };
}

/** A list's items that have a value, each with its path. A single value is not taken for a list. */
export function readItems(reader: MapReader, key: string): { node: SyntaxNode; path: Path }[] {
  const list = resolveAlias(reader.at(key));
  if (list?.kind !== 'list') return [];
  return list.items.flatMap(({ value }, index) =>
    value && !isEmpty(value) ? [{ node: value, path: [...reader.path, key, index] }] : [],
  );
}

/** The items of a list that are maps. */
export function readMaps(reader: MapReader, key: string): MapReader[] {
  return readItems(reader, key).flatMap(({ node, path }) => readMap(node, path) ?? []);
}

/** The entries of a map of entries by id, in the order of the file. */
export function readEntries(reader: MapReader, key: string): { id: string; entry: MapReader }[] {
  const map = readMap(reader.at(key), [...reader.path, key]);
  if (!map) return [];
  return map.names.flatMap((id) => {
    const entry = readMap(map.at(id), [...map.path, id]);
    return entry ? [{ id, entry }] : [];
  });
}

/** A scalar that is text; numbers and booleans are not, since the schema asks to quote them. */
export function textOf(node: SyntaxNode | undefined, path: Path): Text | undefined {
  const scalar = resolveAlias(node);
  return scalar?.kind === 'scalar' && typeof scalar.value === 'string' ? { path, text: scalar.value } : undefined;
}

export function readText(reader: MapReader, key: string): Text | undefined {
  return textOf(reader.at(key), [...reader.path, key]);
}

export function readTexts(reader: MapReader, key: string): Text[] {
  return readItems(reader, key).flatMap(({ node, path }) => textOf(node, path) ?? []);
}

export function readAmount(reader: MapReader, key: string): Amount | undefined {
  const scalar = resolveAlias(reader.at(key));
  if (scalar?.kind !== 'scalar' || typeof scalar.value !== 'number' || !Number.isFinite(scalar.value)) return undefined;
  return { path: [...reader.path, key], value: scalar.value };
}

export function readFlag(reader: MapReader, key: string): Flag | undefined {
  const scalar = resolveAlias(reader.at(key));
  if (scalar?.kind !== 'scalar' || typeof scalar.value !== 'boolean') return undefined;
  return { path: [...reader.path, key], value: scalar.value };
}

/** A date in any written form: a number like `2026` is a wrong date too, not a missing one. */
export function dateOf(node: SyntaxNode | undefined, path: Path): PlanDate | undefined {
  const scalar = resolveAlias(node);
  if (scalar?.kind !== 'scalar' || isEmpty(scalar)) return undefined;
  const day = typeof scalar.value === 'string' ? parseDay(scalar.text) : undefined;
  return { path, text: scalar.text, day, written: day };
}

export function readDate(reader: MapReader, key: string): PlanDate | undefined {
  return dateOf(reader.at(key), [...reader.path, key]);
}

export function readWeek(reader: MapReader, key: string): PlanWeek | undefined {
  const scalar = resolveAlias(reader.at(key));
  if (scalar?.kind !== 'scalar') return undefined;
  const week = typeof scalar.value === 'string' ? parseWeek(scalar.text) : undefined;
  return { path: [...reader.path, key], text: scalar.text, week };
}

export function readCadence(reader: MapReader, key: string): PlanCadence | undefined {
  const text = readText(reader, key);
  return text && { ...text, cadence: parseCadence(text.text) };
}

export function readReference(reader: MapReader, key: string, kind: Reference['kind']): Reference | undefined {
  const text = readText(reader, key);
  return text && { ...text, kind };
}

/** A list of references, or a single one written without brackets. */
export function readReferences(reader: MapReader, key: string, kind: Reference['kind']): Reference[] {
  const single = readReference(reader, key, kind);
  return single ? [single] : readTexts(reader, key).map((text) => ({ ...text, kind }));
}
