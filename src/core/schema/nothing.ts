/** Whether nothing stands behind a key: no value, an empty or blank text, or an empty list. Such a key counts as missing. */
export function isNothing(value: unknown): boolean {
  if (typeof value === 'string') return !/\S/.test(value);
  return value === undefined || value === null || (Array.isArray(value) && value.length === 0);
}
