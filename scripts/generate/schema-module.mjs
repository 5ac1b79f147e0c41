import { GENERATED, readFormatSchema } from './format-schema.mjs';

/** The schema as a module, for hover, completion and messages. */
export async function outputs() {
  const schema = await readFormatSchema();
  const text = `// ${GENERATED}
import type { SchemaRoot } from '../schema-node';

/** The format of a plan, as in schemas/career-plan.schema.json. */
export const schema: SchemaRoot = ${JSON.stringify(schema, null, 2)};
`;
  return new Map([['src/core/schema/generated/schema.ts', text]]);
}
