import type { ValueKind } from './json';
import { branchesOf, type ResolvedNode, resolve } from './resolve';
import type { SchemaNode } from './schema-node';

/**
 * What the schema asserts about a value, by the kind it is of. The short and the long form of an `anyOf` are of different
 * kinds, so what is wrong in one is not also reported for being none of the other.
 */
export type Shape = ReadonlyMap<ValueKind, SchemaNode>;

const SHAPES = new WeakMap<SchemaNode, Shape>();
const PATTERNS = new Map<string, RegExp>();

/**
 * The shape of a part of the schema, worked out when first asked for. Where a rule of its own speaks about wrong values
 * (`x-rule`), nothing but their kind is asserted.
 */
export function shapeOf(node: SchemaNode): Shape {
  const known = SHAPES.get(node);
  if (known) return known;
  const at = resolve(node);
  const types = at.node['x-rule']?.types;
  const forms: readonly ResolvedNode[] = types?.map((type) => ({ node: { type }, form: undefined })) ?? [at];
  const shape = new Map(forms.flatMap((form) => branchesOf(form).map(([kind, branch]) => [kind, branch.node])));
  SHAPES.set(node, shape);
  return shape;
}

/** What holds for the value of a key of a map: `false` where there is no such key, `true` where anything goes. */
export function schemaUnder(map: SchemaNode, key: string): SchemaNode | boolean {
  const own = map.properties && Object.hasOwn(map.properties, key) ? map.properties[key] : undefined;
  return own ?? map.additionalProperties ?? true;
}

/** Whether a text is written as a `pattern` of the schema wants it. */
export function fits(pattern: string, text: string): boolean {
  let known = PATTERNS.get(pattern);
  if (!known) {
    known = new RegExp(pattern, 'u');
    PATTERNS.set(pattern, known);
  }
  return known.test(text);
}
