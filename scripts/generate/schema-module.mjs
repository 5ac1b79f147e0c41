import { GENERATED, readFormatSchema } from './format-schema.mjs';

/** The schema as a module, for the validator, hover, completion and messages. */
export async function outputs() {
  const schema = slim(await readFormatSchema());
  const text = `// ${GENERATED}
import type { SchemaRoot } from '../schema-node';

/** The format of a plan, as in schemas/career-plan.schema.json, without what only other tools read. */
export const schema: SchemaRoot = ${JSON.stringify(schema, null, 2)};
`;
  return new Map([['src/core/schema/generated/schema.ts', text]]);
}

/** Read by other tools alone; it would only make every bundle heavier. */
const FOREIGN = new Set(['$schema', '$id', '$comment', 'defaultSnippets', 'minLength', 'format']);

function slim(node) {
  if (typeof node !== 'object') return node;
  const kept = {};
  for (const [keyword, value] of Object.entries(node)) {
    if (FOREIGN.has(keyword)) continue;
    if (keyword === 'properties' || keyword === 'definitions') {
      kept[keyword] = Object.fromEntries(Object.entries(value).map(([name, child]) => [name, slim(child)]));
    } else if (keyword === 'items' || keyword === 'additionalProperties' || keyword === 'propertyNames') {
      kept[keyword] = slim(value);
    } else if (keyword === 'anyOf') {
      kept[keyword] = value.map(slim);
    } else {
      kept[keyword] = keyword === 'examples' ? shown(value) : value;
    }
  }
  return kept;
}

/** Examples are shown in a line, so the long ones (maps and lists) never are; they stay in docs/format.md. */
function shown(examples) {
  return examples.filter((example) => typeof example !== 'object');
}
