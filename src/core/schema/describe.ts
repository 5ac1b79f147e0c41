import type { Path } from '../syntax/path';
import type { JsonValue, ValueKind } from './json';
import { branchesOf, branchFor, nodeAt, type ResolvedNode, resolve } from './resolve';

/** What the schema says about a place of a plan. */
export interface SchemaInfo {
  /** What may stand there: one kind, or `union` where a short and a long form are allowed. */
  readonly kind: ValueKind | 'union';
  /** All kinds of value that may stand there, in the order of the schema. */
  readonly kinds: readonly ValueKind[];
  /** The name of its definition, which says what sort of value it is: `date`, `cadence`, `reference`, `person`, `goal`, … */
  readonly form: string | undefined;
  /** What one of these is called, capitalised: `Goal`, `Check-in`. */
  readonly title: string | undefined;
  readonly description: string;
  /** The description as Markdown, where there is more to it than the words. */
  readonly markdown: string | undefined;
  readonly examples: readonly JsonValue[];
  readonly default: JsonValue | undefined;
  /** The texts to choose from, where there is a choice. */
  readonly values: readonly ValueInfo[];
  /** The number it must be, where there is only one. */
  readonly only: JsonValue | undefined;
  /** Whole numbers only. */
  readonly whole: boolean;
  readonly minimum: number | undefined;
  readonly maximum: number | undefined;
  /** The keys of the map (of its long form, where there is a short one). */
  readonly keys: readonly KeyInfo[];
  /** For a map whose keys are the writer's own (ids, rule ids): what such a key looks like. */
  readonly ownKeys: { readonly title: string; readonly pattern: string } | undefined;
  /** For a list: the kind and form of an item. */
  readonly items: { readonly kind: ValueKind | 'union'; readonly form: string | undefined } | undefined;
  /** The rule that speaks about wrong values here, in place of `schema`. */
  readonly rule: string | undefined;
}

/** One of the texts to choose from. */
export interface ValueInfo {
  readonly value: string;
  readonly description: string | undefined;
  /** Other words for it. */
  readonly alsoCalled: readonly string[];
}

/** One key of a map. */
export interface KeyInfo {
  readonly key: string;
  readonly description: string;
  /** Whether an entry is incomplete without it. */
  readonly required: boolean;
  /** The rule that reports its absence, in place of `schema`. */
  readonly missingRule: string | undefined;
  readonly kind: ValueKind | 'union';
  readonly form: string | undefined;
  /** Other words for it. */
  readonly alsoCalled: readonly string[];
}

/**
 * What the schema says about the place `path`, whether or not the plan has something there; `undefined` where no such
 * key is known. Where a short and a long form are allowed, `present` (the kind of the value that stands there) tells
 * which of them is meant; without it both are described.
 */
export function schemaAt(path: Path, present?: ValueKind): SchemaInfo | undefined {
  const found = nodeAt(path);
  if (!found) return undefined;
  return describe(present === undefined ? found : narrow(found, present));
}

/** The schema for one kind of value, with the words that were written for this place. */
function narrow(at: ResolvedNode, present: ValueKind): ResolvedNode {
  const branch = branchFor(at, present);
  if (branch === at) return at;
  const description = at.node.description ?? branch.node.description ?? '';
  return { node: { ...branch.node, description }, form: branch.form ?? at.form };
}

/** What was said of each place that was asked about: nearly every key typed asks about the same few. */
const described = new WeakMap<ResolvedNode, SchemaInfo>();

function describe(at: ResolvedNode): SchemaInfo {
  const known = described.get(at);
  if (known) return known;
  const info = infoOf(at);
  described.set(at, info);
  return info;
}

function infoOf(at: ResolvedNode): SchemaInfo {
  const { node, form } = at;
  const branches = branchesOf(at);
  const map = branchFor(at, 'map').node;
  const text = branchFor(at, 'text').node;
  const item = node.items ? resolve(node.items) : undefined;
  return {
    kind: singleKind(at),
    kinds: branches.map(([kind]) => kind),
    form,
    title: node.title,
    description: node.description ?? '',
    markdown: node.markdownDescription,
    examples: node.examples ?? branches.flatMap(([, branch]) => branch.node.examples ?? []),
    default: node.default,
    values: (text.enum ?? []).map((value, index) => ({
      value,
      description: text.enumDescriptions?.[index],
      alsoCalled: text['x-valueAlsoCalled']?.[value] ?? [],
    })),
    only: node.const,
    whole: node.type === 'integer',
    minimum: node.minimum,
    maximum: node.maximum,
    keys: Object.entries(map.properties ?? {}).map(([key, child]): KeyInfo => {
      const property = resolve(child);
      return {
        key,
        description: property.node.description ?? '',
        required: map.required?.includes(key) ?? false,
        missingRule: map['x-missing']?.[key],
        kind: singleKind(property),
        form: property.form,
        alsoCalled: property.node['x-alsoCalled'] ?? [],
      };
    }),
    ownKeys: ownKeys(map.propertyNames && resolve(map.propertyNames)),
    items: item && { kind: singleKind(item), form: item.form },
    rule: node['x-rule']?.id,
  };
}

function singleKind(at: ResolvedNode): ValueKind | 'union' {
  const [first, ...others] = branchesOf(at);
  return first && others.length === 0 ? first[0] : 'union';
}

function ownKeys(names: ResolvedNode | undefined): SchemaInfo['ownKeys'] {
  return names?.node.pattern === undefined
    ? undefined
    : { title: names.node.title ?? 'Key', pattern: names.node.pattern };
}
