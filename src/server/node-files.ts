import { type Dirent, readdir, readFileSync, realpathSync, statSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { ServerFiles } from './surroundings';
import { canonical } from './uris';

/** The machine's own files. A device or a pipe is never opened. */
export const nodeFiles: ServerFiles = {
  stat: (uri) =>
    attempt(() => {
      const stat = statSync(fileURLToPath(uri), { throwIfNoEntry: false });
      const kind = stat?.isFile() ? 'file' : stat?.isDirectory() ? 'folder' : undefined;
      return (
        stat && kind && { kind, size: stat.size, stamp: `${stat.mtimeMs} ${stat.ctimeMs} ${stat.size} ${stat.ino}` }
      );
    }),
  real: (uri) => attempt(() => canonical(pathToFileURL(realpathSync.native(fileURLToPath(uri))).href)),
  read: (uri) => attempt(() => readFileSync(fileURLToPath(uri))),
  // Not by the promises of `node:fs`: to load them takes a start longer than the rest of this file.
  list: (folder) =>
    new Promise((resolve) => {
      const path = attempt(() => fileURLToPath(folder));
      if (path === undefined) return resolve([]);
      readdir(path, { withFileTypes: true }, (error, entries) => {
        resolve(error ? [] : entries.flatMap((entry) => kindOf(entry) ?? []));
      });
    }),
};

function kindOf(entry: Dirent): { name: string; kind: 'file' | 'folder' } | undefined {
  const kind = entry.isFile() ? 'file' : entry.isDirectory() ? 'folder' : undefined;
  return kind && { name: entry.name, kind };
}

function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
