import { parseSyntax } from './parse';

export type JsonScalar = string | number | boolean | null;

/** Where a scalar is written: inside `{ }` or `[ ]` commas and brackets end a plain text. */
export interface ScalarPlace {
  readonly flow: boolean;
  /** The quotes the text had, kept where they can hold the new one. */
  readonly prefer?: 'single' | 'double';
}

/**
 * A scalar on one line, so written that it reads back as exactly this value; `undefined` for numbers
 * that JSON does not know.
 */
export function writeScalar(value: JsonScalar, { flow, prefer }: ScalarPlace): string | undefined {
  if (typeof value !== 'string') {
    if (typeof value === 'number' && !Number.isFinite(value)) return undefined;
    return String(value);
  }
  if (needsEscapes(value)) return doubleQuoted(value);
  if (prefer === 'single') return singleQuoted(value);
  if (prefer === 'double') return doubleQuoted(value);
  if (value.length <= maxProbe && readsBack(value, value, flow)) return value;
  return /["\\]/.test(value) ? singleQuoted(value) : doubleQuoted(value);
}

/** A key, plain where every YAML reader finds this name in it: `2026` and `~` go in quotes. */
export function writeKey(name: string, prefer?: ScalarPlace['prefer']): string {
  const isPlain = prefer === undefined && name.length <= 1000 && !needsEscapes(name) && readsAsKey(name);
  return isPlain ? name : (writeScalar(name, { flow: true, prefer: prefer ?? 'double' }) ?? name);
}

function readsAsKey(name: string): boolean {
  if (!readsBack(name, name, true) || parseSyntax(`${name}: 0`).faults.length > 0) return false;
  const { root, faults, comments } = parseSyntax(`{ ${name}: 0 }`);
  const entry = root?.kind === 'map' && root.entries.length === 1 ? root.entries[0] : undefined;
  return entry?.name === name && entry.key.style === 'plain' && faults.length + comments.length === 0;
}

/** Texts longer than this are quoted without a try; reading them back would cost more than the quotes. */
const maxProbe = 20_000;

function readsBack(source: string, value: string, flow: boolean): boolean {
  const { root, faults, comments } = parseSyntax(flow ? `[${source}]` : `- ${source}`);
  if (faults.length > 0 || comments.length > 0 || root?.kind !== 'list' || root.items.length !== 1) return false;
  const item = root.items[0]?.value;
  return item?.kind === 'scalar' && item.value === value;
}

const singleQuoted = (value: string) => `'${value.replaceAll("'", "''")}'`;

/** A text in double quotes, with everything escaped that cannot stand there as it is. */
export function doubleQuoted(value: string): string {
  let source = '';
  for (let i = 0; i < value.length; i++) source += escaped(value, i);
  return `"${source}"`;
}

const shortEscapes: Readonly<Record<string, string>> = {
  '"': '\\"',
  '\\': '\\\\',
  '\n': '\\n',
  '\t': '\\t',
  '\r': '\\r',
};

function escaped(value: string, i: number): string {
  const char = value.charAt(i);
  const short = shortEscapes[char];
  if (short !== undefined) return short;
  const code = value.charCodeAt(i);
  if (!isUnprintable(value, i)) return char;
  const digits = code.toString(16);
  return code < 256 ? `\\x${digits.padStart(2, '0')}` : `\\u${digits.padStart(4, '0')}`;
}

/** Whether a text holds what only double quotes can express. */
export function needsEscapes(value: string): boolean {
  for (let i = 0; i < value.length; i++) if (isUnprintable(value, i)) return true;
  return false;
}

/** Controls, line and paragraph separators, the byte-order mark, halves of surrogate pairs. A tab may break indentation. */
function isUnprintable(value: string, i: number): boolean {
  const code = value.charCodeAt(i);
  if (code < 32 || (code >= 127 && code < 160)) return true;
  if (code === 0x2028 || code === 0x2029 || code === 0xfeff || code === 0xfffe || code === 0xffff) return true;
  if (code >= 0xd800 && code <= 0xdbff) return !isBetween(value.charCodeAt(i + 1), 0xdc00, 0xdfff);
  if (code >= 0xdc00 && code <= 0xdfff) return !isBetween(value.charCodeAt(i - 1), 0xd800, 0xdbff);
  return false;
}

const isBetween = (code: number, low: number, high: number) => code >= low && code <= high;
