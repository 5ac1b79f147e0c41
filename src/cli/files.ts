import { closeSync, lstatSync, openSync, readdirSync, readFileSync, readSync, realpathSync, statSync } from 'node:fs';

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

/** The machine's own files. */
export const diskFiles: Files = {
  kind: (path) => kindOf(lstatSync(path)),
  target: (path) => kindOf(statSync(path)),
  list: (folder) =>
    readdirSync(folder, { withFileTypes: true }).map((entry) => ({ name: entry.name, kind: kindOf(entry) })),
  read: (path, limit) => {
    // The size is asked before reading, so that a huge file costs no more than the limit.
    if (statSync(path).size <= limit) return readFileSync(path);
    const buffer = new Uint8Array(limit);
    const file = openSync(path, 'r');
    try {
      return buffer.subarray(0, readSync(file, buffer, 0, limit, 0));
    } finally {
      closeSync(file);
    }
  },
  real: (path) => realpathSync(path),
};

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
    default:
      return error instanceof Error ? error.message : String(error);
  }
}
