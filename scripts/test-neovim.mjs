// Drives the language server from a real, headless Neovim: findings, completion and rename, as a person sees them.
//   node scripts/test-neovim.mjs [--server FILE]
// Neovim is installed from the system's packages where that is possible. Needs `npm run build` first.

import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';

const { values: flags } = parseArgs({ options: { server: { type: 'string' } } });
const server = path.resolve(flags.server ?? 'dist/server.js');
if (!existsSync(server)) end(`${server} is not there; run “npm run build” first.`);
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
const command = [process.execPath, server, '--stdio'];
const { status, signal, stdout, stderr } = spawnSync(
  neovim,
  [
    '--headless',
    '--clean',
    '-i',
    'NONE',
    '-n',
    '-c',
    `luafile ${path.resolve('test/neovim/drive.lua')}`,
    '-c',
    'cquit 2',
  ],
  {
    env: {
      ...process.env,
      HOME: home,
      XDG_CONFIG_HOME: home,
      XDG_STATE_HOME: home,
      XDG_CACHE_HOME: home,
      CAREER_PLAN_SERVER: command.join('\n'),
      CAREER_PLAN_FOLDER: folder,
    },
    encoding: 'utf8',
    timeout: 60_000,
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
