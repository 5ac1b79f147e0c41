import { Code } from './codes';
import { passLineEnd, type Scan } from './scan';

/** Whether the line below a line feed may belong to a text in quotes: it is blank, or deeper than what the text is in. */
export function goesOnBelow(scan: Scan, lineFeed: number, parentColumn: number): boolean {
  const { text } = scan;
  if (parentColumn === Number.POSITIVE_INFINITY) return false;
  scan.at = lineFeed;
  passLineEnd(scan);
  let at = scan.lineStart;
  while (text.charCodeAt(at) === Code.Space) at++;
  const code = text.charCodeAt(at);
  return at - scan.lineStart > parentColumn || code === Code.LineFeed || code === Code.Return;
}

/**
 * Lines of a text in quotes, joined by a space or by the blank lines between them, without the spaces around each; what
 * stands before the first line end and behind the last keeps the spaces at its other side.
 */
export function withLinesJoined(text: string, start: number, end: number): string {
  let feed = text.indexOf('\n', start);
  if (feed < 0 || feed >= end) return text.slice(start, end);
  let value = text.slice(start, withoutGap(text, start, feed));
  while (feed >= 0 && feed < end) {
    let blanks = 0;
    let from = feed + 1;
    for (;;) {
      while (from < end && text.charCodeAt(from) === Code.Space) from++;
      if (text.charCodeAt(from) === Code.Return) from++;
      if (from >= end || text.charCodeAt(from) !== Code.LineFeed) break;
      blanks++;
      from++;
    }
    feed = text.indexOf('\n', from);
    const isLast = feed < 0 || feed >= end;
    value += (blanks === 0 ? ' ' : '\n'.repeat(blanks)) + text.slice(from, isLast ? end : withoutGap(text, from, feed));
  }
  return value;
}

/** Where a line ends without the spaces and the carriage return before its line feed. */
function withoutGap(text: string, start: number, lineFeed: number): number {
  let end = lineFeed;
  if (end > start && text.charCodeAt(end - 1) === Code.Return) end--;
  while (end > start && text.charCodeAt(end - 1) === Code.Space) end--;
  return end;
}
