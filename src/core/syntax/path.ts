/**
 * Where something is in a plan: the keys and list indices from the root down,
 * for example `['goals', 'restore-time', 'deadline']`. The root itself is `[]`.
 */
export type Path = readonly (string | number)[];

/** Whether two paths name the same place. */
export function samePath(a: Path, b: Path): boolean {
  return a.length === b.length && a.every((part, i) => part === b[i]);
}

/** Whether `path` lies at or below `ancestor`. */
export function isWithin(path: Path, ancestor: Path): boolean {
  return path.length >= ancestor.length && ancestor.every((part, i) => part === path[i]);
}

/** A text that is equal exactly for equal paths, for use as a map key. Not meant for people. */
export function pathKey(path: Path): string {
  return JSON.stringify(path);
}
