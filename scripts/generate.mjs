#!/usr/bin/env node
// Writes everything that is generated: node scripts/generate.mjs [--check]
// --check writes nothing, names the files that are stale, and exits with 1 if there are any.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as formatPage from './generate/format-page.mjs';
import * as l10n from './generate/l10n.mjs';
import * as manifest from './generate/manifest.mjs';
import * as rulesList from './generate/rules-list.mjs';
import * as rulesPage from './generate/rules-page.mjs';
import * as rulesSettings from './generate/rules-settings.mjs';
import * as schemaModule from './generate/schema-module.mjs';
import * as types from './generate/types.mjs';
import * as validator from './generate/validator.mjs';

// Each step has `outputs(): Promise<Map<path from the root, text>>`; a new step is a module and a name here.
const STEPS = [schemaModule, validator, types, formatPage, rulesList, rulesPage, rulesSettings, manifest, l10n];

const onlyCheck = process.argv.includes('--check');
const stale = [];
for (const step of STEPS) {
  for (const [path, text] of await step.outputs()) {
    const file = fileURLToPath(new URL(`../${path}`, import.meta.url));
    if ((await textOf(file)) === text) continue;
    stale.push(path);
    if (onlyCheck) continue;
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
}

for (const path of stale) console.log(onlyCheck ? `stale: ${path}` : `wrote ${path}`);
if (stale.length === 0) console.log('Everything generated is up to date.');
else if (onlyCheck) {
  console.log('Run npm run generate and commit what it writes.');
  process.exitCode = 1;
}

async function textOf(file) {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  }
}
