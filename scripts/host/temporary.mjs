// @ts-check
/** Temporary folders that are gone when they are done with, or at the latest when this process ends. */
import { rmSync } from 'node:fs';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

/** @typedef {{ folder: string, remove: () => Promise<void> }} Temporary */

/** @type {Set<string>} */
const kept = new Set();
let watching = false;

// A server that is just ending may still write: look again for a moment.
const PATIENT = { recursive: true, force: true, maxRetries: 20, retryDelay: 100 };

/**
 * @param {string} purpose part of its name
 * @returns {Promise<Temporary>}
 */
export async function temporaryFolder(purpose) {
  if (!watching)
    process.on('exit', () =>
      kept.forEach((folder) => {
        rmSync(folder, PATIENT);
      }),
    );
  watching = true;
  const folder = await mkdtemp(join(tmpdir(), `career-plan-${purpose}-`));
  kept.add(folder);
  const remove = async () => {
    await rm(folder, PATIENT);
    kept.delete(folder);
  };
  return { folder, remove };
}

/**
 * A copy of a folder that a test or a newcomer may change freely.
 * @param {string} folder
 * @param {string} [name] default the folder's own
 * @returns {Promise<Temporary>}
 */
export async function scratchCopy(folder, name = basename(folder)) {
  const parent = await temporaryFolder('copy');
  const copy = join(parent.folder, name);
  await cp(folder, copy, { recursive: true });
  return { folder: copy, remove: parent.remove };
}
