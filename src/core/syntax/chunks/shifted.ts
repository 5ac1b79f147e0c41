import type { ListItem, MapEntry, ScalarNode, SyntaxNode } from '../nodes';

/** A scalar at a place `by` behind the one it was read at. */
export function shiftedScalar(node: ScalarNode, by: number): ScalarNode {
  return { ...node, start: node.start + by, end: node.end + by };
}

/** A node without aliases, with all that is in it, at a place `by` behind the one it was read at. */
export function shiftedNode(node: SyntaxNode, by: number): SyntaxNode {
  switch (node.kind) {
    case 'scalar':
      return shiftedScalar(node, by);
    case 'alias':
      return { ...node, start: node.start + by, end: node.end + by };
    case 'list': {
      const items = node.items.map((item) => shiftedItem(item, by));
      return { ...node, start: node.start + by, end: node.end + by, items };
    }
    case 'map': {
      const entries = node.entries.map((entry) => shiftedEntry(entry, by));
      return { ...node, start: node.start + by, end: node.end + by, entries };
    }
  }
}

export function shiftedEntry({ name, key, separatorEnd, value, start, end }: MapEntry, by: number): MapEntry {
  return {
    name,
    key: shiftedScalar(key, by),
    separatorEnd: separatorEnd === undefined ? undefined : separatorEnd + by,
    value: value && shiftedNode(value, by),
    start: start + by,
    end: end + by,
  };
}

export function shiftedItem({ start, end, value }: ListItem, by: number): ListItem {
  return { start: start + by, end: end + by, value: value && shiftedNode(value, by) };
}

/** An entry whose value is moved to its place when somebody looks at it. */
export function lazyEntry(entry: MapEntry, by: number): MapEntry {
  const { name, key, separatorEnd, value, start, end } = entry;
  if (!value || value.kind === 'scalar') return shiftedEntry(entry, by);
  let moved: SyntaxNode | undefined;
  return {
    name,
    key: shiftedScalar(key, by),
    separatorEnd: separatorEnd === undefined ? undefined : separatorEnd + by,
    get value() {
      moved ??= shiftedNode(value, by);
      return moved;
    },
    start: start + by,
    end: end + by,
  };
}

/** An item whose value is moved to its place when somebody looks at it. */
export function lazyItem(item: ListItem, by: number): ListItem {
  const { start, end, value } = item;
  if (!value || value.kind === 'scalar') return shiftedItem(item, by);
  let moved: SyntaxNode | undefined;
  return {
    start: start + by,
    end: end + by,
    get value() {
      moved ??= shiftedNode(value, by);
      return moved;
    },
  };
}
