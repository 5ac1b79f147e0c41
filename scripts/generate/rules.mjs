import { rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';
import { ruleIds } from './rules-list.mjs';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
/** Ignored by git, and near enough to node_modules for the packages to be found. */
const BUNDLE = new URL(`../../out/generate/rules-${process.pid}.mjs`, import.meta.url);

/** First words of a generated file, so that nobody edits it by hand. */
export const GENERATED = 'Generated from src/core/rules by npm run generate. Do not edit.';

/**
 * The rules with their examples, and `problemsOf(example)`: what is said about an example on the day it was written for.
 * Read from the files themselves, so that a list that is stale hides none.
 */
export function loadRules() {
  loaded ??= bundleRules();
  return loaded;
}

let loaded;

async function bundleRules() {
  const imports = (await ruleIds()).map(
    (id, i) => `import { rule as r${i}, examples as e${i} } from './src/core/rules/${id}';`,
  );
  await esbuild.build({
    stdin: {
      resolveDir: ROOT,
      contents: `${imports.join('\n')}
import { check } from './src/core/check';
import { parseDay } from './src/core/dates/day';
import { exampleDay } from './src/core/findings/example';
import { openPlanDocument } from './src/core/plan-document';
import { severities } from './src/core/rules/rule';
import { defaultSettings } from './src/core/settings/settings';
import { lineAt } from './src/core/text/line-index';
export { exampleDay, severities };
export const thresholds = defaultSettings.thresholds;
export const rules = [${imports.map((_, i) => `{ ...r${i}, ...e${i}() }`).join(', ')}];
export function problemsOf({ text, others = {} }) {
  const document = openPlanDocument(text);
  const plans = new Map(Object.entries(others).map(([file, content]) => [file, openPlanDocument(content).plan]));
  const problems = check(document, { day: parseDay(exampleDay), settings: defaultSettings, others: plans });
  return problems.map((problem) => ({ ...problem, line: lineAt(document.lines, problem.start) }));
}`,
    },
    absWorkingDir: ROOT,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    outfile: fileURLToPath(BUNDLE),
    logLevel: 'warning',
  });
  try {
    return await import(BUNDLE.href);
  } finally {
    await rm(BUNDLE);
  }
}
