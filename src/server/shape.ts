import type { Position, Range } from 'vscode-languageserver-types';

/** Readers of what a client sent, which may be anything. */

/** A member of an object; `undefined` where there is none, or no object. */
export function member(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
  return Reflect.get(value, key);
}

/** A member of members: `at(params, 'textDocument', 'uri')`. */
export function at(value: unknown, ...keys: readonly string[]): unknown {
  return keys.reduce<unknown>(member, value);
}

export function textAt(value: unknown, ...keys: readonly string[]): string | undefined {
  const found = at(value, ...keys);
  return typeof found === 'string' ? found : undefined;
}

export function listAt(value: unknown, ...keys: readonly string[]): readonly unknown[] {
  const found = at(value, ...keys);
  return Array.isArray(found) ? found : [];
}

export function isTrueAt(value: unknown, ...keys: readonly string[]): boolean {
  return at(value, ...keys) === true;
}

export function positionOf(value: unknown): Position | undefined {
  const [line, character] = [member(value, 'line'), member(value, 'character')];
  return isCount(line) && isCount(character) ? { line, character } : undefined;
}

export function rangeOf(value: unknown): Range | undefined {
  const [start, end] = [positionOf(member(value, 'start')), positionOf(member(value, 'end'))];
  return start && end ? { start, end } : undefined;
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0;
}

/** What a request is known by. */
export type RequestId = string | number;

export function isRequestId(value: unknown): value is RequestId {
  return typeof value === 'string' || typeof value === 'number';
}
