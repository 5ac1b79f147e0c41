// The hostile programme: inputs, mutants, edits, messages and orders of events that no honest person makes.
//   node scripts/hostile.mjs [--long] [--seed N] [--minutes N] [--more FOLDER] [--only NAME …]
// The short form is part of `npm test`; `--long` takes about an hour and runs what needs other versions of Node.js, too.
// `--minutes` ends each part that tries random inputs after that time, with as many as it had then.
// `--more` adds the YAML files of a folder to the fixed inputs; `--only` runs the parts whose names begin like that.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
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

/** A part of the programme: its name, what Node.js runs for it, and which Node.js its tests run in. */
const parts = tests.map((test) => ({ name: path.basename(test, '.test.ts'), words: testWords(test) }));
if (flags.long) {
  for (const version of ['22', '24']) {
    if (!isAsked(`node ${version}`)) continue;
    const words = testWords(path.join(folder, 'inputs.test.ts'));
    parts.push({ name: `inputs in Node.js ${version}`, words, node: nodeVersion(version) });
  }
  // The server is killed among edits: its short form is a unit test.
  if (isAsked('restart'))
    parts.push({ name: 'restart', words: testWords(path.join('test', 'server', 'restart.test.ts')) });
  if (isAsked('doubling')) parts.push({ name: 'doubling', words: ['scripts/hostile/doubling.mjs'] });
}

function testWords(test) {
  return ['scripts/run-tests.mjs', test, '--', '--exit', '--timeout', flags.long ? '7200000' : '600000'];
}

const failed = [];
const waiting = [...parts];

/** Each part is a process of its own, so that one that dies can be named; what it prints is shown when it ends. */
async function work() {
  for (let part = waiting.shift(); part; part = waiting.shift()) {
    const { name, words, node } = part;
    const begin = Date.now();
    const child = spawn(process.execPath, words, {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...environment, ...(node ? { TEST_NODE: node } : {}) },
    });
    let printed = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (printed += chunk));
    const [status] = await once(child, 'close');
    if (status !== 0) failed.push(name);
    const seconds = Math.round((Date.now() - begin) / 1000);
    console.log(`${printed.trim()}\n${name}: ${status === 0 ? 'passed' : 'failed'} after ${seconds} s.\n`);
  }
}

// The short form uses what there is; the long one compares times, and leaves room for other work.
await Promise.all(Array.from({ length: flags.long ? 1 : Math.min(availableParallelism(), 4) }, work));

if (failed.length > 0) console.error(`Failed: ${failed.join(', ')}.`);
process.exit(failed.length > 0 ? 1 : 0);
