// Measures us beside our peers and writes docs/performance.md.
//   node scripts/bench.mjs [--only in-process,stdio,check,weight] [--lines 200,2000,20000] [--plans 100,1000,10000] [--budget 1000]
//     [--harness ../shared/performance] [--only-report] [--note 'said at the top of the page']
// Each part is a run of its own, in which ours and the others take turns; `--only` measures some parts anew and takes the
// others from when they were measured last. `--only ''` is `--only-report`.
// Without the harness of peers only our own part is measured, nothing is written, and it says so.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import * as esbuild from 'esbuild';
import { performancePage } from '../bench/page.mjs';
import { timeInTurns } from '../bench/turns.mjs';
import { leanYaml } from './lean-yaml.mjs';

const { values: flags } = parseArgs({
  options: {
    harness: { type: 'string', default: '../shared/performance' },
    lines: { type: 'string', default: '200,2000,20000' },
    plans: { type: 'string', default: '100,1000,10000' },
    budget: { type: 'string', default: '1000' },
    only: { type: 'string', default: 'in-process,stdio,check,weight' },
    'only-report': { type: 'boolean', default: false },
    note: { type: 'string' },
  },
});
const root = fileURLToPath(new URL('..', import.meta.url));
process.chdir(root);
const harness = path.resolve('.cache', 'bench');
const schema = path.resolve('schemas', 'career-plan.schema.json');
const resultOf = (name) => path.join(harness, `result-${name}.json`);
const sizes = flags.lines.split(',').map(Number);
const folders = flags.plans.split(',').map(Number);

run(process.execPath, ['esbuild.mjs', '--production']);
mkdirSync(harness, { recursive: true });
const ours = path.join(harness, 'ours.mjs');
await esbuild.build({
  entryPoints: ['bench/ours.mjs'],
  outfile: ours,
  bundle: true,
  minify: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  external: ['yaml'],
  plugins: [leanYaml((importer) => importer.startsWith(path.resolve('src')))],
});

const parts = {
  'in-process': () => sizes.forEach(measureInProcess),
  stdio: () => sizes.forEach(measureServers),
  check: () => folders.forEach(measureCheck),
  weight: measureWeight,
};

if (existsSync(path.join(flags.harness, 'peers.mjs'))) {
  prepareHarness();
  const asked = flags['only-report'] ? [] : flags.only.split(',').filter(Boolean);
  const unknown = asked.filter((part) => !Object.hasOwn(parts, part));
  if (unknown.length > 0) throw new Error(`No such part: ${unknown}. There are ${Object.keys(parts).join(', ')}.`);
  for (const part of asked) {
    const began = performance.now();
    parts[part]();
    console.log(`${part}: ${Math.round((performance.now() - began) / 1000)} s`);
  }
  writeFileSync('docs/performance.md', performancePage({ sizes, plans: folders, kept, note: flags.note }));
  console.log('Wrote docs/performance.md.');
} else {
  console.log(
    `The harness of peers is not at ${flags.harness}: only our own part is measured, and docs/performance.md stays.`,
  );
  await measureAlone();
}

function prepareHarness() {
  if (!existsSync(path.join(harness, 'peers.mjs'))) {
    cpSync(flags.harness, harness, { recursive: true });
    run('chmod', ['-R', 'u+w', harness]);
  }
  if (!existsSync(path.join(harness, 'node_modules'))) run('npm', ['ci'], { cwd: harness });
  // The peer as it lies in its package is nobody's editor: only the bundled one is compared with, which saves two minutes.
  const servers = path.join(harness, 'lib', 'lsp.mjs');
  writeFileSync(servers, readFileSync(servers, 'utf8').replace(/^.*'yls \(npm\)':.*\n/m, ''));
}

/** One plan of so many lines: the peer, the bare parse and ours in turns in one process. */
function measureInProcess(lines) {
  const args = ['--doc', planOf(lines), '--ours', ours, '--only', 'yls', '--budget', flags.budget];
  measured(`in-process-${lines}`, ['peers.mjs', ...args, '--schema', schema, '--json']);
}

/** The same plan over stdio: the peer, an empty server and ours. */
function measureServers(lines) {
  const server = `ours=${process.execPath} ${path.resolve('dist/server.js')} --stdio`;
  const args = ['--doc', planOf(lines), '--lsp', '--server', server, '--only', ''];
  measured(`stdio-${lines}`, ['peers.mjs', ...args, '--schema', schema, '--json']);
}

