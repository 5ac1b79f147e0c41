import type { JsonValue } from '../syntax/to-json';

export type { JsonValue };

/** A map of JSON data. */
export type JsonMap = { [key: string]: JsonValue };

/** What a value is, in the words of people who write plans. */
export type ValueKind = 'map' | 'list' | 'text' | 'number' | 'boolean';

/** Whether the value is a map: neither a list nor a single value. */
export function isMap(value: JsonValue | undefined): value is JsonMap {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What the value is; `undefined` for no value at all. */
export function kindOf(value: JsonValue | undefined): ValueKind | undefined {
  if (value === undefined || value === null) return undefined;
  if (Array.isArray(value)) return 'list';
  switch (typeof value) {
    case 'string':
      return 'text';
    case 'number':
      return 'number';
    case 'boolean':
      return 'boolean';
    default:
      return 'map';
  }
}
