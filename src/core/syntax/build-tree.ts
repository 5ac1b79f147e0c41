import { type CST, isAlias, isMap, isPair, isScalar, isSeq, type ParsedNode, type YAMLMap, type YAMLSeq } from 'yaml';
import { clampRange, type TextRange } from '../text/range';
import { limits } from './fence';
import type { AliasNode, ListItem, MapEntry, ScalarNode, ScalarStyle, SyntaxNode } from './nodes';
import type { SyntaxFault } from './syntax-error';

type Target = Exclude<SyntaxNode, AliasNode>;

interface Building {
  readonly text: string;
  readonly faults: SyntaxFault[];
  /** The latest node of each anchor; `undefined` while that node is still being built. */
  readonly anchors: Map<string, Target | undefined>;
  /** How many nodes each collection holds with its aliases unfolded. */
  readonly sizes: WeakMap<SyntaxNode, number>;
}

/** Turns the library's nodes into ours, and finds what the library does not look for. */
export function buildTree(
  contents: ParsedNode | null,
  text: string,
): { root: SyntaxNode | undefined; faults: readonly SyntaxFault[] } {
  const building: Building = { text, faults: [], anchors: new Map(), sizes: new WeakMap() };
  const root = build(contents, building);
  if (root && sizeOf(root, building) > limits.unfolded && building.anchors.size > 0) {
    const range = clampRange(0, Math.max(text.indexOf('\n'), 1), text.length);
    const message = `The aliases of this file unfold to more than ${limits.unfolded.toLocaleString('en-US')} entries. Write the entries out.`;
    return { root: undefined, faults: [...building.faults, { ...range, message }] };
  }
  return { root, faults: building.faults };
}

function build(node: unknown, building: Building): SyntaxNode | undefined {
  if (isAlias(node)) return buildAlias(node.source, rangeOf(node.range, building), building);
  if (isScalar(node)) {
    const range = rangeOf(node.range, building);
    if (range.end === range.start && !node.anchor) return undefined;
    return anchored(node.anchor, scalarOf(node, range, building), building);
  }
  if (isMap(node) || isSeq(node)) {
    if (node.anchor) building.anchors.set(node.anchor, undefined);
    return anchored(node.anchor, isMap(node) ? buildMap(node, building) : buildList(node, building), building);
  }
  return undefined;
}

function rangeOf(range: readonly number[] | null | undefined, building: Building) {
  return clampRange(range?.[0] ?? 0, range?.[1] ?? range?.[0] ?? 0, building.text.length);
}

function anchored<N extends Target>(anchor: string | undefined, node: N, building: Building): N {
  if (!anchor) return node;
  const named = { ...node, anchor };
  building.sizes.set(named, sizeOf(node, building));
  building.anchors.set(anchor, named);
  return named;
}

function buildAlias(name: string, range: { start: number; end: number }, building: Building): AliasNode {
  const target = building.anchors.get(name);
  if (!target) {
    const message = building.anchors.has(name)
      ? `“*${name}” stands inside what it names, so it would never end. Write the entry out.`
      : `No anchor “&${name}” stands above this alias. Text that starts with “*” goes in quotes.`;
    building.faults.push({ ...range, message });
  }
  const node: AliasNode = { kind: 'alias', ...range, name, target };
  building.sizes.set(node, target ? sizeOf(target, building) : 1);
  return node;
}

const styles: Readonly<Record<string, ScalarStyle>> = {
  PLAIN: 'plain',
  QUOTE_SINGLE: 'single',
  QUOTE_DOUBLE: 'double',
  BLOCK_LITERAL: 'literal',
  BLOCK_FOLDED: 'folded',
};

interface LibraryScalar {
  readonly value: unknown;
  readonly source?: string;
  readonly type?: string;
}

function scalarOf(node: LibraryScalar, range: { start: number; end: number }, building: Building): ScalarNode {
  const { value } = node;
  const style = styles[node.type ?? 'PLAIN'] ?? 'plain';
  const isBlock = style === 'literal' || style === 'folded';
  const place = isBlock ? { start: range.start, end: blockEnd(building.text, range.start, range.end) } : range;
  if (typeof value === 'string') return { kind: 'scalar', ...place, style, value, text: value };
  const text = node.source ?? building.text.slice(range.start, range.end);
  const plain = typeof value === 'number' || typeof value === 'boolean' || value === null ? value : text;
  return { kind: 'scalar', ...place, style, value: plain, text };
}

/** The library counts the line end and blank lines behind a block scalar as its own; editors do not. */
function blockEnd(text: string, start: number, end: number): number {
  let at = end;
  for (let i = end - 1; i >= start; i--) {
    const char = text.charAt(i);
    if (char === '\n' || char === '\r') at = i;
    else if (char !== ' ' && char !== '\t') break;
  }
  return at;
}

