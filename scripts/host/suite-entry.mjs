// @ts-check
/** How the tests that run inside an extension host become one CommonJS file for both kinds of host. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..', '..');
const folder = join(root, 'test', 'host');
const ENTRY = 'host-suite';

/**
 * Build options of `out/host/suite.js`: every `test/host/suite/**\/*.test.ts`, found by pattern, behind one `run()`.
 * @returns {import('esbuild').BuildOptions}
 */
export function hostSuiteEntry() {
  return {
    entryPoints: [{ in: ENTRY, out: 'suite' }],
    outdir: join(root, 'out', 'host'),
    bundle: true,
    format: 'cjs',
    platform: 'browser',
    target: 'es2022',
    mainFields: ['module', 'main'],
    external: ['vscode'],
    sourcemap: 'linked',
    logLevel: 'warning',
    plugins: [entryPlugin],
  };
}

/** @type {import('esbuild').Plugin} */
const entryPlugin = {
  name: 'host-suite',
  setup(build) {
    build.onResolve({ filter: new RegExp(`^${ENTRY}$`) }, () => ({ path: ENTRY, namespace: ENTRY }));
    build.onResolve({ filter: /^(node:)?assert(\/strict)?$/ }, () => ({ path: join(folder, 'runner', 'assert.ts') }));
    build.onLoad({ filter: /[\\/]mocha[\\/]mocha\.js$/ }, ({ path }) => ({
      contents: asGlobal(readFileSync(path, 'utf8')),
    }));
    build.onLoad({ filter: /.*/, namespace: ENTRY }, () => ({
      contents: entry(),
      loader: 'ts',
      resolveDir: folder,
      watchDirs: [join(folder, 'suite')],
    }));
  },
};

/**
 * Mocha's browser build lies in a package of ES modules, so the bundler would let it take over the bundle's own `module`.
 * @param {string} source
 */
const asGlobal = (source) => `{ const module = undefined, exports = undefined, define = undefined;\n${source}\n}`;

/** Loads lazily, because a test file calls `describe` as soon as it is loaded. */
function entry() {
  const suite = join(folder, 'suite');
  const files = (existsSync(suite) ? readdirSync(suite, { recursive: true, encoding: 'utf8' }) : [])
    .filter((name) => name.endsWith('.test.ts'))
    .map((name) => name.replaceAll('\\', '/'))
    .sort();
  const list = files.map((name) => `[${JSON.stringify(name)}, () => require(${JSON.stringify(`./suite/${name}`)})]`);
  return `import { runSuite } from './runner/run';\nexport const run = () => runSuite([${list.join(', ')}]);\n`;
}
