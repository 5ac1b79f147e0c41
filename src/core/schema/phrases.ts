import type { JsonValue } from './json';

/** Of a key or a value no more than this is repeated in a message, in UTF-16 units. */
const LONGEST_QUOTE = 40;

/** The words in quotation marks, on one line and shortened to what fits into a message. */
export function quote(words: string): string {
  const line = words.slice(0, LONGEST_QUOTE * 2).replace(/[\s\p{Cc}]+/gu, ' ');
  return `“${shortened(line)}”`;
}

/** Cut behind a word, where that leaves enough to be recognised. */
function shortened(line: string): string {
  const letters = [...line];
  if (letters.length <= LONGEST_QUOTE) return line;
  const start = letters.slice(0, LONGEST_QUOTE - 1).join('');
  const end = letters[LONGEST_QUOTE - 1] === ' ' ? start.length : start.lastIndexOf(' ');
  return `${end < LONGEST_QUOTE / 2 ? start : start.slice(0, end).replace(/[,;:]$/, '')}…`;
}

/** `a`, `a and b`, `a, b and c`. */
export function enumerate(words: readonly string[], conjunction: 'and' | 'or'): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} ${conjunction} ${last}`;
}

/** The name of a thing with its article: `a goal`, `an initiative`; several (`words`) need none. */
export function withArticle(title: string): string {
  const name = title.toLowerCase();
  if (name.endsWith('s')) return name;
  return `${/^(?:[aeio]|un(?!i))/.test(name) && !name.startsWith('one') ? 'an' : 'a'} ${name}`;
}

/** A single value as it is written in a plan. */
export function writtenValue(value: JsonValue): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
