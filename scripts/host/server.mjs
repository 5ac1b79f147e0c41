// @ts-check
/** Starts the embedded VS Code's server on a folder, with the extension loaded, and ends it with all its children. */
import { randomBytes } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { endGroup, startGroup } from './processes.mjs';
import { temporaryFolder } from './temporary.mjs';

/**
 * @typedef {object} HostOptions
 * @property {import('./install.mjs').HostInstall} install
 * @property {number} [port] a free one is chosen if absent; refused with a clear message if taken
 * @property {string} [userData] a folder that survives; a temporary one is made, and removed at the end, if absent
 * @property {Record<string, unknown>} [settings] beside those for a clean window
 * @property {boolean} [trust] false: folders are untrusted until the user trusts them (restricted mode); default true
 * @property {string} [extensionsDir] installed extensions; none if absent
 * @property {string} [language] of the extension's words, such as `de`; the editor's own stay English, because the packs
 *   with them come from a marketplace
 */

/**
 * @typedef {object} PageOptions
 * @property {string} folder what to open
 * @property {string} [workspace] a workspace file to open instead
 * @property {string} [extensionDevelopmentPath] the extension to load from its folder
 * @property {string} [testSuite] a CommonJS module exporting `run()`, run inside the extension host
 * @property {string} [openFile] a file to open at once
 */

/**
 * @typedef {object} Host
 * @property {number} port
 * @property {(page: PageOptions) => string} url the address of a window
 * @property {(settings: Record<string, unknown>) => Promise<void>} configure writes user settings, for windows opened after it
 * @property {() => string} logTail the end of what the server printed
 * @property {Promise<void>} ended when the server has ended by itself or by `stop`
 * @property {() => Promise<void>} stop ends the server and its children
 */

const START_LIMIT_MS = 180_000;
const LOG_LIMIT = 200_000;

/** A quiet window: no welcome, no assistants, no prompts, nothing fetched, nothing reported home. */
export const CLEAN_WINDOW = {
  'workbench.startupEditor': 'none',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.tips.enabled': false,
  'workbench.enableExperiments': false,
  'chat.disableAIFeatures': true,
  'telemetry.telemetryLevel': 'off',
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'npm.fetchOnlinePackageInfo': false,
  'json.schemaDownload.enable': false,
  'git.openRepositoryInParentFolders': 'never',
  'git.autofetch': false,
};

/** Somebody else listens on the port that was asked for. */
export class PortTaken extends Error {}

/**
 * @param {HostOptions} options
 * @returns {Promise<Host>} rejects when the port is taken or the server does not come up
 */
export async function startHost(options) {
  for (let attempt = 1; ; attempt++) {
    try {
      return await startOn(await freePort(options.port), options);
    } catch (error) {
      // Somebody took the free port between the look and the start.
      if (!(error instanceof PortTaken) || options.port !== undefined || attempt === 3) throw error;
    }
  }
}

/**
 * @param {number} chosen the port
 * @param {HostOptions} options
 * @returns {Promise<Host>}
 */
async function startOn(chosen, { install, userData, settings = {}, trust = true, extensionsDir, language }) {
  const temporary = userData === undefined ? await temporaryFolder('host') : undefined;
  const data = userData ?? temporary?.folder ?? '';
  await writeSettings(data, 'Machine', { ...CLEAN_WINDOW, ...settings });
  const token = randomBytes(12).toString('hex');
  const args = [install.server, '--host', '127.0.0.1', '--port', String(chosen), '--connection-token', token];
  args.push('--accept-server-license-terms', '--telemetry-level', 'off', '--enable-smoke-test-driver');
  args.push('--server-data-dir', data, '--extensions-dir', extensionsDir ?? join(data, 'extensions'));
  if (trust) args.push('--disable-workspace-trust');
  if (language !== undefined) {
    await writeLanguagePack(data, language);
    args.push('--locale', language);
  }
  const server = startGroup(install.node, args, { stdio: ['ignore', 'pipe', 'pipe'], env: serverEnvironment() });

  let log = '';
  let ended = false;
  const listen = (/** @type {Buffer} */ chunk) => {
    log = `${log}${chunk}`.slice(-LOG_LIMIT);
  };
  server.stdout?.on('data', listen);
  server.stderr?.on('data', listen);
  const end = new Promise((/** @type {(value: void) => void} */ done) => {
    server.once('error', (error) => {
      listen(Buffer.from(`${error.message}\n`));
      done();
    });
    server.once('exit', () => done());
  }).then(() => {
    ended = true;
  });
  const stop = async () => {
    await endGroup(server);
    await temporary?.remove();
  };

  const begin = Date.now();
  while (!log.includes('Extension host agent listening')) {
    if (ended || Date.now() - begin > START_LIMIT_MS) {
      await stop();
      if (log.includes('EADDRINUSE')) throw new PortTaken(`Port ${chosen} is taken by another program.`);
      const why = ended ? 'ended before it was up' : `was not up within ${START_LIMIT_MS / 1000} s`;
      throw new Error(`The VS Code server ${why}. It said:\n${tail(log)}`);
    }
    await pause(20);
  }
  return {
    port: chosen,
    url: (page) => address(chosen, token, page),
    configure: (user) => writeSettings(data, 'User', user),
    logTail: () => tail(log),
    ended: end,
    stop,
  };
}

