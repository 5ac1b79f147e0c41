import fs from 'node:fs';

export type FileKind = 'file' | 'folder' | 'link' | 'other';

/** What the command line needs of a file system. Every call throws Node's errors with their `code`. */
export interface Files {
  /** What a path is, links not followed. */
  readonly kind: (path: string) => FileKind;
  /** What a path is, links followed. */
  readonly target: (path: string) => FileKind;
  /** The names in a folder, in any order. */
  readonly list: (folder: string) => readonly { name: string; kind: FileKind }[];
  /** At most the first `limit` bytes of a file. */
  readonly read: (path: string, limit: number) => Uint8Array;
  /** The absolute path with every link followed. */
  readonly real: (path: string) => string;
}

interface Stat {
  readonly isFile: () => boolean;
  readonly isDirectory: () => boolean;
  readonly isSymbolicLink: () => boolean;
}

function kindOf(stat: Stat): FileKind {
  if (stat.isSymbolicLink()) return 'link';
  if (stat.isDirectory()) return 'folder';
  return stat.isFile() ? 'file' : 'other';
}

/** The part of Node's file system that is read with; a test puts faults into it. */
export type ReadingDisk = Pick<
  typeof import('node:fs'),
  'closeSync' | 'fstatSync' | 'lstatSync' | 'openSync' | 'readdirSync' | 'readSync' | 'realpathSync' | 'statSync'
>;

/** How often a file is read again that was written to while it was read. */
const attempts = 3;

/** The files of a disk. */
export function filesOn(disk: ReadingDisk): Files {
  return {
    kind: (path) => kindOf(disk.lstatSync(path)),
    target: (path) => kindOf(disk.statSync(path)),
    list: (folder) =>
      disk.readdirSync(folder, { withFileTypes: true }).map((entry) => ({ name: entry.name, kind: kindOf(entry) })),
    read: (path, limit) => {
      for (let attempt = 1; ; attempt++) {
        const bytes = readOnce(disk, path, limit);
        if (bytes) return bytes;
        if (attempt === attempts) throw Object.assign(new Error('it changed'), { code: changedWhileRead });
      }
    },
    real: (path) => disk.realpathSync(path),
  };
}

/** Our own code beside those of the system. */
const changedWhileRead = 'ECHANGED';

/** At most the first `limit` bytes; `undefined` where somebody wrote to the file meanwhile, so that they may be of two texts. */
function readOnce(disk: ReadingDisk, path: string, limit: number): Uint8Array | undefined {
  const file = disk.openSync(path, 'r');
  try {
    const before = disk.fstatSync(file);
    if (before.isDirectory()) throw Object.assign(new Error('a folder'), { code: 'EISDIR' });
    // The size is asked before reading, so that a huge file costs no more than the limit.
    const bytes = new Uint8Array(Math.min(before.size, limit));
    let filled = 0;
    while (filled < bytes.length) {
      const count = disk.readSync(file, bytes, filled, bytes.length - filled, filled);
      if (count === 0) break;
      filled += count;
    }
    const after = disk.fstatSync(file);
    const isSame = before.mtimeMs === after.mtimeMs && before.size === after.size && filled === bytes.length;
    return isSame ? bytes : undefined;
  } finally {
    disk.closeSync(file);
  }
}

/** The machine's own files. */
export const diskFiles: Files = filesOn(fs);

/** Whether an error says that nothing is there. */
export function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');
}

/** Whether an error is a file system's, and not a fault of ours. */
export function isFileError(error: unknown): boolean {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' && /^E[A-Z0-9]+$/.test(error.code);
}

/** Why a file could not be read, in words. */
export function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return 'there is no such file or folder';
    case 'EACCES':
    case 'EPERM':
      return 'reading it is not permitted';
    case 'EISDIR':
      return 'it is a folder';
    case 'ELOOP':
      return 'its links lead in a circle';
    case 'ENAMETOOLONG':
      return 'its name is too long';
    case 'EMFILE':
    case 'ENFILE':
      return 'too many files are open on this machine';
    case changedWhileRead:
      return 'it went on changing while it was read; try again';
    case 'EIO':
      return 'the disk could not read it';
    default:
      return error instanceof Error ? error.message : String(error);
  }
}