function planOf(lines) {
  const plan = path.join(harness, `plan-${lines}.career.yaml`);
  run(process.execPath, ['gen.mjs', '--lines', String(lines), '--out', plan], { cwd: harness });
  return plan;
}

/**
 * The command line over a folder of plans. Those that take long have a run of their own, with ours in it; a smaller folder,
 * which shows how memory grows, and a larger one are for ours and the floor alone.
 */
function measureCheck(plans) {
  const folder = path.join(harness, `plans-${plans}`);
  rmSync(folder, { recursive: true, force: true });
  run(process.execPath, ['gen.mjs', '--dir', folder, '--files', String(plans), '--lines', '200'], { cwd: harness });
  const ours = `${process.execPath} ${path.resolve('dist/cli.js')} check`;
  const commands = ['--cmd', `ours=${ours} {dir}`, '--cmd', `ours, one thread=${ours} --jobs 1 {dir}`];
  const args = ['cli-peers.mjs', '--schema', schema, '--dir', folder, ...commands, '--json'];
  if (plans === 1000) {
    measured(`check-${plans}`, [...args, '--repeat', '3', '--only', 'ours,floor,yls engine,ajv-cli,node starting']);
    measured(`check-slow-${plans}`, [...args, '--repeat', '1', '--only', 'ours,v8r,spectral']);
  } else {
    measured(`check-${plans}`, [...args, '--repeat', '1', '--only', 'ours,floor: yaml']);
  }
  rmSync(folder, { recursive: true, force: true });
}

/** Runs a script of the harness; its result is kept beside it for whoever wants more than the table. */
function measured(name, args) {
  console.log(`Measuring: ${name}`);
  const { stdout } = run(process.execPath, args, { cwd: harness, stdio: ['ignore', 'pipe', 'inherit'] });
  keep(name, JSON.parse(stdout));
}

function keep(name, result) {
  writeFileSync(resultOf(name), JSON.stringify({ date: new Date().toISOString().slice(0, 10), ...result }));
}

/** What was measured last under this name, if anything was. */
function kept(name) {
  return existsSync(resultOf(name)) ? JSON.parse(readFileSync(resultOf(name), 'utf8')) : undefined;
}

/** Bytes of what ships, and how long the engines take to load: each in a process of its own, in turns. */
function measureWeight() {
  console.log('Measuring: weight');
  const files = ['dist/extension.js', 'dist/web/extension.js', 'dist/webview.js', 'dist/cli.js', 'dist/server.js'];
  const { version, name } = JSON.parse(readFileSync('package.json', 'utf8'));
  const packed = path.join(harness, 'package.vsix');
  const options = ['--no-dependencies', '--allow-missing-repository', '--no-rewrite-relative-links', '--out', packed];
  run('npx', ['vsce', 'package', ...options], { env: { ...process.env, npm_config_ignore_scripts: 'true' } });
  const bytes = [
    ...files.map((file) => [file, statSync(file).size]),
    [`${name}-${version}.vsix`, statSync(packed).size],
  ];
  const imports = run(process.execPath, [path.resolve('bench/imports.mjs'), path.resolve('.')], {
    cwd: harness,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  keep('weight', { bytes, imports: JSON.parse(imports.stdout) });
}

async function measureAlone() {
  const { tenYears } = await import('../bench/plans.mjs');
  const { default: operations } = await import(pathToFileURL(ours).href);
  for (const lines of sizes) {
    // An initiative with twelve check-ins and its share of a goal takes some twenty lines.
    const text = tenYears({ initiatives: Math.ceil(lines / 20), weeks: 12 });
    const site = text.indexOf(' ', text.indexOf('title: ', text.length / 2) + 'title: '.length);
    const medians = await timeInTurns(operations({ text, site, docUri: 'file:///bench.career.yaml' }), +flags.budget);
    console.log(`${text.split('\n').length - 1} lines, medians in ms`);
    console.table(medians);
  }
}

function run(command, args, options = {}) {
  const done = spawnSync(command, args, { stdio: 'inherit', encoding: 'utf8', maxBuffer: 1 << 28, ...options });
  if (done.error) throw done.error;
  if (done.status !== 0) throw new Error(`${command} ${args[0]} ended with ${done.status}.`);
  return done;
}
