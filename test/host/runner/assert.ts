/**
 * The part of `node:assert/strict` that tests inside a host need: the web worker has no Node. The bundle answers
 * `import assert from 'node:assert/strict'` with this module too.
 */

/** What a failed assertion throws; the report prints both values. */
export class AssertionError extends Error {
  constructor(
    message: string,
    readonly actual: unknown,
    readonly expected: unknown,
  ) {
    super(message);
    this.name = 'AssertionError';
  }
}

/** The value is truthy. */
export function ok(value: unknown, message = 'not truthy'): asserts value {
  if (!value) throw new AssertionError(message, value, true);
}

/** Both are the same by `Object.is`. */
export function equal<T>(actual: unknown, expected: T, message = 'not equal'): asserts actual is T {
  if (!Object.is(actual, expected)) throw new AssertionError(message, actual, expected);
}

/** They differ by `Object.is`. */
export function notEqual(actual: unknown, unwanted: unknown, message = 'equal, and should not be'): void {
  if (Object.is(actual, unwanted)) throw new AssertionError(message, actual, unwanted);
}

/** Both hold the same data: primitives by `Object.is`, arrays, maps, sets and own enumerable properties by value. */
export function deepEqual<T>(actual: unknown, expected: T, message = 'not deeply equal'): asserts actual is T {
  if (!same(actual, expected)) throw new AssertionError(message, actual, expected);
}

/** The text matches. */
export function match(text: string, pattern: RegExp, message = `does not match ${pattern}`): void {
  if (!pattern.test(text)) throw new AssertionError(message, text, String(pattern));
}

/** The text does not match. */
export function doesNotMatch(text: string, pattern: RegExp, message = `matches ${pattern}`): void {
  if (pattern.test(text)) throw new AssertionError(message, text, String(pattern));
}

/** The promise is rejected, with a message that matches. */
export async function rejects(promise: PromiseLike<unknown>, pattern = /(?:)/): Promise<void> {
  const message = await promise.then(
    () => undefined,
    (error: unknown) => (error instanceof Error ? error.message : String(error)),
  );
  if (message === undefined) throw new AssertionError('not rejected', undefined, String(pattern));
  match(message, pattern);
}

/** Always fails. */
export function fail(message: string): never {
  throw new AssertionError(message, undefined, undefined);
}

function same(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) || Array.isArray(b)) return Array.isArray(a) && Array.isArray(b) && sameEntries(a, b);
  if (a instanceof Map || b instanceof Map) {
    return a instanceof Map && b instanceof Map && sameEntries([...a.entries()], [...b.entries()]);
  }
  if (a instanceof Set || b instanceof Set) return a instanceof Set && b instanceof Set && sameEntries([...a], [...b]);
  return sameEntries(sortedEntries(a), sortedEntries(b));
}

const sameEntries = (a: readonly unknown[], b: readonly unknown[]) =>
  a.length === b.length && a.every((value, index) => same(value, b[index]));

const sortedEntries = (value: object) =>
  Object.entries(value).sort(([left], [right]) => (left < right ? -1 : left > right ? 1 : 0));

export default Object.assign(ok, { ok, equal, notEqual, deepEqual, match, doesNotMatch, rejects, fail });
