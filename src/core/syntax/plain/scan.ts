import type { Comment } from '../syntax-error';
import { Code, isGap } from './codes';

/** How far a text has been read. One for each text, changed by every reader in this folder. */
export interface Scan {
  readonly text: string;
  /** Offset of the next unit. */
  at: number;
  lineStart: number;
  /** Of the next content, once a line has been ended: its column, or −1 at the end of the text. */
  column: number;
  /** Column of the leftmost comment line passed on the way to the next content; `Infinity` without one. */
  commentColumn: number;
  /** At least as many tokens as the library would have made of what was read so far. */
  tokens: number;
  readonly comments: Comment[];
}

/** The most tokens the library makes of one entry, item or value, with all signs and spaces around it. */
export const tokensOfNode = 8;

/** Line end, indentation, comment, and the spaces before it. */
const tokensOfLine = 4;

/** @returns `undefined` where the library counts columns differently */
export function startScan(text: string): Scan | undefined {
  const start = text.charCodeAt(0) === Code.ByteOrderMark ? 1 : 0;
  // Behind a byte-order mark indentation, which a dash is part of, counts for nothing on its line.
  const first = text.charCodeAt(start);
  if (start > 0 && (first === Code.Space || first === Code.Dash)) return undefined;
  return { text, at: start, lineStart: start, column: 0, commentColumn: Infinity, tokens: 0, comments: [] };
}

/** Passes what may follow a value on its line: spaces and a comment; then goes on to the next content. */
export function endLine(scan: Scan): boolean {
  const { text } = scan;
  const start = scan.at;
  skipSpaces(scan);
  const code = text.charCodeAt(scan.at);
  if (code === Code.Hash) {
    if (scan.at === start && text.charCodeAt(start - 1) !== Code.Space) return false;
    takeComment(scan);
  } else if (code !== Code.LineFeed && code !== Code.Return && scan.at < text.length) return false;
  passLineEnd(scan);
  return toContent(scan);
}

/** From the start of a line to the next content, over blank lines and comment lines. */
export function toContent(scan: Scan): boolean {
  const { text } = scan;
  scan.commentColumn = Infinity;
  for (;;) {
    skipSpaces(scan);
    const code = text.charCodeAt(scan.at);
    if (code === Code.Hash) {
      scan.commentColumn = Math.min(scan.commentColumn, scan.at - scan.lineStart);
      takeComment(scan);
    } else if (code !== Code.LineFeed && code !== Code.Return) {
      if (scan.at >= text.length) {
        scan.column = -1;
        return true;
      }
      scan.column = scan.at - scan.lineStart;
      return code > Code.Space && !(scan.column === 0 && isDocumentMark(text, scan.at, code));
    }
    passLineEnd(scan);
  }
}

function isDocumentMark(text: string, at: number, code: number): boolean {
  if (code !== Code.Dash && code !== Code.Dot) return false;
  return text.charCodeAt(at + 1) === code && text.charCodeAt(at + 2) === code;
}

/** Over a line `---` above the plan, to its first content. */
export function passDocumentStart(scan: Scan): boolean {
  const { text, at } = scan;
  if (at > scan.lineStart || !text.startsWith('---', at) || !isGap(text.charCodeAt(at + 3))) return false;
  scan.at += 3;
  return endLine(scan);
}

export function skipSpaces(scan: Scan): void {
  const { text } = scan;
  let at = scan.at;
  while (text.charCodeAt(at) === Code.Space) at++;
  scan.at = at;
}

/** A comment up to the end of its line. */
export function takeComment(scan: Scan): void {
  const start = scan.at;
  const end = lineEndAfter(scan.text, start);
  scan.comments.push({ start, end, text: scan.text.slice(start + 1, end) });
  scan.at = end;
}

/** Over a line feed, or a carriage return with one; nothing at the end of the text. */
export function passLineEnd(scan: Scan): void {
  const { text } = scan;
  if (text.charCodeAt(scan.at) === Code.Return) scan.at++;
  if (scan.at < text.length) scan.at++;
  scan.lineStart = scan.at;
  scan.tokens += tokensOfLine;
}

/** Offset of the line feed, or of the carriage return before it, or of the end of the text. */
export function lineEndAfter(text: string, offset: number): number {
  const feed = text.indexOf('\n', offset);
  if (feed < 0) return text.length;
  return feed > offset && text.charCodeAt(feed - 1) === Code.Return ? feed - 1 : feed;
}

/** Whether each carriage return has its line feed: a lone one is a line end to editors, and to YAML none. */
export function hasOnlyWholeLineEnds(text: string): boolean {
  for (let at = text.indexOf('\r'); at >= 0; at = text.indexOf('\r', at + 2)) {
    if (text.charCodeAt(at + 1) !== Code.LineFeed) return false;
  }
  return true;
}
