// @ts-check
/** Processes that may start others: all of them end with what started them. */
import { spawn, spawnSync } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();
let watching = false;

/**
 * Starts a program as the head of a process group of its own, so that `endGroup` reaches its children too. Whatever
 * still runs when this process exits or is interrupted is ended with it.
 * @param {string} program
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions} options
 */
export function startGroup(program, args, options) {
  watchForExit();
  const child = spawn(program, args, { ...options, detached: process.platform !== 'win32' });
  running.add(child);
  child.once('error', () => running.delete(child));
  // A program that ended by itself may have left children; only a group without any is forgotten.
  child.once('exit', () => groupAlive(child) || running.delete(child));
  return child;
}

/**
 * Asks the group to end, then insists.
 * @param {import('node:child_process').ChildProcess} child
 * @param {number} [graceMs]
 */
export async function endGroup(child, graceMs = 3_000) {
  signalGroup(child, 'SIGTERM');
  const limit = Date.now() + graceMs;
  while (groupAlive(child) && Date.now() < limit) await pause(50);
  signalGroup(child, 'SIGKILL');
  // What is killed is gone in a moment, and writes no more then.
  const last = Date.now() + 1_000;
  while (groupAlive(child) && Date.now() < last) await pause(20);
  running.delete(child);
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @param {NodeJS.Signals} signal
 */
function signalGroup(child, signal) {
  if (child.pid === undefined) return;
  if (process.platform === 'win32') {
    if (child.exitCode === null) spawnSync('taskkill', ['/pid', String(child.pid), '/t', '/f'], { stdio: 'ignore' });
    return;
  }
  try {
    process.kill(-child.pid, signal);
  } catch {
    // Nobody of the group is left.
  }
}

/** @param {import('node:child_process').ChildProcess} child */
function groupAlive(child) {
  if (child.pid === undefined) return false;
  if (process.platform === 'win32') return child.exitCode === null && child.signalCode === null;
  try {
    process.kill(-child.pid, 0);
    return true;
  } catch {
    return false;
  }
}

function watchForExit() {
  if (watching) return;
  watching = true;
  process.on('exit', () => {
    for (const child of running) signalGroup(child, 'SIGKILL');
  });
  // Without a listener of the program's own, an interrupt ends it with the customary status.
  for (const [signal, status] of /** @type {const} */ ([
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ])) {
    process.on(signal, () => {
      if (process.listenerCount(signal) === 1) process.exit(status);
    });
  }
}
