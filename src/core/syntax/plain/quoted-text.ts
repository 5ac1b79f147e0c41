import type { ScalarNode } from '../nodes';
import { Code } from './codes';
import { textNode } from './scalar-value';
import type { Scan } from './scan';

/**
 * Text in quotes that ends on its own line; the scan stands behind it then.
 * @returns `undefined` where it is not sure
 */
export function readQuoted(scan: Scan): ScalarNode | undefined {
  return scan.text.charCodeAt(scan.at) === Code.SingleQuote ? readSingle(scan) : readDouble(scan);
}

function readSingle(scan: Scan): ScalarNode | undefined {
  const { text } = scan;
  const start = scan.at;
  let isDoubled = false;
  for (let at = start + 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === Code.SingleQuote) {
      if (text.charCodeAt(at + 1) !== Code.SingleQuote) {
        scan.at = at + 1;
        const inside = text.slice(start + 1, at);
        return textNode(start, at + 1, 'single', isDoubled ? inside.replaceAll("''", "'") : inside);
      }
      isDoubled = true;
      at++;
    } else if (code < Code.Space) return undefined;
  }
  return undefined;
}

function readDouble(scan: Scan): ScalarNode | undefined {
  const { text } = scan;
  const start = scan.at;
  let value = '';
  /** Where the part begins that is taken over as it stands. */
  let from = start + 1;
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === Code.DoubleQuote) {
      scan.at = at + 1;
      return textNode(start, at + 1, 'double', value + text.slice(from, at));
    }
    if (code === Code.Backslash) {
      const meant = escaped(text, at + 1);
      if (meant === undefined) return undefined;
      value += text.slice(from, at) + meant;
      at += text.charAt(at + 1) === 'u' ? 5 : text.charAt(at + 1) === 'x' ? 3 : 1;
      from = at + 1;
    } else if (code < Code.Space) return undefined;
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
