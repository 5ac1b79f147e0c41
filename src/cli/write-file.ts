import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { reasonOf } from './files';

/** Puts a text into a file, which then holds all of it or what it held before. Throws Node's errors with their `code`. */
export type FileWriter = (file: string, text: string) => void;

/** The part of Node's file system that is written with; a test puts faults into it. */
export type WritingDisk = Pick<
  typeof import('node:fs'),
  'closeSync' | 'fsyncSync' | 'openSync' | 'renameSync' | 'unlinkSync' | 'writeSync'
>;

/** By way of a new file beside it that takes its place once everything is on the disk. */
export function writerOn(disk: WritingDisk): FileWriter {
  return (file, text) => {
    const beside = path.join(path.dirname(file), `.${path.basename(file)}.${randomBytes(6).toString('hex')}.tmp`);
    // Only ever a file that was not there before.
    const descriptor = disk.openSync(beside, 'wx');
    try {
      try {
        writeAll(disk, descriptor, Buffer.from(text, 'utf8'));
        disk.fsyncSync(descriptor);
      } finally {
        disk.closeSync(descriptor);
      }
      disk.renameSync(beside, file);
    } catch (error) {
      try {
        disk.unlinkSync(beside);
      } catch {
        // What went wrong first is what somebody can do something about.
      }
      throw error;
    }
  };
}

/** The disk may take less than it is given. */
function writeAll(disk: WritingDisk, descriptor: number, bytes: Uint8Array): void {
  for (let written = 0; written < bytes.length; ) {
    const count = disk.writeSync(descriptor, bytes, written, bytes.length - written);
    if (count === 0) throw Object.assign(new Error('nothing more is taken'), { code: 'ENOSPC' });
    written += count;
  }
}

export const writeOnDisk: FileWriter = writerOn(fs);

/** Why a file could not be written, in words. */
export function writeReasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT' || code === 'ENOTDIR') return 'there is no such folder';
  if (code === 'EISDIR') return 'this is a folder';
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return 'writing there is not permitted';
  if (code === 'ENOSPC' || code === 'EDQUOT') return 'there is no room left';
  if (code === 'EIO') return 'the disk could not write it';
  return reasonOf(error);
}
