// @ts-check
/**
 * Runs the compiled suite inside a real extension host: `node scripts/host/run-suite.mjs --host node|web`.
 * Exit status: 0 all passed, 1 something failed, 2 wrong use.
 */
import { existsSync } from 'node:fs';
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { ensureChromium } from './chromium.mjs';
import { pictureFolder, repository } from './drive.mjs';
import { ensureHost } from './install.mjs';
import { avoidMidnight } from './midnight.mjs';
import { launchBrowser, openWindow, screenshot } from './page.mjs';
import { startHost } from './server.mjs';
import { scratchCopy, temporaryFolder } from './temporary.mjs';

// Long, because both cost time only where something is wrong, and a slow, busy machine takes several minutes.
const LIMIT_MS = 40 * 60_000;
const RESULT_GRACE_MS = 60_000;
const SUITE = join(repository, 'out', 'host', 'suite.js');
/** Begins each line of the report (test/host/runner/report.ts); the rest of the console goes to a file. */
const MARK = '│ ';
const WORKSPACE = join(repository, 'test', 'host', 'workspace');
/** A window in a browser saves by itself after a second: in the middle of a test, where the machine is slow. */
const SETTINGS = { 'files.autoSave': 'off' };
/** A general YAML extension; the suite runs beside it. */
const BESIDE = join(repository, 'test', 'host', 'beside');

/**
 * @param {'node' | 'web'} kind
 * @param {{ extension?: string, suite?: string, limitMs?: number }} [built] the built extension and suite; default the repository's own
 * @returns {Promise<boolean>} whether all tests passed
 */
export async function runSuite(kind, { extension = repository, suite = SUITE, limitMs = LIMIT_MS } = {}) {
  if (!existsSync(suite)) throw new Error(`${suite} is not there: run "node esbuild.mjs --tests" first.`);
  avoidMidnight();
  const begin = Date.now();
  const [install, chromium] = [await ensureHost(), await ensureChromium()];
  const consoleFile = join(repository, 'out', 'host', `console-${kind}.txt`);
  await mkdir(dirname(consoleFile), { recursive: true });
  const place = kind === 'web' ? await webCopy(extension, suite) : { extension, suite, remove: async () => undefined };
  const workspace = await scratchCopy(WORKSPACE);
  const beside = await installed(BESIDE);
  const host = await startHost({ install, extensionsDir: beside.folder });
  const browser = await launchBrowser(chromium);
  /** @type {number | undefined} */
  let code;
  let trouble = '';
  let everything = '';
  try {
    const url = host.url({
      folder: workspace.folder,
      extensionDevelopmentPath: place.extension,
      testSuite: place.suite,
    });
    const { page } = await openWindow(browser, {
      url,
      defaults: SETTINGS,
      onHostLog: (type, args) => {
        const text = args.map(String).join(' ');
        everything += `[${type}] ${text}\n`;
        if (text.startsWith(MARK)) console.log(text.replaceAll(/^│ /gm, ''));
      },
      onHostExit: (exit) => {
        code = exit;
      },
    });
    page.on('crash', () => {
      trouble = 'the window crashed';
    });
    // The server ends by itself after a suite, sometimes before the window has told its result.
    void host.ended
      .then(() => pause(RESULT_GRACE_MS, undefined, { ref: false }))
      .then(() => {
        trouble ||= 'the server ended';
      });
    while (code === undefined && trouble === '') {
      if (Date.now() - begin > limitMs) trouble = `it ran longer than ${limitMs / 1000} s`;
      await pause(50);
    }
    if (code !== 0) {
      const file = join(pictureFolder, `failure-suite-${kind}.png`);
      await screenshot(page, file).then(
        () => console.error(`Picture of the failure: ${file}`),
        () => undefined,
      );
    }
  } finally {
    await writeFile(consoleFile, `${everything}\n--- server ---\n${host.logTail()}\n`);
    if (code !== 0) console.error(`All the window and the server printed: ${consoleFile}`);
    await browser.close();
    await host.stop();
    await Promise.all([workspace.remove(), place.remove(), beside.remove()]);
  }
  if (code === 0 && !everything.includes(`${MARK}host: ${kind}\n`)) {
    trouble = `it ran in another host than the ${kind} one`;
    code = 1;
  }
  if (trouble !== '') console.error(`The suite gave no valid result: ${trouble}.`);
  console.log(
    `Suite in the ${kind} extension host: ${code === 0 ? 'passed' : 'failed'} after ${((Date.now() - begin) / 1000).toFixed(1)} s.`,
  );
  return code === 0;
}

/**
 * A folder of installed extensions with one in it, as the editor lays them out, bundled as it would be published.
 * @param {string} extension
 */
async function installed(extension) {
  const temporary = await temporaryFolder('extensions');
  const { publisher, name, version, main } = JSON.parse(await readFile(join(extension, 'package.json'), 'utf8'));
  const place = join(temporary.folder, `${publisher}.${name}-${version}`);
  await cp(extension, place, { recursive: true });
  await build({
    entryPoints: [join(extension, main)],
    outfile: join(place, main),
    allowOverwrite: true,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    external: ['vscode'],
    // Bundled, it no longer finds its server by where it lies.
    define: { REPOSITORY: JSON.stringify(repository) },
    logLevel: 'warning',
  });
  return temporary;
}

/**
 * What the package would hold, with only the `browser` entry: an extension with neither `main` nor a wish for a kind of
 * host runs in the web worker. The suite lies below it, because that host loads nothing from elsewhere.
 * @param {string} extension
 * @param {string} suite
 */
async function webCopy(extension, suite) {
  const { listFiles, PackageManager } = await import('@vscode/vsce');
  const { folder, remove } = await temporaryFolder('web');
  for (const file of await listFiles({ cwd: extension, packageManager: PackageManager.None })) {
    await cp(join(extension, file), join(folder, file), { recursive: true });
  }
  const {
    main: _,
    extensionKind: __,
    ...manifest
  } = JSON.parse(await readFile(join(extension, 'package.json'), 'utf8'));
  await writeFile(join(folder, 'package.json'), JSON.stringify(manifest));
  const copy = join(folder, 'suite', 'suite.js');
  await cp(dirname(suite), dirname(copy), { recursive: true });
  return { extension: folder, suite: copy, remove };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const usage = 'Usage: node scripts/host/run-suite.mjs --host node|web';
  /** @type {string | undefined} */
  let kind;
  try {
    kind = parseArgs({ options: { host: { type: 'string', default: 'node' } } }).values.host;
  } catch {
    kind = undefined;
  }
  if (kind !== 'node' && kind !== 'web') {
    console.error(usage);
    process.exit(2);
  }
  try {
    process.exitCode = (await runSuite(kind)) ? 0 : 1;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
