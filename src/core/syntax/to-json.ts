import type { SyntaxNode } from './nodes';
import { resolveAlias } from './nodes';

/** Data as JSON knows it. Maps inherit nothing, so that a key like `__proto__` is a key like any other. */
export type JsonValue = string | number | boolean | null | JsonValue[] | { [key: string]: JsonValue };

/** Maps that inherit from this hold no names but their own, and V8 reads them twice as fast as those that inherit from null. */
const empty: object = Object.freeze(Object.create(null));

/**
 * The plain data of a node. Of a key given twice the first counts; aliases share the data of what they
 * stand for; numbers that JSON cannot hold (`.inf`, `.nan`) come as their text.
 */
export function toJson(node: SyntaxNode | undefined, seen = new Map<SyntaxNode, JsonValue>()): JsonValue {
  const resolved = resolveAlias(node);
  if (!resolved) return null;
  if (resolved.kind === 'scalar') {
    return typeof resolved.value === 'number' && !Number.isFinite(resolved.value) ? resolved.text : resolved.value;
  }
  // Only what has an anchor can be met again.
  const known = resolved.anchor === undefined ? undefined : seen.get(resolved);
  if (known !== undefined) return known;
  if (resolved.kind === 'list') {
    const list: JsonValue[] = [];
    if (resolved.anchor !== undefined) seen.set(resolved, list);
    for (const item of resolved.items) list.push(toJson(item.value, seen));
    return list;
  }
  const map: { [key: string]: JsonValue } = Object.create(empty);
  if (resolved.anchor !== undefined) seen.set(resolved, map);
  for (const entry of resolved.entries) {
    if (!(entry.name in map)) map[entry.name] = toJson(entry.value, seen);
  }
  return map;
}
