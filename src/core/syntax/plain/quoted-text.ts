import type { ScalarNode } from '../nodes';
import { Code } from './codes';
import { goesOnBelow, withLinesJoined } from './quoted-lines';
import { textNode } from './scalar-value';
import type { Scan } from './scan';

/** As the column of what a text in quotes stands in: the text has to end on its own line, as that of a key. */
export const onOneLine = Number.POSITIVE_INFINITY;

/**
 * Text in quotes; the scan stands behind it then.
 * @param parentColumn column of the map or list it stands in: lines below the first are deeper
 * @returns `undefined` where it is not sure
 */
export function readQuoted(scan: Scan, parentColumn: number): ScalarNode | undefined {
  return scan.text.charCodeAt(scan.at) === Code.SingleQuote
    ? readSingle(scan, parentColumn)
    : readDouble(scan, parentColumn);
}

function readSingle(scan: Scan, parentColumn: number): ScalarNode | undefined {
  const { text } = scan;
  const start = scan.at;
  let isDoubled = false;
  let isTall = false;
  for (let at = start + 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === Code.SingleQuote) {
      if (text.charCodeAt(at + 1) !== Code.SingleQuote) {
        scan.at = at + 1;
        const inside = isTall ? withLinesJoined(text, start + 1, at) : text.slice(start + 1, at);
        return textNode(start, at + 1, 'single', isDoubled ? inside.replaceAll("''", "'") : inside);
      }
      isDoubled = true;
      at++;
    } else if (code === Code.LineFeed) {
      if (!goesOnBelow(scan, at, parentColumn)) return undefined;
      isTall = true;
    } else if (code < Code.Space && code !== Code.Return) return undefined;
  }
  return undefined;
}

function readDouble(scan: Scan, parentColumn: number): ScalarNode | undefined {
  const { text } = scan;
  const start = scan.at;
  let value = '';
  /** Where the part begins that has no escape in it. */
  let from = start + 1;
  /** Whether a line ends in that part. */
  let isTall = false;
  const part = (end: number) => (isTall ? withLinesJoined(text, from, end) : text.slice(from, end));
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === Code.DoubleQuote) {
      scan.at = at + 1;
      return textNode(start, at + 1, 'double', value + part(at));
    }
    if (code === Code.Backslash) {
      const meant = escaped(text, at + 1);
      if (meant === undefined) return undefined;
      value += part(at) + meant;
      at += text.charAt(at + 1) === 'u' ? 5 : text.charAt(at + 1) === 'x' ? 3 : 1;
      from = at + 1;
      isTall = false;
    } else if (code === Code.LineFeed) {
      if (!goesOnBelow(scan, at, parentColumn)) return undefined;
      isTall = true;
    } else if (code < Code.Space && code !== Code.Return) return undefined;
  }
  return undefined;
}

const escapes: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ['\\', '\\'],
  ['/', '/'],
  ['n', '\n'],
  ['t', '\t'],
  ['r', '\r'],
  [' ', ' '],
  ['0', '\0'],
  ['_', '\u00a0'],
]);

const twoDigits = /^[0-9a-fA-F]{2}$/;
const fourDigits = /^[0-9a-fA-F]{4}$/;

/** What stands for the escape behind a backslash; `undefined` for those nobody writes and those that are none. */
function escaped(text: string, at: number): string | undefined {
  const sign = text.charAt(at);
  if (sign !== 'u' && sign !== 'x') return escapes.get(sign);
  const digits = text.slice(at + 1, at + (sign === 'u' ? 5 : 3));
  return (sign === 'u' ? fourDigits : twoDigits).test(digits)
    ? String.fromCharCode(Number.parseInt(digits, 16))
    : undefined;
}
