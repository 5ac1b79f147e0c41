import { randomBytes } from 'node:crypto';
import { closeSync, fsyncSync, openSync, renameSync, unlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Puts a text into a file, which then holds all of it or what it held before. Throws Node's errors with their `code`. */
export type FileWriter = (file: string, text: string) => void;

/** By way of a new file beside it that takes its place once everything is on the disk. */
export const writeOnDisk: FileWriter = (file, text) => {
  const beside = path.join(path.dirname(file), `.${path.basename(file)}.${randomBytes(6).toString('hex')}.tmp`);
  // Only ever a file that was not there before.
  const descriptor = openSync(beside, 'wx');
  try {
    try {
      writeFileSync(descriptor, text, 'utf8');
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
    renameSync(beside, file);
  } catch (error) {
    unlinkSync(beside);
    throw error;
  }
};
