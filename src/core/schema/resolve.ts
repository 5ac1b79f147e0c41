import type { Path } from '../syntax/path';
import { schema as root } from './generated/schema';
import type { ValueKind } from './json';
import type { SchemaNode, SchemaType } from './schema-node';

/** A schema with its reference followed: what stands beside the reference (description, examples) wins. */
export interface ResolvedNode {
  readonly node: SchemaNode;
  /** The name of the definition it comes from: `date`, `measure`, `goal`, … */
  readonly form: string | undefined;
}

const DEFINITIONS: ReadonlyMap<string, SchemaNode> = new Map(Object.entries(root.definitions));

/** The schema of the plan as a whole. */
export const PLAN_NODE: ResolvedNode = { node: root, form: undefined };

/** The schema that holds for what stands at `path`, whether or not something stands there; none for unknown keys. */
export function nodeAt(path: Path): ResolvedNode | undefined {
  let at: ResolvedNode | undefined = PLAN_NODE;
  for (const step of path) {
    at = childOf(at, step);
    if (!at) return undefined;
  }
  return at;
}

/** The kinds of value the schema allows, each with the schema of that form. */
export function branchesOf(at: ResolvedNode): readonly (readonly [ValueKind, ResolvedNode])[] {
  if (at.node.anyOf) return at.node.anyOf.flatMap((branch) => branchesOf(resolve(branch)));
  return at.node.type ? [[KINDS[at.node.type], at]] : [];
}

/** The form of the schema for a value of this kind; itself where it has only one form or none for that kind. */
export function branchFor(at: ResolvedNode, kind: ValueKind): ResolvedNode {
  return branchesOf(at).find(([branchKind]) => branchKind === kind)?.[1] ?? at;
}

/** The schema of one key, by its own name or that of any entry. */
export function propertyOf(map: ResolvedNode, key: string): ResolvedNode | undefined {
  const { properties, additionalProperties } = map.node;
  const own = properties && Object.hasOwn(properties, key) ? properties[key] : undefined;
  if (own) return resolve(own);
  return typeof additionalProperties === 'object' ? resolve(additionalProperties) : undefined;
}

/** The schema never changes, so each of its references is followed once. */
const resolved = new WeakMap<SchemaNode, ResolvedNode>();

/** The schema with its reference followed; the very same object for the same schema. */
export function resolve(node: SchemaNode): ResolvedNode {
  const known = resolved.get(node);
  if (known) return known;
  const followed = followReference(node);
  resolved.set(node, followed);
  return followed;
}

function followReference(node: SchemaNode): ResolvedNode {
  if (node.$ref === undefined) return { node, form: undefined };
  const form = node.$ref.replace('#/definitions/', '');
  const { $ref: _, ...beside } = node;
  return { node: { ...DEFINITIONS.get(form), ...beside }, form };
}

function childOf(parent: ResolvedNode, step: string | number): ResolvedNode | undefined {
  if (typeof step === 'string') return propertyOf(branchFor(parent, 'map'), step);
  const { items } = branchFor(parent, 'list').node;
  return items ? resolve(items) : undefined;
}

const KINDS: Readonly<Record<SchemaType, ValueKind>> = {
  object: 'map',
  array: 'list',
  string: 'text',
  number: 'number',
  integer: 'number',
  boolean: 'boolean',
};
