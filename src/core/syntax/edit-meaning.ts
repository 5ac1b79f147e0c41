import type { Path } from './path';
import type { PlanEdit } from './plan-edit';
import type { JsonValue } from './to-json';

type JsonMap = { [key: string]: JsonValue };

/**
 * What a plan may hold after an edit, worked out on the data alone; empty where the edit cannot be made.
 * An edit of the text is right when the new text reads as one of these.
 */
export function meaningsAfter(data: JsonValue, edit: PlanEdit): JsonValue[] {
  const meaning = meaningAfter(data, edit);
  if (meaning === undefined) return [];
  if (edit.kind !== 'remove') return [meaning];
  // In block style a map or list that lost its last entry has nothing written; in flow style `{}` stays.
  const emptied = change(meaning, edit.path.slice(0, -1), (parent) => (isNothing(parent) ? null : undefined));
  return emptied === undefined ? [meaning] : [meaning, emptied];
}

function meaningAfter(data: JsonValue, edit: PlanEdit): JsonValue | undefined {
  switch (edit.kind) {
    case 'replace':
      return change(data, edit.path, (old) => (old === undefined ? undefined : edit.value));
    case 'insert':
      return change(data, edit.path, (old) => inserted(old, edit), true);
    case 'append':
      return change(
        data,
        edit.path,
        (old) => {
          if (isNothing(old)) return [edit.value];
          return Array.isArray(old) ? [...old, edit.value] : undefined;
        },
        true,
      );
    case 'remove':
      return change(data, edit.path.slice(0, -1), (old) => removed(old, edit.path.at(-1)));
    case 'rename':
      return change(data, edit.path.slice(0, -1), (old) => renamed(old, edit.path.at(-1), edit.key));
  }
}

/** Whether two pieces of data are the same, keys in the same order. */
export function sameData(a: JsonValue | undefined, b: JsonValue | undefined): boolean {
  if (a === b) return true;
  if (isMap(a) && isMap(b)) {
    const [names, others] = [Object.keys(a), Object.keys(b)];
    return names.length === others.length && names.every((name, i) => name === others[i] && sameData(a[name], b[name]));
  }
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((item, i) => sameData(item, b[i]));
  return false;
}

function change(
  data: JsonValue | undefined,
  path: Path,
  make: (old: JsonValue | undefined) => JsonValue | undefined,
  create = false,
): JsonValue | undefined {
  const [name, ...rest] = path;
  if (name === undefined) return make(data);
  if (Array.isArray(data)) {
    if (typeof name !== 'number' || name >= data.length) return undefined;
    const item = change(data[name], rest, make, create);
    return item === undefined ? undefined : data.map((old, i) => (i === name ? item : old));
  }
  if (create && isNothing(data)) {
    const value = change(undefined, rest, make, create);
    return value === undefined ? undefined : mapFrom([[String(name), value]]);
  }
  if (!isMap(data)) return undefined;
  const known = Object.hasOwn(data, name);
  if (!known && !create) return undefined;
  const value = change(known ? data[name] : undefined, rest, make, create);
  if (value === undefined) return undefined;
  const entries = Object.entries(data).map(([key, old]): [string, JsonValue] => [
    key,
    key === String(name) ? value : old,
  ]);
  return mapFrom(known ? entries : [...entries, [String(name), value]]);
}

function inserted(old: JsonValue | undefined, edit: Extract<PlanEdit, { kind: 'insert' }>): JsonValue | undefined {
  if (isNothing(old)) return mapFrom([[edit.key, edit.value]]);
  if (!isMap(old)) return undefined;
  const entries = Object.entries(old);
  if (Object.hasOwn(old, edit.key)) {
    if (!isNothing(old[edit.key])) return undefined;
    return mapFrom(entries.map(([key, value]) => [key, key === edit.key ? edit.value : value]));
  }
  const behind = entries.findIndex(([key]) => key === edit.after);
  const at = edit.first ? 0 : behind < 0 ? entries.length : behind + 1;
  return mapFrom([...entries.slice(0, at), [edit.key, edit.value], ...entries.slice(at)]);
}

function removed(old: JsonValue | undefined, name: string | number | undefined): JsonValue | undefined {
  if (Array.isArray(old) && typeof name === 'number' && name < old.length) return old.filter((_, i) => i !== name);
  if (!isMap(old) || name === undefined || !Object.hasOwn(old, name)) return undefined;
  return mapFrom(Object.entries(old).filter(([key]) => key !== String(name)));
}

function renamed(old: JsonValue | undefined, name: string | number | undefined, key: string): JsonValue | undefined {
  if (!isMap(old) || name === undefined || !Object.hasOwn(old, name) || Object.hasOwn(old, key)) return undefined;
  return mapFrom(Object.entries(old).map(([was, value]) => [was === String(name) ? key : was, value]));
}

function isMap(data: JsonValue | undefined): data is JsonMap {
  return data !== null && typeof data === 'object' && !Array.isArray(data);
}

/** As `isVacant` of a node: nothing written, null, an empty text, list or map. */
function isNothing(data: JsonValue | undefined): boolean {
  if (data === undefined || data === null) return true;
  if (typeof data === 'string') return data.trim() === '';
  return typeof data === 'object' && (Array.isArray(data) ? data : Object.keys(data)).length === 0;
}

function mapFrom(entries: readonly (readonly [string, JsonValue])[]): JsonMap {
  const map: JsonMap = Object.create(null);
  for (const [key, value] of entries) map[key] = value;
  return map;
}
