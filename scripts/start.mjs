// @ts-check
/** `npm start`: builds, and opens plans in a VS Code with the extension loaded. `--help` says more. */
import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { daysSinceExamples, localDay, shiftDates } from './examples-day.mjs';
import { findDesktop, startDesktop } from './host/desktop.mjs';
import { ensureHost } from './host/install.mjs';
import { endGroup, startGroup } from './host/processes.mjs';
import { PortTaken, startHost } from './host/server.mjs';
import { scratchCopy } from './host/temporary.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const USUAL_PORT = 8042;

const USAGE = `Usage: npm start -- [--folder FOLDER] [--host desktop|web] [--port PORT]

Builds the extension and opens plans in a real VS Code with it.

  --folder FOLDER   open this folder itself; without it, a copy of examples/ with all dates moved so that the day
                    they were written for is today
  --host desktop    the VS Code of this machine: the usual where "code" is on the PATH
  --host web        a VS Code from npm, shown in your browser: fetched into a cache on first use
  --port PORT       of the web host; usually ${USUAL_PORT}, or a free one where that is taken
  --help            this text

Ctrl-C ends all of it.`;

/** Wrong use: said without a stack, exit status 2. */
class UsageError extends Error {}

/** @param {string[]} args */
async function readOptions(args) {
  const string = /** @type {const} */ ({ type: 'string' });
  const options = { folder: string, host: string, port: string, help: /** @type {const} */ ({ type: 'boolean' }) };
  let values;
  try {
    ({ values } = parseArgs({ args, options }));
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
  const { host, help = false } = values;
  if (host !== undefined && host !== 'desktop' && host !== 'web') {
    throw new UsageError(`--host is desktop or web, not "${host}".`);
  }
  const port = values.port === undefined ? undefined : Number(values.port);
  if (port !== undefined && !(Number.isInteger(port) && port >= 1 && port <= 65_535)) {
    throw new UsageError(`--port is a number from 1 to 65535, not "${values.port}".`);
  }
  const folder = values.folder === undefined ? undefined : resolve(values.folder);
  if (folder !== undefined && !(await stat(folder).catch(() => undefined))?.isDirectory()) {
    throw new UsageError(`There is no folder ${folder}.`);
  }
  return { folder, host, port, help };
}

/** @returns {Promise<void>} rejects when the build failed */
async function build() {
  const child = startGroup(process.execPath, ['esbuild.mjs'], { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
  const code = await new Promise((done, failed) => {
    child.once('error', failed);
    child.once('exit', done);
  });
  await endGroup(child);
  if (code !== 0) throw new Error('The build failed; what it said is above.');
}

/** A copy of the examples that is about today and may be changed freely. */
async function todaysExamples() {
  const copy = await scratchCopy(join(root, 'examples'));
  const days = daysSinceExamples(localDay(new Date()));
  for (const name of await readdir(copy.folder, { recursive: true })) {
    if (!/(^|[\\/.])career\.ya?ml$/.test(name)) continue;
    const file = join(copy.folder, name);
    await writeFile(file, shiftDates(await readFile(file, 'utf8'), days));
  }
  return copy;
}

/**
 * @param {{ folder: string, port: number | undefined }} options
 */
async function startWeb({ folder, port }) {
  const install = await ensureHost();
  const start = (/** @type {number | undefined} */ chosen) =>
    startHost({ install, ...(chosen !== undefined && { port: chosen }) });
  const host =
    port !== undefined
      ? await start(port)
      : await start(USUAL_PORT).catch((error) =>
          error instanceof PortTaken ? start(undefined) : Promise.reject(error),
        );
  const address = host.url({ folder, extensionDevelopmentPath: root });
  console.log(`\nVS Code ${install.version} runs. Open this address in a browser:\n\n  ${address}\n\nCtrl-C ends it.`);
  const ended = host.ended.then(() => {
    throw new Error(`The VS Code server ended by itself. It said:\n${host.logTail()}`);
  });
  // While it is being stopped nobody waits for this any more.
  ended.catch(() => undefined);
  return { ended, stop: host.stop };
}

/** @param {string[]} args */
async function main(args) {
  const options = await readOptions(args);
  if (options.help) return console.log(USAGE);
  const code = options.host === 'web' ? undefined : findDesktop();
  if (options.host === 'desktop' && code === undefined) {
    throw new Error(
      'The desktop VS Code cannot be opened from here: "code" is not on the PATH, or there is no display, or this is the ' +
        'root user or the terminal of a remote window. "npm start -- --host web" needs none of that.',
    );
  }
  const interrupted = new Promise((done) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => done(undefined));
  });
  const work = open(options, code);
  work.catch(() => undefined);
  const running = await Promise.race([work, interrupted]);
  // Interrupted before it stood: leaving ends what was started on the way.
  if (running === undefined) return process.exit(0);
  try {
    await Promise.race([interrupted, running.ended]);
  } finally {
    await running.stop();
  }
}

/**
 * @param {{ folder: string | undefined, port: number | undefined }} options
 * @param {string | undefined} code
 */
async function open({ folder, port }, code) {
  await build();
  const place = folder === undefined ? await todaysExamples() : { folder, remove: async () => undefined };
  if (folder === undefined) console.log(`A copy of the examples, moved to today: ${place.folder}`);
  try {
    const host =
      code === undefined
        ? await startWeb({ folder: place.folder, port })
        : await startDesktop({ code, extension: root, folder: place.folder });
    if (code !== undefined) console.log('VS Code opens in a window of its own. Closing it, or Ctrl-C here, ends it.');
    const stop = async () => {
      await host.stop();
      await place.remove();
    };
    return { ended: host.ended, stop };
  } catch (error) {
    await place.remove();
    throw error;
  }
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  if (error instanceof UsageError) console.error('"npm start -- --help" says more.');
  process.exitCode = error instanceof UsageError ? 2 : 1;
}
