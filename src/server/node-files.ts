import { type Dirent, readFileSync, realpathSync, statSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
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
  list: async (folder) => {
    let entries: Dirent[];
    try {
      entries = await readdir(fileURLToPath(folder), { withFileTypes: true });
    } catch {
      return [];
    }
    return entries.flatMap((entry) => {
      const kind = entry.isFile() ? 'file' : entry.isDirectory() ? 'folder' : undefined;
      return kind ? [{ name: entry.name, kind } as const] : [];
    });
  },
};

function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
