import { readdir, readFile } from 'node:fs/promises';

const FOLDER = new URL('../../src/core/rules/', import.meta.url);

/** The ids of all rules: the files of the folder that hold one, by name. */
export async function ruleIds() {
  const names = (await readdir(FOLDER)).filter((name) => name.endsWith('.ts')).sort();
  const ids = [];
  for (const name of names) {
    const text = await readFile(new URL(name, FOLDER), 'utf8');
    if (/^export const rule: Rule\b/m.test(text)) ids.push(name.slice(0, -'.ts'.length));
  }
  return ids;
}

/** The list of all rules, so that adding one is a matter of adding its file. */
export async function outputs() {
  const ids = await ruleIds();
  const imports = [
    ...ids.map((id) => ({ path: id, line: `import { rule as ${camelCase(id)} } from './${id}';` })),
    { path: 'rule', line: `import type { Rule } from './rule';` },
  ].sort((a, b) => (a.path < b.path ? -1 : 1));
  const text = `// Generated from the files of this folder by npm run generate. Do not edit.
${imports.map(({ line }) => line).join('\n')}

/** Every rule there is, by id. */
export const rules: readonly Rule[] = [
${ids.map((id) => `  ${camelCase(id)},`).join('\n')}
];
`;
  return new Map([['src/core/rules/index.ts', text]]);
}

function camelCase(id) {
  return id.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
}
