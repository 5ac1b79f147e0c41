// How long it takes to load each engine, bundled and minified, as JSON: run by scripts/bench.mjs in the folder of the harness.
// Each load is a process of its own; they take turns, and the figure is the median of the processor time a load takes, in ms,
// without the start of the process. The extension is loaded with a stand-in for the editor, so only its own code counts.
import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const product = process.argv[2];
const { bundle } = await import(pathToFileURL(path.resolve('lib/bundle.mjs')).href);
const rounds = 11;

const ajv = "export { default as Ajv } from 'ajv'; export { default as formats } from 'ajv-formats';";
const subjects = {
  'yaml-language-server': await bundle('yls-service', "export { getLanguageService } from 'yaml-language-server';"),
  'yaml + ajv': await bundle('yaml-ajv', `export { parseDocument } from 'yaml'; ${ajv}`),
  'our engine': await ourEngine(),
  'our extension': path.join(product, 'dist/extension.js'),
};

/** What the operations of `ours.mjs` stand on: findings, completion, hover, symbols. */
async function ourEngine() {
  const { build } = await import(pathToFileURL(path.join(product, 'node_modules/esbuild/lib/main.js')).href);
  const { leanYaml } = await import(pathToFileURL(path.join(product, 'scripts/lean-yaml.mjs')).href);
  const outfile = path.resolve('our-engine.cjs');
  const files = [
    'language-service',
    'settings/settings',
    'features/diagnostic',
    'features/completion',
    'features/hover',
  ];
  const contents = [...files, 'features/document-symbol']
    .map((file) => `export * from './src/core/${file}';`)
    .join('\n');
  const options = { bundle: true, minify: true, charset: 'utf8', platform: 'node', format: 'cjs', target: 'node20' };
  await build({ ...options, stdin: { contents, resolveDir: product, loader: 'ts' }, outfile, plugins: [leanYaml()] });
  return outfile;
}

const load = `
const Module = require('node:module');
const real = Module._load;
const anything = new Proxy(function () {}, { get: () => anything, apply: () => anything, construct: () => anything });
Module._load = (name, ...rest) => (name === 'vscode' ? anything : real(name, ...rest));
const began = process.cpuUsage();
require(process.argv[1]);
const { user, system } = process.cpuUsage(began);
process.stdout.write(String((user + system) / 1000), () => process.exit(0));
`;

const samples = Object.fromEntries(Object.keys(subjects).map((name) => [name, []]));
for (let round = 0; round < rounds; round++) {
  for (const [name, file] of Object.entries(subjects)) {
    const { stdout, stderr, status } = spawnSync(process.execPath, ['-e', load, file], { encoding: 'utf8' });
    if (status !== 0) throw new Error(`${name} could not be loaded: ${stderr}`);
    samples[name].push(Number(stdout));
  }
}
const result = Object.entries(subjects).map(([name, file]) => {
  const sorted = samples[name].sort((a, b) => a - b);
  return [name, { ms: Number(sorted[rounds >> 1].toFixed(1)), bytes: statSync(file).size }];
});
console.log(JSON.stringify(Object.fromEntries(result)));
