import type { ListItem, ListNode, MapEntry, MapNode, ScalarNode, SyntaxNode } from '../nodes';
import { Code, isGap } from './codes';
import { addEntry, isOrdinaryKey, type OpenMap } from './open-map';
import { canStartPlain, passPlainInFlow, unsure } from './plain-text';
import { onOneLine, readQuoted } from './quoted-text';
import { plainNode, textNode } from './scalar-value';
import { passLineEnd, type Scan, skipSpaces, takeComment, tokensOfNode } from './scan';

/** Brackets within brackets deeper than this are left to the library, which knows how deep is too deep. */
const mostLevels = 8;

/**
 * A list or map in brackets, on one line or several; the scan stands behind it then.
 * @param parentColumn column of the map or list it stands in: lines inside are deeper
 * @param level 1 for the outermost bracket
 * @returns `undefined` where it is not sure
 */
export function readFlow(scan: Scan, parentColumn: number, level: number): MapNode | ListNode | undefined {
  if (level > mostLevels) return undefined;
  const isList = scan.text.charCodeAt(scan.at) === Code.OpenBracket;
  return isList ? readFlowList(scan, parentColumn, level) : readFlowMap(scan, parentColumn, level);
}

function readFlowList(scan: Scan, parentColumn: number, level: number): ListNode | undefined {
  const { text } = scan;
  const start = scan.at++;
  const items: ListItem[] = [];
  for (;;) {
    if (!skipInFlow(scan, parentColumn, level)) return undefined;
    if (text.charCodeAt(scan.at) === Code.CloseBracket) break;
    const value = readFlowValue(scan, parentColumn, level);
    if (!value || !skipInFlow(scan, parentColumn, level)) return undefined;
    items.push({ start: value.start, end: value.end, value });
    if (!passComma(scan, Code.CloseBracket)) return undefined;
  }
  return { kind: 'list', start, end: ++scan.at, flow: true, items: items.slice() };
}

function readFlowMap(scan: Scan, parentColumn: number, level: number): MapNode | undefined {
  const { text } = scan;
  const start = scan.at++;
  const map: OpenMap = { entries: [], names: undefined };
  for (;;) {
    if (!skipInFlow(scan, parentColumn, level)) return undefined;
    if (text.charCodeAt(scan.at) === Code.CloseBrace) break;
    const entry = readFlowEntry(scan, parentColumn, level);
    if (!entry || !addEntry(map, entry)) return undefined;
    if (!passComma(scan, Code.CloseBrace)) return undefined;
  }
  return { kind: 'map', start, end: ++scan.at, flow: true, entries: map.entries.slice() };
}

/** Over a comma, or up to the closing bracket. */
function passComma(scan: Scan, close: Code): boolean {
  const code = scan.text.charCodeAt(scan.at);
  if (code === Code.Comma) scan.at++;
  return code === Code.Comma || code === close;
}

function readFlowEntry(scan: Scan, parentColumn: number, level: number): MapEntry | undefined {
  const { text } = scan;
  scan.tokens += tokensOfNode;
  const key = readFlowKey(scan);
  if (!key) return undefined;
  skipSpaces(scan);
  if (text.charCodeAt(scan.at) !== Code.Colon) return undefined;
  if (key.style === 'plain' && !isGap(text.charCodeAt(scan.at + 1))) return undefined;
  const separatorEnd = ++scan.at;
  if (!skipInFlow(scan, parentColumn, level)) return undefined;
  const code = text.charCodeAt(scan.at);
  let value: SyntaxNode | undefined;
  if (code !== Code.Comma && code !== Code.CloseBrace) {
    value = readFlowValue(scan, parentColumn, level);
    if (!value || !skipInFlow(scan, parentColumn, level)) return undefined;
  }
  const end = value ? value.end : separatorEnd;
  return { name: key.text, key, separatorEnd, value, start: key.start, end };
}

function readFlowKey(scan: Scan): ScalarNode | undefined {
  const { text } = scan;
  const start = scan.at;
  const code = text.charCodeAt(start);
  if (code === Code.DoubleQuote || code === Code.SingleQuote) return readQuoted(scan, onOneLine);
  if (!isOrdinaryKey(code) || !canStartInFlow(text, start)) return undefined;
  const end = passPlainInFlow(scan);
  return end === unsure ? undefined : textNode(start, end, 'plain', text.slice(start, end));
}

function readFlowValue(scan: Scan, parentColumn: number, level: number): SyntaxNode | undefined {
  const { text } = scan;
  const start = scan.at;
  scan.tokens += tokensOfNode;
  switch (text.charCodeAt(start)) {
    case Code.OpenBracket:
    case Code.OpenBrace:
      return readFlow(scan, parentColumn, level + 1);
    case Code.DoubleQuote:
    case Code.SingleQuote:
      return readQuoted(scan, parentColumn);
    default: {
      if (!canStartInFlow(text, start)) return undefined;
      const end = passPlainInFlow(scan);
      return end === unsure ? undefined : plainNode(start, end, text.slice(start, end));
    }
  }
}

function canStartInFlow(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code !== Code.Colon && code !== Code.Question && canStartPlain(text, at);
}

/** Over spaces, line ends and comments inside brackets, up to something else. */
function skipInFlow(scan: Scan, parentColumn: number, level: number): boolean {
  const { text } = scan;
  let isNewLine = false;
  for (;;) {
    skipSpaces(scan);
    const code = text.charCodeAt(scan.at);
    if (code === Code.Hash) {
      // In the first column it counts, behind some values, as one without a space before it.
      if (text.charCodeAt(scan.at - 1) !== Code.Space) return false;
      takeComment(scan);
    } else if (code === Code.LineFeed || code === Code.Return) {
      passLineEnd(scan);
      isNewLine = true;
    } else {
      if (!(code > Code.Space)) return false;
      if (!isNewLine) return true;
      const column = scan.at - scan.lineStart;
      if (column > parentColumn) return true;
      // The last bracket may stand right below what it belongs to.
      return column === parentColumn && level === 1 && (code === Code.CloseBracket || code === Code.CloseBrace);
    }
  }
}
