// @ts-check
/** One process at a time does a piece of work in a folder; the others wait for it. */
import { open, readFile, rm, stat, utimes } from 'node:fs/promises';
import { hostname } from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';

const BEAT_MS = 2_000;
const STALE_MS = 30_000;
const POLL_MS = 300;

/**
 * Runs `work` while holding the lock file. A lock whose owner has died (same machine) or whose beat has stopped is
 * taken over; the work must therefore itself be safe against a second worker in that rare race.
 * @template T
 * @param {string} file
 * @param {{ waiting: () => void, limitMs: number }} options `waiting` is called once if another process holds the lock
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withLock(file, { waiting, limitMs }, work) {
  const begin = Date.now();
  let told = false;
  while (!(await take(file))) {
    if (await abandoned(file)) {
      await rm(file, { force: true });
      continue;
    }
    if (!told) waiting();
    told = true;
    if (Date.now() - begin > limitMs) {
      throw new Error(`Another process has held ${file} for ${Math.round(limitMs / 1000)} s. If none runs, remove it.`);
    }
    await pause(POLL_MS);
  }
  const beat = setInterval(() => void utimes(file, new Date(), new Date()).catch(() => undefined), BEAT_MS);
  beat.unref();
  try {
    return await work();
  } finally {
    clearInterval(beat);
    await rm(file, { force: true });
  }
}

/** @param {string} file */
async function take(file) {
  try {
    const handle = await open(file, 'wx');
    await handle.writeFile(JSON.stringify({ pid: process.pid, host: hostname() }));
    await handle.close();
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

/** @param {string} file */
async function abandoned(file) {
  try {
    const { mtimeMs } = await stat(file);
    if (Date.now() - mtimeMs > STALE_MS) return true;
    const owner = JSON.parse(await readFile(file, 'utf8'));
    return owner.host === hostname() && !alive(owner.pid);
  } catch {
    // Gone between two looks, or not yet written: not abandoned, look again.
    return false;
  }
}

/** @param {number} pid */
function alive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
