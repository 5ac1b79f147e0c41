import type { ScalarNode } from '../nodes';
import { Code, isFlowSign, isGap } from './codes';
import { plainNode } from './scalar-value';
import type { Scan } from './scan';

/** No offset: not sure how to read it. */
export const unsure = -1;

/** Whether a plain text may start with the unit at an offset. */
export function canStartPlain(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  switch (code) {
    case Code.Exclamation:
    case Code.DoubleQuote:
    case Code.Hash:
    case Code.Percent:
    case Code.Ampersand:
    case Code.SingleQuote:
    case Code.Star:
    case Code.Comma:
    case Code.More:
    case Code.At:
    case Code.OpenBracket:
    case Code.CloseBracket:
    case Code.Backtick:
    case Code.OpenBrace:
    case Code.Pipe:
    case Code.CloseBrace:
      return false;
    case Code.Dash:
    case Code.Question:
    case Code.Colon:
      return !isGap(text.charCodeAt(at + 1)) && !isFlowSign(text.charCodeAt(at + 1));
    default:
      return code > Code.Space;
  }
}

/**
 * Reads plain text to the end of its line, to a comment or to the `:` behind a key, and leaves the scan there.
 * @returns the end of the text, without the spaces behind it, or {@link unsure}
 */
export function passPlain(scan: Scan): number {
  const { text } = scan;
  const { length } = text;
  let at = scan.at;
  let end = at;
  while (at < length) {
    const code = text.charCodeAt(at);
    if (code > Code.Colon) end = ++at;
    else if (code === Code.Space) {
      if (text.charCodeAt(++at) === Code.Hash) break;
    } else if (code === Code.Colon) {
      const next = text.charCodeAt(at + 1);
      if (next === Code.Tab) return unsure;
      if (isGap(next)) break;
      end = ++at;
    } else if (code > Code.Space) end = ++at;
    else if (code === Code.LineFeed || code === Code.Return) break;
    else return unsure;
  }
  scan.at = at;
  return end;
}

/** As {@link passPlain}, inside brackets, where commas and brackets end a text too. */
export function passPlainInFlow(scan: Scan): number {
  const { text } = scan;
  const { length } = text;
  let at = scan.at;
  let end = at;
  while (at < length) {
    const code = text.charCodeAt(at);
    if (code === Code.Space) {
      if (text.charCodeAt(++at) === Code.Hash) break;
    } else if (code === Code.Colon) {
      const next = text.charCodeAt(at + 1);
      if (next === Code.Tab) return unsure;
      if (isGap(next) || isFlowSign(next)) break;
      end = ++at;
    } else if (code === Code.LineFeed || code === Code.Return || isFlowSign(code)) break;
    else if (code > Code.Space) end = ++at;
    else return unsure;
  }
  scan.at = at;
  return end;
}

/**
 * The value of plain text whose first line was read, with the lines below that belong to it: those indented deeper
 * than the map or list it stands in, up to a comment. Lines are joined by a space, or by the blank lines between them.
 * @returns `undefined` where it is not sure
 */
export function withLinesBelow(
  scan: Scan,
  start: number,
  firstEnd: number,
  parentColumn: number,
): ScalarNode | undefined {
  const { text } = scan;
  let value: string | undefined;
  let end = firstEnd;
  for (;;) {
    const code = text.charCodeAt(scan.at);
    if (code !== Code.LineFeed && code !== Code.Return) break;
    const below = lineBelow(text, scan.at, parentColumn);
    if (below === unsure) return undefined;
    if (below < 0) break;
    const breaks = breaksBetween(text, scan.at, below);
    value = (value ?? text.slice(start, end)) + (breaks === 1 ? ' ' : '\n'.repeat(breaks - 1));
    scan.at = below;
    end = passPlain(scan);
    if (end === unsure || text.charCodeAt(scan.at) === Code.Colon) return undefined;
    value += text.slice(below, end);
  }
  return plainNode(start, end, value ?? text.slice(start, end));
}

const none = -2;

/** Where the text goes on below the end of a line, if it does. */
function lineBelow(text: string, lineEnd: number, parentColumn: number): number {
  for (let feed = text.indexOf('\n', lineEnd); feed >= 0; feed = text.indexOf('\n', feed + 1)) {
    let at = feed + 1;
    while (text.charCodeAt(at) === Code.Space) at++;
    const code = text.charCodeAt(at);
    if (code === Code.LineFeed || code === Code.Return) continue;
    if (at >= text.length || at - feed - 1 <= parentColumn || code === Code.Hash) return none;
    return code < Code.Space ? unsure : at;
  }
  return none;
}

function breaksBetween(text: string, start: number, end: number): number {
  let breaks = 0;
  for (let at = start; at < end; at++) if (text.charCodeAt(at) === Code.LineFeed) breaks++;
  return breaks;
}
