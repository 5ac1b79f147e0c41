import type { ListItem, ListNode, MapEntry, MapNode, ScalarNode, SyntaxNode } from '../nodes';
import { readBlockText } from './block-text';
import { Code, isGap } from './codes';
import { readFlow } from './flow';
import { addEntry, isOrdinaryKey, type OpenMap } from './open-map';
import { canStartPlain, passPlain, unsure, withLinesBelow } from './plain-text';
import { onOneLine, readQuoted } from './quoted-text';
import { textNode } from './scalar-value';
import { endLine, type Scan, skipSpaces, tokensOfNode } from './scan';

/** Maps and lists within each other deeper than this are left to the library, which knows how deep is too deep. */
const mostLevels = 32;

/** YAML allows 1,024 units from the start of a key to its `:`. */
const longestKey = 1000;

/** Where a value stands, which decides what it may be. */
type Place = 'behind key' | 'behind dash' | 'below';

/**
 * The value at the next content; the scan stands at the content after it then.
 * @param parentColumn column of the map or list it belongs to; −1 for the whole text
 * @param level 1 for the whole text
 * @returns `undefined` where it is not sure
 */
export function readValue(scan: Scan, parentColumn: number, place: Place, level: number): SyntaxNode | undefined {
  if (level > mostLevels) return undefined;
  switch (scan.text.charCodeAt(scan.at)) {
    case Code.OpenBracket:
    case Code.OpenBrace: {
      const node = parentColumn < 0 ? undefined : readFlow(scan, parentColumn, 1);
      return node && endLine(scan) ? node : undefined;
    }
    case Code.Pipe:
    case Code.More:
      return place === 'below' ? undefined : readBlockText(scan, parentColumn);
    case Code.DoubleQuote:
    case Code.SingleQuote:
      return readQuotedOrMap(scan, parentColumn, place, level);
    case Code.Dash:
      if (!isAtDash(scan)) return readPlainOrMap(scan, parentColumn, place, level);
      return place === 'behind key' ? undefined : readList(scan, level);
    default:
      return readPlainOrMap(scan, parentColumn, place, level);
  }
}

/** A text in quotes, or the map it is the first key of. */
function readQuotedOrMap(scan: Scan, parentColumn: number, place: Place, level: number): SyntaxNode | undefined {
  const start = scan.at;
  const node = readQuoted(scan, isPulledLeft(scan, parentColumn, place) ? onOneLine : parentColumn);
  if (!node) return undefined;
  if (isBeforeColon(scan)) {
    const isTall = scan.lineStart > start;
    return place === 'behind key' || isTall ? undefined : readMap(scan, node, level);
  }
  return parentColumn >= 0 && endLine(scan) ? node : undefined;
}

/** A text without quotes, or the map it is the first key of. */
function readPlainOrMap(scan: Scan, parentColumn: number, place: Place, level: number): SyntaxNode | undefined {
  const { text } = scan;
  const start = scan.at;
  if (!canStartPlain(text, start)) return undefined;
  const end = passPlain(scan);
  if (end === unsure) return undefined;
  if (text.charCodeAt(scan.at) === Code.Colon) {
    if (place === 'behind key' || !isOrdinaryKey(text.charCodeAt(start))) return undefined;
    return readMap(scan, textNode(start, end, 'plain', text.slice(start, end)), level);
  }
  if (parentColumn < 0 || isPulledLeft(scan, parentColumn, place)) return undefined;
  const node = withLinesBelow(scan, start, end, parentColumn);
  return node && endLine(scan) ? node : undefined;
}

/** Whether a comment stands left of a text below it: then the library takes lines for its own that are less deep. */
function isPulledLeft({ commentColumn }: Scan, parentColumn: number, place: Place): boolean {
  return place === 'below' && commentColumn <= parentColumn;
}

/** Whether the `:` behind a key comes next, so that what was read is one. */
function isBeforeColon(scan: Scan): boolean {
  const { text } = scan;
  let at = scan.at;
  while (text.charCodeAt(at) === Code.Space) at++;
  return text.charCodeAt(at) === Code.Colon && isGap(text.charCodeAt(at + 1));
}

