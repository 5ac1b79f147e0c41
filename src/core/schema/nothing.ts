import { isBlank } from '../syntax/nodes';

/** Whether nothing stands behind a key, as `isEmpty` of a node: no value, a blank text, or an empty list. Such a key counts as missing. */
export function isNothing(value: unknown): boolean {
  if (typeof value === 'string') return isBlank(value);
  return value === undefined || value === null || (Array.isArray(value) && value.length === 0);
}
