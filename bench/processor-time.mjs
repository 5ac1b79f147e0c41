// What two measures of growth have in common: they ask how much work there is, not how long somebody waits.

import { spawnSync } from 'node:child_process';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/**
 * Room for all that one call makes, in MB, so that garbage is collected between calls: inside of one it would be counted
 * in whole collections, none for the small plan and two for the large.
 */
const room = ['--min-semi-space-size=256', '--max-semi-space-size=256', '--single-threaded-gc'];

/** Runs this script once more with that room, unless it has it, and ends with what that ends with. */
export function makeRoom() {
  if (room.every((flag) => process.execArgv.includes(flag))) return;
  const words = [...process.execArgv, ...room, ...process.argv.slice(1)];
  const { status } = spawnSync(process.execPath, words, { stdio: 'inherit' });
  process.exit(status ?? 1);
}

setFlagsFromString('--expose-gc');
/** @type {() => void} */
export const collectGarbage = runInNewContext('gc');

/**
 * Milliseconds of processor time, since others may want the processor too.
 * @param {() => unknown} work
 */
export function processorTime(work) {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
