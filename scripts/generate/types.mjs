import { compile } from 'json-schema-to-typescript';
import { GENERATED, readFormatSchema } from './format-schema.mjs';

/** TypeScript types of a plan as it stands in its file, short forms and all. */
export async function outputs() {
  const schema = forTypes(await readFormatSchema());
  // `Date` would hide the global one.
  schema.definitions.date.title = 'CalendarDate';
  const text = await compile(schema, 'CareerPlan', {
    additionalProperties: false,
    bannerComment: `// ${GENERATED}`,
    format: true,
    style: { printWidth: 120, singleQuote: true },
  });
  return new Map([['src/core/schema/generated/types.ts', text]]);
}

/** Titles are for people: a type is named as its definition; and words beside a reference would make it a second type. */
function forTypes(node) {
  if (Array.isArray(node)) return node.map(forTypes);
  if (node === null || typeof node !== 'object') return node;
  if (typeof node.$ref === 'string') return { $ref: node.$ref };
  const entries = Object.entries(node).filter(([key, value]) => !(key === 'title' && typeof value === 'string'));
  return Object.fromEntries(entries.map(([key, value]) => [key, forTypes(value)]));
}
