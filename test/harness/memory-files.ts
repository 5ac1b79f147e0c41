import path from 'node:path';
import type { FileKind, Files } from '../../src/cli/files';

/** A fault to meet instead of a file's content. */
export interface Fault {
  readonly code: string;
}

/**
 * A file system in memory, by absolute path: text, bytes, a link (`{ to }`) or a fault met on reading.
 * Folders exist where a file lies below them, or where a path ends in `/`.
 */
export function memoryFiles(content: Readonly<Record<string, string | Uint8Array | { to: string } | Fault>>): Files {
  const entries = new Map(Object.entries(content));
  const folders = new Set<string>(['/']);
  for (const place of entries.keys()) {
    const own = place.endsWith('/') ? place.slice(0, -1) : path.dirname(place);
    for (let folder = own; folder !== '/'; folder = path.dirname(folder)) folders.add(folder);
  }
  const absolute = (place: string) => path.resolve('/', place);
  const fail = (code: string): never => {
    throw Object.assign(new Error(`${code}: from the test`), { code });
  };
  const kind = (place: string): FileKind => {
    const at = absolute(place);
    const entry = entries.get(at);
    if (entry === undefined) return folders.has(at) ? 'folder' : fail('ENOENT');
    return typeof entry === 'object' && 'to' in entry ? 'link' : 'file';
  };
  const real = (place: string): string => {
    const entry = entries.get(absolute(place));
    if (entry !== undefined && typeof entry === 'object' && 'to' in entry) return real(entry.to);
    kind(place);
    return absolute(place);
  };
  return {
    kind,
    real,
    target: (place) => kind(real(place)),
    list: (folder) => {
      const top = absolute(folder);
      const names = new Set<string>();
      for (const place of [...entries.keys(), ...folders]) {
        const relative = path.relative(top, place);
        if (relative !== '' && !relative.startsWith('..')) names.add(relative.split('/')[0] ?? relative);
      }
      return [...names].map((name) => ({ name, kind: kind(path.join(top, name)) }));
    },
    read: (place, limit) => {
      const entry = entries.get(real(place));
      if (entry === undefined) return fail(folders.has(absolute(place)) ? 'EISDIR' : 'ENOENT');
      if (typeof entry === 'object' && 'code' in entry) return fail(entry.code);
      const bytes = typeof entry === 'string' ? new TextEncoder().encode(entry) : entry;
      return bytes instanceof Uint8Array ? bytes.subarray(0, limit) : fail('ELOOP');
    },
  };
}
