import type { FileStat, ServerFiles } from './surroundings';

/** Files whose state is asked for once and believed for a while. */
export interface RememberedFiles {
  readonly files: ServerFiles;
  /** Something may have changed: everything is asked for anew. */
  readonly forget: () => void;
}

interface Seen<T> {
  /** `undefined` where there was nothing. */
  readonly found: T | undefined;
}

/**
 * One answer looks at the same files again and again, and at those of a thousand plans.
 * @param patience how long, in milliseconds, what was seen is believed without news
 */
export function rememberFiles(files: ServerFiles, patience: number): RememberedFiles {
  const stats = new Map<string, Seen<FileStat>>();
  const reals = new Map<string, Seen<string>>();
  let since = 0;
  const forget = () => {
    stats.clear();
    reals.clear();
    since = performance.now();
  };
  const remembered = <T>(known: Map<string, Seen<T>>, uri: string, look: (uri: string) => T | undefined) => {
    if (performance.now() - since > patience) forget();
    const seen = known.get(uri) ?? { found: look(uri) };
    known.set(uri, seen);
    return seen.found;
  };
  return {
    files: {
      ...files,
      stat: (uri) => remembered(stats, uri, files.stat),
      real: (uri) => remembered(reals, uri, files.real),
    },
    forget,
  };
}
