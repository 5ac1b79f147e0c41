// Builds everything that ships, from one table. `--watch` rebuilds on change, `--production` minifies.
import { parseArgs } from 'node:util';
import * as esbuild from 'esbuild';
import { hostSuiteEntry } from './scripts/host/suite-entry.mjs';
import { leanYaml } from './scripts/lean-yaml.mjs';

const { values: flags } = parseArgs({
  options: { watch: { type: 'boolean' }, production: { type: 'boolean' }, tests: { type: 'boolean' } },
});

/** @type {esbuild.BuildOptions} */
const base = {
  bundle: true,
  sourcemap: !flags.production,
  minify: flags.production,
  legalComments: 'none',
  charset: 'utf8',
  logLevel: 'warning',
  plugins: [leanYaml()],
};

// The oldest editor this runs in has Node 16 and Chromium 102.
const editor = { platform: 'browser', format: 'cjs', target: ['es2021'], external: ['vscode'] };

/** @type {Record<string, esbuild.BuildOptions>} */
const bundles = {
  'dist/extension.js': { ...editor, entryPoints: ['src/extension/extension.ts'] },
  'dist/web/extension.js': { ...editor, entryPoints: ['src/extension/extension.ts'] },
  'dist/webview.js': { platform: 'browser', format: 'iife', target: ['es2021'], entryPoints: ['src/webview/main.ts'] },
  'dist/webview.css': { entryPoints: ['src/webview/panel.css'] },
  'dist/cli.js': {
    platform: 'node',
    format: 'cjs',
    target: ['node20'],
    entryPoints: ['src/cli/main.ts'],
    banner: { js: '#!/usr/bin/env node' },
  },
  'dist/server.js': {
    platform: 'node',
    format: 'cjs',
    target: ['node20'],
    entryPoints: ['src/server/node.ts'],
    banner: { js: '#!/usr/bin/env node' },
  },
  'dist/web/server.js': {
    platform: 'browser',
    format: 'iife',
    target: ['es2021'],
    entryPoints: ['src/server/browser.ts'],
  },
};

if (flags.tests) bundles['out/host/suite.js'] = await hostSuiteEntry();

const contexts = await Promise.all(
  Object.entries(bundles).map(([outfile, options]) =>
    esbuild.context({ ...base, ...options, ...(options.outdir ? {} : { outfile }) }),
  ),
);
if (flags.watch) {
  await Promise.all(contexts.map((context) => context.watch()));
  console.log('Watching. Ctrl-C ends it.');
} else {
  try {
    await Promise.all(contexts.map((context) => context.rebuild()));
  } catch {
    process.exitCode = 1;
  }
  await Promise.all(contexts.map((context) => context.dispose()));
}
