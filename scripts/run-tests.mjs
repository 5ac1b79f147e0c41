// Bundles the tests it is given (by default every suite that needs no editor and no browser) and runs them.
//   node scripts/run-tests.mjs [--browser] [FILE|FOLDER …] [-- mocha options]
// `--browser` takes the suites that need Chromium, and installs it from the system's packages where that is possible.
// The programme of `test/hostile` is started by `scripts/hostile.mjs`. `TEST_NODE` names another Node.js to run in.

import { spawnSync } from 'node:child_process';
import { readdirSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import * as esbuild from 'esbuild';
import { ensureChromium } from './host/chromium.mjs';
import { leanYaml } from './lean-yaml.mjs';

/** A test that hangs ends by this; a slow, busy machine needs its time. */
const TEST_LIMIT_MS = '600000';

const split = process.argv.indexOf('--');
const given = process.argv.slice(2, split < 0 ? undefined : split);
const inBrowser = given.includes('--browser');
const asked = given.filter((word) => word !== '--browser');
const mochaOptions = split < 0 ? [] : process.argv.slice(split + 1);

const isBrowserTest = (file) => file.endsWith('.browser.test.ts');
const isApart = (file) => ['host', 'hostile'].some((name) => file.startsWith(path.join('test', name, path.sep)));
const found =
  asked.length > 0
    ? asked.flatMap(expand)
    : expand('test').filter((file) => !isApart(file) && isBrowserTest(file) === inBrowser);
if (inBrowser) process.env.CHROME_PATH = await ensureChromium({ log: console.log });
if (found.length === 0) {
  console.error('There is no test here.');
  process.exit(1);
}

/** Outside an editor, a part of the extension meets the fake one that records what it is told. */
const fakeEditor = {
  name: 'fake-editor',
  setup(build) {
    build.onResolve({ filter: /^vscode$/ }, () => ({ path: path.resolve('test/hostile/fake-editor/vscode.ts') }));
  },
};

/** A test file itself, or all of a folder. */
function expand(place) {
  if (!statSync(place).isDirectory()) return [path.normalize(place)];
  const inside = readdirSync(place, { recursive: true }).filter((file) => file.endsWith('.test.ts'));
  return inside.map((file) => path.join(place, file)).sort();
}

const outdir = path.join('out', 'test', String(process.pid));
await esbuild.build({
  entryPoints: found,
  outbase: '.',
  outdir,
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  packages: 'external',
  // What ships reads plans with a part of the YAML library; a test that compares with it has the whole.
  plugins: [leanYaml((importer) => importer.startsWith(path.resolve('src'))), fakeEditor],
  sourcemap: 'inline',
  outExtension: { '.js': '.mjs' },
  logLevel: 'warning',
});
const built = found.map((file) => path.join(outdir, file.replace(/\.ts$/, '.mjs')));
const { status } = spawnSync(
  process.env['TEST_NODE'] ?? process.execPath,
  ['--enable-source-maps', 'node_modules/mocha/bin/mocha.js', '--timeout', TEST_LIMIT_MS, ...mochaOptions, ...built],
  { stdio: 'inherit' },
);
rmSync(outdir, { recursive: true, force: true });
process.exit(status ?? 1);
