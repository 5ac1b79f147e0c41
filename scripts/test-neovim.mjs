// Drives the language server from a real, headless Neovim: findings, completion and rename, as a person sees them, with
// the very set-up docs/editors.md gives.
//   node scripts/test-neovim.mjs [--command-line FILE]
// Neovim is installed from the system's packages where that is possible. Needs `npm run build` first.

import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';

const { values: flags } = parseArgs({ options: { 'command-line': { type: 'string' } } });
const commandLine = path.resolve(flags['command-line'] ?? 'dist/cli.js');
if (!existsSync(commandLine)) end(`${commandLine} is not there; run “npm run build” first.`);
const setUp = /<!-- neovim -->\s*```lua\n([\s\S]*?)```/.exec(readFileSync('docs/editors.md', 'utf8'))?.[1];
if (!setUp) end('docs/editors.md has no set-up for Neovim.');
const neovim = findNeovim() ?? installNeovim();

const jo = `careerPlan: 1
person: Jo Rivera
purpose: Run a payments division that merchants trust with every sale.
gaols:
  golden-path:
    goal: Every product team deploys through the golden path
    measure: { what: teams on the golden path, baseline: 2, target: 12 }
    deadline: 2199-06-30
initiatives:
  pipeline:
    title: Build the golden-path deployment pipeline
    serves: [golden-path]
    start: 2198-10-01
    finish: 2199-03-31
    measure: { what: services migrated, baseline: 0, target: 40 }
  talks:
    title: Show each team its first deployment
    serves: []
    start: 2198-10-01
    finish: 2199-03-31
    measure: { what: teams that were shown it, baseline: 0, target: 12 }
team:
  - plan: team.career.yaml
`;
const team = `careerPlan: 1
person: Ana Cole
purpose: A payments organisation whose leads could each run it.
goals:
  bench:
    goal: Each team has one person ready to lead it
    measure: { what: teams with a ready successor, baseline: 3, target: 12 }
    deadline: 2199-12-31
    serves: [jo.career.yaml#golden-path]
`;

const home = mkdtempSync(path.join(tmpdir(), 'career-plan-neovim-'));
const folder = path.join(home, 'plans');
mkdirSync(folder);
writeFileSync(path.join(folder, 'jo.career.yaml'), jo);
writeFileSync(path.join(folder, 'team.career.yaml'), team);
writeFileSync(path.join(home, 'init.lua'), setUp);
mkdirSync(path.join(home, 'bin'));
const program = `#!/bin/sh\nexec '${process.execPath}' '${commandLine}' "$@"\n`;
writeFileSync(path.join(home, 'bin', 'career-plan'), program, { mode: 0o755 });

const drive = path.resolve('test/neovim/drive.lua');
const options = ['--headless', '--clean', '-i', 'NONE', '-n'];
const { status, signal, stdout, stderr } = spawnSync(
  neovim,
  [...options, '-c', `luafile ${path.join(home, 'init.lua')}`, '-c', `luafile ${drive}`, '-c', 'cquit 2'],
  {
    cwd: folder,
    env: {
      ...process.env,
      PATH: `${path.join(home, 'bin')}${path.delimiter}${process.env.PATH}`,
      HOME: home,
      XDG_CONFIG_HOME: home,
      XDG_STATE_HOME: home,
      XDG_CACHE_HOME: home,
    },
    encoding: 'utf8',
    // Long, because it costs time only where something is wrong.
    timeout: 10 * 60_000,
  },
);
rmSync(home, { recursive: true, force: true });
const said = `${stdout}${stderr}`.trim();
console.log(said);
if (status !== 0 || !/^done$/m.test(stdout)) end(`Neovim ended with ${signal ?? status}.`);

/** The editor's command, where it is installed. */
function findNeovim() {
  const known = process.env.NVIM_PATH ?? 'nvim';
  return spawnSync(known, ['--version']).status === 0 ? known : undefined;
}

function installNeovim() {
  console.log('Installing neovim from the system’s packages.');
  const apt = (...args) =>
    spawnSync('apt-get', ['-y', '-qq', ...args], { stdio: ['ignore', 'ignore', 'inherit'] }).status;
  if (apt('install', 'neovim') !== 0 && (apt('update') !== 0 || apt('install', 'neovim') !== 0)) {
    end('Neovim is needed for this test and could not be installed: put “nvim” on the PATH, or name it in NVIM_PATH.');
  }
  return findNeovim() ?? end('Neovim was installed but does not start.');
}

function end(message) {
  console.error(message);
  process.exit(1);
}