/** A map from its first `:` on. */
function readMap(scan: Scan, firstKey: ScalarNode, level: number): MapNode | undefined {
  const column = firstKey.start - scan.lineStart;
  const map: OpenMap = { entries: [], names: undefined };
  let key: ScalarNode | undefined = firstKey;
  let end = 0;
  for (;;) {
    const entry = readEntry(scan, key, column, level);
    if (!entry || !addEntry(map, entry)) return undefined;
    end = entry.end;
    if (scan.column < column) break;
    key = scan.column === column ? readKey(scan) : undefined;
    if (!key) return undefined;
  }
  return { kind: 'map', start: firstKey.start, end, flow: false, entries: map.entries.slice() };
}

function readKey(scan: Scan): ScalarNode | undefined {
  const { text } = scan;
  const start = scan.at;
  const code = text.charCodeAt(start);
  if (code === Code.DoubleQuote || code === Code.SingleQuote) return readQuoted(scan, onOneLine);
  if (!isOrdinaryKey(code) || !canStartPlain(text, start)) return undefined;
  const end = passPlain(scan);
  return end === unsure ? undefined : textNode(start, end, 'plain', text.slice(start, end));
}

/** From the `:` behind a key to the end of its value. */
function readEntry(scan: Scan, key: ScalarNode, column: number, level: number): MapEntry | undefined {
  const { text } = scan;
  scan.tokens += tokensOfNode;
  skipSpaces(scan);
  const at = scan.at;
  if (text.charCodeAt(at) !== Code.Colon || !isGap(text.charCodeAt(at + 1)) || at - key.start > longestKey) {
    return undefined;
  }
  const separatorEnd = ++scan.at;
  skipSpaces(scan);
  let value: SyntaxNode | undefined;
  if (!isAtLineEnd(scan)) {
    value = readValue(scan, column, 'behind key', level + 1);
    if (!value) return undefined;
  } else {
    if (!endLine(scan)) return undefined;
    if (scan.column > column || (scan.column === column && isAtDash(scan))) {
      // A list may stand in the column of its key; the map goes on in that column below it.
      value = readValue(scan, column, 'below', level + 1);
      if (!value) return undefined;
    }
  }
  return { name: key.text, key, separatorEnd, value, start: key.start, end: value ? value.end : separatorEnd };
}

function readList(scan: Scan, level: number): ListNode | undefined {
  const start = scan.at;
  const column = start - scan.lineStart;
  const items: ListItem[] = [];
  let end = 0;
  for (;;) {
    const item = readItem(scan, column, level);
    if (!item) return undefined;
    items.push(item);
    end = item.end;
    if (scan.column < column || (scan.column === column && !isAtDash(scan))) break;
    if (scan.column > column) return undefined;
  }
  return { kind: 'list', start, end, flow: false, items: items.slice() };
}

/** An item from its dash on. */
function readItem(scan: Scan, column: number, level: number): ListItem | undefined {
  scan.tokens += tokensOfNode;
  const start = scan.at++;
  skipSpaces(scan);
  let value: SyntaxNode | undefined;
  if (!isAtLineEnd(scan)) {
    value = readValue(scan, column, 'behind dash', level + 1);
    if (!value) return undefined;
  } else {
    if (!endLine(scan)) return undefined;
    if (scan.column > column) {
      value = readValue(scan, column, 'below', level + 1);
      if (!value) return undefined;
    }
  }
  return { start, end: value ? value.end : start + 1, value };
}

function isAtDash({ text, at }: Scan): boolean {
  return text.charCodeAt(at) === Code.Dash && isGap(text.charCodeAt(at + 1));
}

function isAtLineEnd({ text, at }: Scan): boolean {
  const code = text.charCodeAt(at);
  return code === Code.LineFeed || code === Code.Return || code === Code.Hash || at >= text.length;
}
