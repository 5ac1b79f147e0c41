import type { SyntaxNode } from './nodes';
import { resolveAlias } from './nodes';

/** Data as JSON knows it. Maps have no prototype, so that a key like `__proto__` is a key like any other. */
export type JsonValue = string | number | boolean | null | JsonValue[] | { [key: string]: JsonValue };

/**
 * The plain data of a node. Of a key given twice the first counts; aliases share the data of what they
 * stand for; numbers that JSON cannot hold (`.inf`, `.nan`) come as their text.
 */
export function toJson(node: SyntaxNode | undefined, seen = new Map<SyntaxNode, JsonValue>()): JsonValue {
  const resolved = resolveAlias(node);
  if (!resolved) return null;
  const known = seen.get(resolved);
  if (known !== undefined) return known;
  switch (resolved.kind) {
    case 'scalar':
      return typeof resolved.value === 'number' && !Number.isFinite(resolved.value) ? resolved.text : resolved.value;
    case 'list': {
      const list: JsonValue[] = [];
      seen.set(resolved, list);
      for (const item of resolved.items) list.push(toJson(item.value, seen));
      return list;
    }
    case 'map': {
      const map: { [key: string]: JsonValue } = Object.create(null);
      seen.set(resolved, map);
      for (const entry of resolved.entries) {
        if (!Object.hasOwn(map, entry.name)) map[entry.name] = toJson(entry.value, seen);
      }
      return map;
    }
  }
}
