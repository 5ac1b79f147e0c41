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
  return new Map([
    ['src/core/rules/index.ts', text],
    ['test/harness/rule-examples.generated.ts', exampleList(ids)],
  ]);
}

/** The examples of all rules, for the tests; they are no part of what is shipped. */
function exampleList(ids) {
  return `// Generated from the files of src/core/rules by npm run generate. Do not edit.
${ids.map((id) => `import { examples as ${camelCase(id)} } from '../../src/core/rules/${id}';`).join('\n')}
import type { RuleExamples } from '../../src/core/rules/rule';

/** The examples of every rule, by its id. */
export const ruleExamples: ReadonlyMap<string, RuleExamples> = new Map([
${ids.map((id) => `  ['${id}', ${camelCase(id)}()],`).join('\n')}
]);
`;
}

function camelCase(id) {
  return id.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
}
