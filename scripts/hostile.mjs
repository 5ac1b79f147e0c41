// The hostile programme: inputs, mutants, edits, messages and orders of events that no honest person makes.
//   node scripts/hostile.mjs [--long] [--seed N] [--minutes N] [--more FOLDER] [--only NAME …]
// The short form is part of `npm test`; `--long` takes about an hour and runs what needs other versions of Node.js, too.
// `--minutes` ends each part that tries random inputs after that time, with as many as it had then.
// `--more` adds the YAML files of a folder to the fixed inputs; `--only` runs the parts whose names begin like that.

import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { nodeVersion } from './hostile/node-version.mjs';

const { values: flags } = parseArgs({
  options: {
    long: { type: 'boolean', default: false },
    seed: { type: 'string', default: '20261122' },
    more: { type: 'string' },
    minutes: { type: 'string', default: '600' },
    only: { type: 'string', multiple: true },
  },
});
if (!/^\d+$/.test(flags.seed)) {
  console.error('--seed is a whole number.');
  process.exit(2);
}

const form = flags.long ? 'long' : 'short';
const environment = {
  ...process.env,
  HOSTILE: form,
  HOSTILE_SEED: flags.seed,
  HOSTILE_MINUTES: flags.minutes,
  ...(flags.more ? { HOSTILE_MORE: path.resolve(flags.more) } : {}),
};
const isAsked = (name) => flags.only === undefined || flags.only.some((start) => name.startsWith(start));
const folder = path.join('test', 'hostile');
const tests = readdirSync(folder)
  .filter((file) => file.endsWith('.test.ts') && isAsked(file))
  .map((file) => path.join(folder, file));

console.log(`The ${form} form of the hostile programme, seed ${flags.seed}.`);
mkdirSync('out', { recursive: true });
const failed = [];
const run = (name, node, ...words) => {
  const begin = Date.now();
  const { status } = spawnSync(process.execPath, words, {
    stdio: 'inherit',
    env: { ...environment, ...(node ? { TEST_NODE: node } : {}) },
  });
  if (status !== 0) failed.push(name);
  console.log(`${name}: ${status === 0 ? 'passed' : 'failed'} after ${Math.round((Date.now() - begin) / 1000)} s.\n`);
};

// One file after the other, so that a process that dies is one that can be named.
const limit = flags.long ? '7200000' : '170000';
for (const test of tests)
  run(path.basename(test, '.test.ts'), undefined, 'scripts/run-tests.mjs', test, '--', '--exit', '--timeout', limit);

if (flags.long) {
  for (const version of ['22', '24']) {
    if (!isAsked(`node ${version}`)) continue;
    const inputs = path.join(folder, 'inputs.test.ts');
    run(
      `inputs in Node.js ${version}`,
      nodeVersion(version),
      'scripts/run-tests.mjs',
      inputs,
      '--',
    '--exit',
      '--timeout',
      limit,
    );
  }
  if (isAsked('doubling')) run('doubling', undefined, 'scripts/hostile/doubling.mjs');
}

if (failed.length > 0) console.error(`Failed: ${failed.join(', ')}.`);
process.exit(failed.length > 0 ? 1 : 0);
