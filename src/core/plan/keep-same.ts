/**
 * Plain data again, with every piece that says the same as in `before` being the very one from there. Entries of a list
 * are found by their `path` where they moved. Neither is changed.
 */
export function keepSame<T>(before: unknown, after: T): T {
  return kept(before, after) as T;
}

function kept(before: unknown, after: unknown): unknown {
  if (before === after || typeof before !== 'object' || typeof after !== 'object') return after;
  if (before === null || after === null) return after;
  if (Array.isArray(after)) return Array.isArray(before) ? keptList(before, after) : after;
  if (after instanceof Set) return before instanceof Set && sameSet(before, after) ? before : after;
  if (Array.isArray(before) || before instanceof Set) return after;
  return keptMap(before as Data, after as Data);
}

type Data = { readonly [key: string]: unknown };

function keptList(before: readonly unknown[], after: readonly unknown[]): readonly unknown[] {
  let isSame = before.length === after.length;
  let isOwn = true;
  let byPath: ReadonlyMap<string, unknown> | undefined;
  const partner = (item: unknown, i: number): unknown => {
    const path = pathOf(item);
    if (path === undefined || path === pathOf(before[i])) return before[i];
    byPath ??= new Map(before.map((old) => [pathOf(old) ?? '', old]));
    return byPath.get(path);
  };
  const items = after.map((item, i) => {
    const old = before[i];
    if (old === item) return item;
    const same = kept(typeof item === 'object' ? partner(item, i) : old, item);
    if (same !== old) isSame = false;
    if (same !== item) isOwn = false;
    return same;
  });
  return isSame ? before : isOwn ? after : items;
}

function keptMap(before: Data, after: Data): Data {
  const keys = Object.keys(after);
  let isSame = keys.length === Object.keys(before).length;
  let isOwn = true;
  const values: { [key: string]: unknown } = {};
  for (const key of keys) {
    const value = kept(before[key], after[key]);
    if (value !== before[key] || !(key in before)) isSame = false;
    if (value !== after[key]) isOwn = false;
    values[key] = value;
  }
  return isSame ? before : isOwn ? after : values;
}

function sameSet(a: ReadonlySet<unknown>, b: ReadonlySet<unknown>): boolean {
  if (a.size !== b.size) return false;
  const order = [...a];
  let i = 0;
  for (const item of b) if (order[i++] !== item) return false;
  return true;
}

/** Where an entry stands, as a text. */
function pathOf(item: unknown): string | undefined {
  if (typeof item !== 'object' || item === null || !('path' in item) || !Array.isArray(item.path)) return undefined;
  return JSON.stringify(item.path);
}
