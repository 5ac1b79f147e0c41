/** A plain object, as messages are made of. */
export function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A text of at most so many UTF-16 units. */
export function isText(value: unknown, longest = 2_000_000): value is string {
  return typeof value === 'string' && value.length <= longest;
}

/** A whole number from 0. */
export function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

type Guard = (value: unknown) => boolean;

export function optional(guard: Guard): Guard {
  return (value) => value === undefined || guard(value);
}

export function listOf(guard: Guard): Guard {
  return (value) => Array.isArray(value) && value.every(guard);
}

export function oneOf(values: readonly unknown[]): Guard {
  return (value) => values.includes(value);
}

/** A map with the entries of a type and no others; an entry that is forgotten here does not compile. */
export function mapOf<T>(entries: Readonly<Record<keyof T & string, Guard>>): Guard {
  const guards = new Map<string, Guard>(Object.entries(entries));
  return (value) =>
    isMap(value) &&
    Object.keys(value).every((key) => guards.has(key)) &&
    [...guards].every(([key, guard]) => guard(Object.hasOwn(value, key) ? value[key] : undefined));
}
