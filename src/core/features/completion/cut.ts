import { lineEnd, lineStart, nextLine } from '../../syntax/text-lines';

/** The piece of a text that tells what may stand at the cursor: the keys above it, and what stands beside it. */
export interface Cut {
  readonly text: string;
  /** Offset of the cursor in the piece; the lines around it are those of the whole text. */
  readonly offset: number;
}

/** Pieces up to this many UTF-16 units are cheaper to parse than to cut. */
const smallEnough = 2500;

/** No section of a plan goes deeper; hostile files do. */
const deepest = 8;

const bareKey = /^ *(?:[\w-]{1,80}|"[\w-]{1,80}"|'[\w-]{1,80}'):[ \t]*(?:#.*)?$/;
const keyAtStart = /^ *[\w-]{1,80}:(?=[ \t]|$)/;

/**
 * Cuts out what matters, level by level: of a map the entry that holds the cursor, of the map the cursor is in all keys.
 * Goes on only below a line that holds nothing but a key, where indentation alone tells what belongs to what.
 */
export function cutAround(text: string, offset: number): Cut {
  let above = '';
  let region = { start: lineStart(text, 0), end: text.length };
  let column = 0;
  const cursorLine = lineStart(text, offset);
  const cursorColumn = indentOf(text, cursorLine) ?? offset - cursorLine;
  for (let level = 0; ; level++) {
    const head = headOf(text, region.start, cursorLine, column, cursorColumn);
    if (level === deepest || region.end - region.start <= smallEnough || head === undefined)
      return piece(text, offset, above, region);
    const end = endOf(text, head, cursorLine, region.end, column);
    if (head === cursorLine) return withNeighbours(text, offset, above, region, { start: head, end }, column);
    const line = text.slice(head, lineEnd(text, head));
    if (!bareKey.test(line)) return piece(text, offset, above, neighbourhood(text, region.start, head, end, column));
    above += text.slice(head, nextLine(text, head));
    region = { start: nextLine(text, head), end };
    const child = firstColumn(text, region.start, end, cursorLine);
    if (child === undefined || child < column || cursorColumn < child) return piece(text, offset, above, region);
    column = child;
  }
}

interface Region {
  readonly start: number;
  readonly end: number;
}

function piece(text: string, offset: number, above: string, { start, end }: Region): Cut {
  const spare = spareBelow(text, offset, end);
  const inside = spare ? text.slice(start, spare.start) + text.slice(spare.end, end) : text.slice(start, end);
  return { text: above + inside, offset: above.length + offset - start };
}

/** What may open something that goes on below. */
const opener = /["'[\]{}]/;

/**
 * The lines a key on a blank line would get for its value, but for the first of them, which shows that there is one: the
 * others often are no YAML there, and what is none takes long to read. None where they end nearer to the left than the
 * first, so that they could not be its value.
 */
function spareBelow(text: string, offset: number, limit: number): Region | undefined {
  const cursorLine = lineStart(text, offset);
  if (indentOf(text, cursorLine) !== undefined) return undefined;
  const column = offset - cursorLine;
  let first: number | undefined;
  let [start, end] = [limit, limit];
  for (let at = nextLine(text, offset); at < limit; at = nextLine(text, at)) {
    const indent = indentOf(text, at);
    if (indent === undefined || text[at + indent] === '#') continue;
    if (indent <= column) break;
    if (opener.test(text.slice(at, lineEnd(text, at))) || indent < (first ?? 0)) return undefined;
    end = nextLine(text, at);
    if (first === undefined) start = end;
    first ??= indent;
  }
  return end > start ? { start, end } : undefined;
}

/** Columns before the first character of a line; `undefined` where the line is blank. */
function indentOf(text: string, start: number): number | undefined {
  const end = lineEnd(text, start);
  let at = start;
  while (at < end && text[at] === ' ') at++;
  return at === end ? undefined : at - start;
}

/** The line at `column` that begins the entry around the cursor; none where the lines do not say. */
function headOf(
  text: string,
  from: number,
  cursorLine: number,
  column: number,
  cursorColumn: number,
): number | undefined {
  if (cursorColumn === column)
    return text[cursorLine + column] === '-' ? dashHead(text, from, cursorLine, column) : cursorLine;
  for (let at = before(text, cursorLine); at >= from; at = before(text, at)) {
    const indent = indentOf(text, at);
    if (indent === undefined || indent > column || text[at + indent] === '#') continue;
    if (indent < column) return undefined;
    return text[at + indent] === '-' ? dashHead(text, from, at, column) : at;
  }
  return undefined;
}

/** A dash at the column of the keys around it belongs to the key above; elsewhere it begins an entry of its own. */
function dashHead(text: string, from: number, line: number, column: number): number | undefined {
  for (let at = before(text, line); at >= from; at = before(text, at)) {
    const indent = indentOf(text, at);
    if (indent === column && !/[-#]/.test(text.charAt(at + indent))) return at;
  }
  return line;
}

/** Start of the line before; -1 where there is none. */
function before(text: string, line: number): number {
  return line === 0 || text.lastIndexOf('\n', line - 1) < 0 ? -1 : lineStart(text, line - 1);
}

/**
 * Where the entry around the cursor ends: at the next line that is no deeper. Dashes in the column of a key are the list
 * behind it.
 */
function endOf(text: string, head: number, cursorLine: number, limit: number, column: number): number {
  const isKey = text[head + column] !== '-';
  for (let at = nextLine(text, cursorLine); at < limit; at = nextLine(text, at)) {
    const indent = indentOf(text, at);
    if (indent === undefined || indent > column || text[at + indent] === '#') continue;
    if (!(isKey && indent === column && text[at + indent] === '-')) return at;
  }
  return limit;
}

function firstColumn(text: string, from: number, end: number, cursorLine: number): number | undefined {
  for (let at = from; at < end; at = nextLine(text, at)) {
    const indent = indentOf(text, at);
    if (indent !== undefined && text[at + indent] !== '#' && at !== cursorLine) return indent;
  }
  return undefined;
}

/** An item of a list, with the one before it, which shows how items are written. */
function neighbourhood(text: string, from: number, head: number, end: number, column: number): Region {
  if (text[head + column] !== '-') return { start: head, end };
  for (let at = before(text, head); at >= from; at = before(text, at)) {
    const indent = indentOf(text, at);
    if (indent === column && text[at + indent] === '-') return { start: at, end };
  }
  return { start: head, end };
}

/** The cursor is on a key of this map: of the other entries only the keys matter. */
function withNeighbours(text: string, offset: number, above: string, region: Region, own: Region, column: number): Cut {
  if (text[own.start + column] === '-')
    return piece(text, offset, above, neighbourhood(text, region.start, own.start, own.end, column));
  let first = above;
  let rest = '';
  for (let at = region.start; at < region.end; at = nextLine(text, at)) {
    if (at >= own.start && at < own.end) continue;
    if (indentOf(text, at) !== column) continue;
    const key = keyAtStart.exec(text.slice(at, lineEnd(text, at)))?.[0];
    if (key === undefined) continue;
    if (at < own.start) first += `${key}\n`;
    else rest += `${key}\n`;
  }
  // Of what stands below the key, enough to see that something does.
  const end = own.end - own.start > smallEnough ? nextLine(text, own.start + smallEnough) : own.end;
  const cut = piece(text, offset, first, { start: own.start, end });
  return { text: `${cut.text}\n${rest}`, offset: cut.offset };
}
