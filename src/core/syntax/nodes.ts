import type { TextRange } from '../text/range';

/**
 * What a plan file says as YAML, without any YAML library's types: maps, lists, scalars and aliases,
 * each with the place it was written. All offsets are UTF-16 offsets into the parsed text.
 */
export type SyntaxNode = MapNode | ListNode | ScalarNode | AliasNode;

interface NodeBase extends TextRange {
  /** Name of an anchor (`&name`) on this node. */
  readonly anchor?: string;
}

export interface MapNode extends NodeBase {
  readonly kind: 'map';
  /** Written as `{ a: 1 }`. */
  readonly flow: boolean;
  /** In the order of the file. A key given twice stays twice. */
  readonly entries: readonly MapEntry[];
}

/** A key and its value; the range runs from the key to the end of the value. */
export interface MapEntry extends TextRange {
  readonly name: string;
  readonly key: ScalarNode;
  /** Offset just behind the `:`, or `undefined` where there is none. */
  readonly separatorEnd: number | undefined;
  /** `undefined` where nothing is written behind the key. */
  readonly value: SyntaxNode | undefined;
}

export interface ListNode extends NodeBase {
  readonly kind: 'list';
  readonly flow: boolean;
  readonly items: readonly ListItem[];
}

/** An item of a list; in block style the range starts at its dash. */
export interface ListItem extends TextRange {
  /** `undefined` where nothing is written behind the dash. */
  readonly value: SyntaxNode | undefined;
}

export type ScalarStyle = 'plain' | 'single' | 'double' | 'literal' | 'folded';

export interface ScalarNode extends NodeBase {
  readonly kind: 'scalar';
  readonly style: ScalarStyle;
  readonly value: string | number | boolean | null;
  /** The value as text: for a string the string, otherwise as written (`007`, `1.50`, `~`). */
  readonly text: string;
}

export interface AliasNode extends NodeBase {
  readonly kind: 'alias';
  readonly name: string;
  /** What the alias stands for; never an alias, never a node around the alias. */
  readonly target: Exclude<SyntaxNode, AliasNode> | undefined;
}

/** The node itself, or what it stands for where it is an alias. */
export function resolveAlias(node: SyntaxNode | undefined): Exclude<SyntaxNode, AliasNode> | undefined {
  return node?.kind === 'alias' ? node.target : node;
}

/** Finds an entry of a map without the others. */
export interface EntryFinder {
  /** The first with this name. */
  readonly named: (name: string) => MapEntry | undefined;
  /** The first that holds an offset or ends there. */
  readonly at: (offset: number) => MapEntry | undefined;
}

/** Of maps whose entries are made when somebody asks for them. */
const finders = new WeakMap<MapNode, EntryFinder>();

/** Has the entries of a map found in this way. */
export function findEntriesBy(map: MapNode, finder: EntryFinder): void {
  finders.set(map, finder);
}

/** The first entry of a map with this name. */
export function entryOf(map: MapNode, name: string): MapEntry | undefined {
  const finder = finders.get(map);
  return finder ? finder.named(name) : entryAmong(map, name);
}

/** The first entry of a map that holds an offset or ends there. */
export function entryAt(map: MapNode, offset: number): MapEntry | undefined {
  const finder = finders.get(map);
  return finder ? finder.at(offset) : map.entries.find(({ start, end }) => start <= offset && offset <= end);
}

/** As {@link entryOf}, always among all entries. */
export function entryAmong(map: MapNode, name: string): MapEntry | undefined {
  if (map.entries.length > fewEntries) return entriesByName(map).get(name);
  return map.entries.find((entry) => entry.name === name);
}

/** So few are found faster by looking at each. */
const fewEntries = 16;

const indexes = new WeakMap<MapNode, ReadonlyMap<string, MapEntry>>();

function entriesByName(map: MapNode): ReadonlyMap<string, MapEntry> {
  const known = indexes.get(map);
  if (known) return known;
  const index = new Map<string, MapEntry>();
  for (const entry of map.entries) if (!index.has(entry.name)) index.set(entry.name, entry);
  indexes.set(map, index);
  return index;
}

/** Whether a text says nothing: it is empty or white space. */
export function isBlank(text: string): boolean {
  // Most texts start with a letter or digit, and this is asked of each text of a plan several times.
  const first = text.charCodeAt(0);
  return !(first > 0x20 && first < 0x80) && text.trim() === '';
}

/** Whether there is nothing behind a key or dash, so that it counts as missing: no value, an empty text, an empty list. */
export function isEmpty(node: SyntaxNode | undefined): boolean {
  const resolved = resolveAlias(node);
  if (!resolved) return node === undefined;
  if (resolved.kind === 'scalar') {
    return resolved.value === null || (typeof resolved.value === 'string' && isBlank(resolved.value));
  }
  return resolved.kind === 'list' && resolved.items.length === 0;
}

/** Whether a value can take its place without anything being lost: it is empty, or a map without entries. */
export function isVacant(node: SyntaxNode | undefined): boolean {
  const resolved = resolveAlias(node);
  return resolved?.kind === 'map' ? resolved.entries.length === 0 : isEmpty(node);
}
