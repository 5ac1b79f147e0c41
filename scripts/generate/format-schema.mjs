import { readFile } from 'node:fs/promises';

const FILE = new URL('../../schemas/career-plan.schema.json', import.meta.url);

/** The format's schema, the single source of everything generated from it. */
export async function readFormatSchema() {
  return JSON.parse(await readFile(FILE, 'utf8'));
}

/** First words of a generated file, so that nobody edits it by hand. */
export const GENERATED = 'Generated from schemas/career-plan.schema.json by npm run generate. Do not edit.';