/** Of a block collection, the end of its last entry: the library's range runs on over comments and the line end. */
function collectionRange(source: YAMLMap | YAMLSeq, last: { readonly end: number } | undefined, building: Building) {
  const range = rangeOf(source.range, building);
  return source.flow || !last ? range : { start: range.start, end: Math.max(last.end, range.start) };
}

function buildMap(map: YAMLMap, building: Building): Target {
  const entries: MapEntry[] = [];
  const seen = new Set<string>();
  for (const pair of map.items) {
    if (!isPair(pair)) continue;
    const entry = buildEntry(pair.key, pair.value, (pair as { srcToken?: CST.CollectionItem }).srcToken, building);
    if (!entry) continue;
    if (seen.has(entry.name)) {
      building.faults.push(duplicateKey(entry.name, entry.key));
    } else if (entry.name === '<<' && entry.key.style === 'plain') {
      const message = 'Merge keys (<<) are not read in a plan. Write the entries out.';
      building.faults.push({ start: entry.key.start, end: entry.key.end, message });
    }
    const foreign = entry.key.style === 'plain' ? /^[\s\u200b\ufeff]+/.exec(entry.name) : null;
    if (foreign) {
      const message =
        'This looks like a space and is none YAML knows; it may come from a web page. Replace it by ordinary spaces.';
      building.faults.push({ start: entry.key.start, end: entry.key.start + foreign[0].length, message });
    }
    seen.add(entry.name);
    entries.push(entry);
  }
  const node: Target = {
    kind: 'map',
    ...collectionRange(map, entries.at(-1), building),
    flow: map.flow === true,
    entries,
  };
  building.sizes.set(
    node,
    entries.reduce((sum, { value }) => sum + 1 + (value ? sizeOf(value, building) : 0), 1),
  );
  return node;
}

/** The fault of a key that its map has already. */
export function duplicateKey(name: string, { start, end }: TextRange): SyntaxFault {
  const message = `“${shorten(name)}” is given twice in this map. Keep one of them; until then the first counts.`;
  return { start, end, message };
}

function buildEntry(
  keyNode: unknown,
  valueNode: unknown,
  source: CST.CollectionItem | undefined,
  building: Building,
): MapEntry | undefined {
  const built = build(keyNode, building);
  const separator = source?.sep?.find((token) => token.type === 'map-value-ind');
  const key: ScalarNode | undefined =
    built?.kind === 'scalar'
      ? built
      : built === undefined && separator
        ? { kind: 'scalar', start: separator.offset, end: separator.offset, style: 'plain', value: null, text: '' }
        : undefined;
  if (!key) {
    const range = built ?? { start: 0, end: 0 };
    const message = 'A key is a plain word here, not a list, a map or an alias.';
    building.faults.push({
      ...clampRange(range.start, Math.min(range.end, range.start + 80), building.text.length),
      message,
    });
    build(valueNode, building);
    return undefined;
  }
  const value = build(valueNode, building);
  const separatorEnd = separator && Math.min(separator.offset + 1, building.text.length);
  return {
    name: key.text,
    key,
    separatorEnd,
    value,
    start: key.start,
    end: Math.max(value?.end ?? 0, separatorEnd ?? 0, key.end),
  };
}

function buildList(list: YAMLSeq, building: Building): Target {
  const source = (list as { srcToken?: CST.BlockSequence | CST.FlowCollection }).srcToken;
  const dashes = (source?.items ?? []).flatMap((item) => item.start.filter((token) => token.type === 'seq-item-ind'));
  let next = 0;
  let size = 1;
  const items = list.items.map((item): ListItem => {
    const value = isPair(item) ? buildPairItem(item.key, item.value, building) : build(item, building);
    const at = value?.start ?? rangeOf((item as { range?: number[] } | null)?.range, building).start;
    let dash: number | undefined;
    for (let token = dashes[next]; token && token.offset <= at; token = dashes[++next]) dash = token.offset;
    size += 1 + (value ? sizeOf(value, building) : 0);
    const start = dash ?? at;
    return { start, end: Math.max(value?.end ?? 0, dash === undefined ? start : dash + 1), value };
  });
  const node: Target = {
    kind: 'list',
    ...collectionRange(list, items.at(-1), building),
    flow: list.flow === true,
    items,
  };
  building.sizes.set(node, size);
  return node;
}

/** A single pair inside a flow list, `[a: 1]`, which YAML reads as a map of one entry. */
function buildPairItem(key: unknown, value: unknown, building: Building): SyntaxNode | undefined {
  const entry = buildEntry(key, value, undefined, building);
  if (!entry) return undefined;
  return { kind: 'map', start: entry.start, end: entry.end, flow: true, entries: [entry] };
}

function sizeOf(node: SyntaxNode, building: Building): number {
  return building.sizes.get(node) ?? 1;
}

const shorten = (name: string) => (name.length > 40 ? `${name.slice(0, 39)}…` : name);
