import type { MapEntry, MapNode, SyntaxNode } from '../syntax/nodes';
import type { Path } from '../syntax/path';
import { type JsonValue, toJson } from '../syntax/to-json';
import { type SchemaInfo, schemaAt } from './describe';
import type { SchemaFault } from './fault';
import type { JsonMap } from './json';
import { isMap } from './json';
import { follow } from './pointer';
import { isFull, type RawFault } from './raw-fault';
import { rawFaults, toFaults } from './validate';

/**
 * The entries known to have the shape they should, by their node and the section they were found right in. Only ever
 * added to: what an unchanging node says stays as right as it is.
 */
export type RightEntries = WeakMap<SyntaxNode, string>;

/**
 * As `validatePlan` of all the plan's data, without looking again at entries known to be right: those have no fault,
 * and the faults of one entry do not depend on another one.
 * @param root the plan's map, without aliases
 */
export function validateAgain(root: MapNode, right: RightEntries): SchemaFault[] {
  const sections = firstOfEach(root).map(({ name, value }) => reduced(name, value, right));
  const plan = mapOf(sections.map(({ name, data }) => [name, data]));
  const raw = rawFaults(plan);
  learn(sections, raw, plan, right);
  if (raw.length === 0) return [];
  // An id that is none is mended to one that no entry has, so all ids have to be there.
  const isIdWrong = (name: string) =>
    raw.some(({ keyword, pointer }) => keyword === 'propertyNames' && pointer === `/${name}`);
  const whole = mapOf(
    sections.map((section) => [section.name, isIdWrong(section.name) ? withAllIds(section) : section.data]),
  );
  const items = new Map(sections.flatMap(({ name, items: kept }) => (kept ? [[name, kept]] : [])));
  return toFaults(raw, whole).map((fault) => ({ ...fault, path: withOwnIndex(fault.path, items) }));
}

/** A section without the entries known to be right. */
interface Reduced {
  readonly name: string;
  readonly node: SyntaxNode | undefined;
  readonly data: JsonValue;
  /** The entries that are there still, by id or by index among those left. */
  readonly left: ReadonlyMap<string | number, SyntaxNode>;
  /** Of a list: where the items that are there still stand in the file. */
  readonly items: readonly number[] | undefined;
}

function reduced(name: string, node: SyntaxNode | undefined, right: RightEntries): Reduced {
  const isLeft = (value: SyntaxNode | undefined) => value === undefined || right.get(value) !== name;
  const left = new Map<string | number, SyntaxNode>();
  const holds = holderKind(name);
  if (node?.kind === 'map' && holds === 'map') {
    const entries = firstsAmong(
      node,
      node.entries.filter(({ value }) => isLeft(value)),
    );
    for (const entry of entries) if (entry.value) left.set(entry.name, entry.value);
    return {
      name,
      node,
      data: mapOf(entries.map((entry) => [entry.name, toJson(entry.value)])),
      left,
      items: undefined,
    };
  }
  if (node?.kind === 'list' && holds === 'list') {
    const items = node.items.flatMap(({ value }, i) => (isLeft(value) ? [i] : []));
    const values = items.map((i) => node.items[i]?.value);
    for (const [i, value] of values.entries()) if (value) left.set(i, value);
    return { name, node, data: values.map((value) => toJson(value)), left, items };
  }
  return { name, node, data: toJson(node), left, items: undefined };
}

/** Of a key given twice the first counts. */
function firstOfEach({ entries }: MapNode): readonly MapEntry[] {
  const names = new Set<string>();
  for (const { name } of entries) names.add(name);
  if (names.size === entries.length) return entries;
  return entries.filter(({ name }) => names.delete(name));
}

/** Those of some entries of a map that are the first of their name there. */
function firstsAmong(map: MapNode, some: readonly MapEntry[]): readonly MapEntry[] {
  if (some.length > few) {
    const asked = new Set(some);
    return firstOfEach(map).filter((entry) => asked.has(entry));
  }
  return some.filter((entry) => map.entries.find(({ name }) => name === entry.name) === entry);
}

/** So many are looked for one by one. */
const few = 8;

let holders: ReadonlyMap<string, 'map' | 'list' | undefined> | undefined;

/** Whether a section is a map or list of entries of one kind, which are checked each by itself. */
function holderKind(name: string): 'map' | 'list' | undefined {
  holders ??= new Map((schemaAt([])?.keys ?? []).map(({ key }) => [key, kindOfHolder(schemaAt([key]))]));
  return holders.get(name);
}

function kindOfHolder(info: SchemaInfo | undefined): 'map' | 'list' | undefined {
  if (info?.ownKeys && info.keys.length === 0) return 'map';
  return info?.kind === 'list' ? 'list' : undefined;
}

/** Notes which of the entries that were looked at have no fault. */
function learn(sections: readonly Reduced[], raw: readonly RawFault[], plan: JsonValue, right: RightEntries): void {
  if (isFull([...raw])) return;
  const wrong = new Map<string, Set<string | number>>();
  for (const { pointer, key } of raw) {
    const { path } = follow(pointer, plan);
    const [name, entry = key] = path;
    if (typeof name !== 'string' || entry === undefined) continue;
    const entries = wrong.get(name);
    if (entries) entries.add(entry);
    else wrong.set(name, new Set([entry]));
  }
  for (const { name, left } of sections) {
    for (const [entry, node] of left) if (!wrong.get(name)?.has(entry)) right.set(node, name);
  }
}

function withAllIds({ node, data }: Reduced): JsonValue {
  if (node?.kind !== 'map' || !isMap(data)) return data;
  return mapOf(node.entries.map(({ name }) => [name, Object.hasOwn(data, name) ? (data[name] ?? null) : null]));
}

function withOwnIndex(path: Path, items: ReadonlyMap<string | number, readonly number[]>): Path {
  const [name, index, ...rest] = path;
  const own = name !== undefined && typeof index === 'number' ? items.get(name)?.[index] : undefined;
  return name === undefined || own === undefined ? path : [name, own, ...rest];
}

/** A map without a prototype, so that a key like `__proto__` is a key like any other. The first of a name counts. */
function mapOf(entries: readonly (readonly [string, JsonValue])[]): JsonMap {
  const map: JsonMap = Object.create(null);
  for (const [name, value] of entries) if (!Object.hasOwn(map, name)) map[name] = value;
  return map;
}
