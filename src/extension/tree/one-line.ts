/** Longer than any row of a tree is wide. */
const longest = 300;

/**
 * A plan's text as one line of a label: white space and characters nobody sees, those that turn the direction of
 * writing among them, become single spaces.
 */
export function asLine(text: string): string {
  const line = text
    .slice(0, longest * 2)
    .replace(/[\s\p{Cc}\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]+/gu, ' ')
    .trim();
  return line.length <= longest ? line : `${line.slice(0, longest)}…`;
}