/**
 * @param {number} port
 * @param {string} token
 * @param {PageOptions} page
 */
function address(port, token, { folder, workspace, extensionDevelopmentPath, testSuite, openFile }) {
  const remote = (/** @type {string} */ path) => `vscode-remote://127.0.0.1:${port}${uriPath(path)}`;
  const payload = [
    ['extensionDevelopmentPath', extensionDevelopmentPath],
    ['extensionTestsPath', testSuite],
    ['openFile', openFile],
  ].flatMap(([name, path]) => (path === undefined ? [] : [[name, remote(/** @type {string} */ (path))]]));
  const opened = workspace === undefined ? { folder } : { workspace };
  const query = new URLSearchParams({ tkn: token });
  for (const [kind, path] of Object.entries(opened)) query.set(kind, decodeURIComponent(uriPath(path)));
  if (payload.length > 0) query.set('payload', JSON.stringify(payload));
  return `http://127.0.0.1:${port}/?${query}`;
}

/**
 * The path of a file as it stands in a URI: also with a drive letter.
 * @param {string} path
 */
const uriPath = (path) => pathToFileURL(resolve(path)).pathname;

/** What our own npm, Node or editor was started with is no business of the server's. */
function serverEnvironment() {
  const keep = Object.entries(process.env).filter(([name]) => !/^(npm_|NODE_OPTIONS$|VSCODE_|ELECTRON_)/i.test(name));
  // No gallery: the window offers no extensions and asks nobody about them.
  return { ...Object.fromEntries(keep), EXTENSIONS_GALLERY: '{}' };
}

/**
 * @param {string} data
 * @param {'Machine' | 'User'} level
 * @param {Record<string, unknown>} settings
 */
async function writeSettings(data, level, settings) {
  const folder = join(data, 'data', level);
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'settings.json'), `${JSON.stringify(settings, undefined, 2)}\n`);
}

/**
 * Without a pack the editor takes no language at all; an empty one is enough for the words of extensions.
 * @param {string} data
 * @param {string} language
 */
async function writeLanguagePack(data, language) {
  const words = join(data, 'no-words.json');
  const from = [{ extensionIdentifier: { id: 'career-plan-tests.no-words' }, version: '0.0.1' }];
  const pack = { hash: 'empty', label: language, extensions: from, translations: { vscode: words } };
  await mkdir(join(data, 'data'), { recursive: true });
  await writeFile(words, JSON.stringify({ contents: {} }));
  await writeFile(join(data, 'data', 'languagepacks.json'), JSON.stringify({ [language]: pack }));
}

/**
 * @param {number | undefined} wanted
 * @returns {Promise<number>}
 */
function freePort(wanted) {
  return new Promise((done, failed) => {
    const probe = createServer();
    probe.once('error', (error) => {
      const taken = 'code' in error && error.code === 'EADDRINUSE';
      failed(taken ? new PortTaken(`Port ${wanted} is taken by another program. Choose another with --port.`) : error);
    });
    probe.listen(wanted ?? 0, '127.0.0.1', () => {
      const at = probe.address();
      probe.close(() => (at !== null && typeof at === 'object' ? done(at.port) : failed(new Error('No free port.'))));
    });
  });
}

/**
 * The last lines worth reading: native modules are missing by design, and the server complains about it at length.
 * @param {string} log
 */
function tail(log) {
  const noise = /spdlog|bindings|vsda|^\s*(at |→|tries: \[|\]|\})|^\s*$/;
  const lines = log.split('\n').filter((line) => !noise.test(line));
  return lines.slice(-40).join('\n');
}
