import { schema } from '../../src/core/schema/generated/schema';

/** What stands in a text of the plan, by the pointer to it and what the schema wants there. */
export interface TextField {
  readonly path: string;
  /** A date, an id or another text of a fixed form: a wrong one is passed over by most of what is shown. */
  readonly isFixed: boolean;
  readonly example: string;
}

type Node = Readonly<Record<string, unknown>>;

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value);
const nodeIn = (value: unknown, key: string): Node | undefined => {
  const inner = isNode(value) ? value[key] : undefined;
  return isNode(inner) ? inner : undefined;
};

/** How many ways there are to write the value with the most of them. */
export const mostVariants = 4;

/**
 * A plan that has everything the schema knows, each list with one item, each map with one entry.
 * @param variant which of several ways to write a value is taken
 * @param textOf what stands in each text
 */
export function planOfSchema(variant: number, textOf: (field: TextField) => string): unknown {
  const definitions = nodeIn(schema, 'definitions');
  const resolve = (node: Node): Node => {
    const ref = node['$ref'];
    const target = typeof ref === 'string' ? nodeIn(definitions, ref.replace('#/definitions/', '')) : undefined;
    return target ? { ...resolve(target), ...node } : node;
  };
  const make = (given: unknown, path: string, depth: number): unknown => {
    if (!isNode(given) || depth > 20) return undefined;
    const node = resolve(given);
    if ('const' in node) return node['const'];
    const ways = node['anyOf'] ?? node['oneOf'];
    if (Array.isArray(ways)) return make(ways[(variant + depth) % ways.length], path, depth + 1);
    const choices = node['enum'];
    if (Array.isArray(choices)) return choices[variant % choices.length];
    const type = Array.isArray(node['type']) ? node['type'][variant % node['type'].length] : node['type'];
    switch (type) {
      case 'object':
        return makeObject(node, path, depth);
      case 'array':
        return [make(node['items'], `${path}/0`, depth + 1)];
      case 'number':
      case 'integer':
        return typeof node['minimum'] === 'number' ? Math.max(node['minimum'], 1) : 7;
      case 'boolean':
        return variant % 2 === 0;
      case 'null':
        return null;
      default:
        return textOf(fieldOf(node, path));
    }
  };
  const makeObject = (node: Node, path: string, depth: number): Node => {
    const properties = nodeIn(node, 'properties') ?? {};
    const made = Object.entries(properties).map(([key, inner]) => [key, make(inner, `${path}/${key}`, depth + 1)]);
    const others =
      nodeIn(node, 'additionalProperties') ?? Object.values(nodeIn(node, 'patternProperties') ?? {}).find(isNode);
    if (others) {
      const name = isNode(node['propertyNames'])
        ? 'golden-path'
        : textOf({ path: `${path}/*`, isFixed: false, example: 'name' });
      made.push([name, make(others, `${path}/${name}`, depth + 1)]);
    }
    return Object.fromEntries(made.filter(([, value]) => value !== undefined));
  };
  const plan = make(schema, '', 0);
  return isNode(plan) ? { ...plan, careerPlan: 1 } : plan;
}

function fieldOf(node: Node, path: string): TextField {
  const examples = node['examples'];
  const first: unknown = Array.isArray(examples) ? examples[0] : undefined;
  return {
    path,
    isFixed: typeof node['pattern'] === 'string' || typeof node['format'] === 'string',
    example: typeof first === 'string' ? first : 'text',
  };
}
