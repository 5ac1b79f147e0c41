/**
 * The pattern of `files.associations` that gives a file its language: the longest of those that match, as in the editor.
 * Patterns about folders, and with braces or brackets, are passed over.
 * @param associations as set at one level; anything, since people write it
 * @param language only patterns for this language count
 */
export function associationFor(name: string, associations: unknown, language: string): string | undefined {
  if (typeof associations !== 'object' || associations === null) return undefined;
  const fitting = Object.entries(associations)
    .filter(([pattern, value]) => value === language && fits(name.toLowerCase(), pattern.toLowerCase()))
    .map(([pattern]) => pattern);
  return fitting.sort((a, b) => b.length - a.length)[0];
}

/** The pattern that means files named like this plan and no others. */
export function planPatternOf(name: string): string {
  const ending = name.slice(name.lastIndexOf('career.'));
  return name === ending ? name : `*.${ending}`;
}

/** Piece by piece between the stars, so that no pattern takes long. */
function fits(name: string, pattern: string): boolean {
  const plain = pattern.replace(/^\*\*\//, '');
  if (/[/?{}[\]]/.test(plain)) return false;
  const [first = '', ...rest] = plain.split('*');
  if (rest.length === 0) return name === plain;
  const last = rest.pop() ?? '';
  if (!name.startsWith(first) || name.length < first.length + last.length) return false;
  let at = first.length;
  for (const piece of rest) {
    const found = name.indexOf(piece, at);
    if (found < 0) return false;
    at = found + piece.length;
  }
  return name.endsWith(last) && name.length - last.length >= at;
}
