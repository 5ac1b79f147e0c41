import type { ScalarNode } from '../nodes';
import { Code } from './codes';
import { textNode } from './scalar-value';
import { lineEndAfter, passLineEnd, type Scan, skipSpaces, takeComment, toContent } from './scan';

type Chomping = 'clip' | 'strip' | 'keep';

/**
 * Text of several lines behind `|` or `>`, with `-` or `+` or neither. An indentation written in digits is left to the
 * library. The scan stands at the next content then.
 * @param parentColumn column of the map or list it stands in
 * @returns `undefined` where it is not sure
 */
export function readBlockText(scan: Scan, parentColumn: number): ScalarNode | undefined {
  const { text } = scan;
  const start = scan.at;
  const isFolded = text.charCodeAt(start) === Code.More;
  const chomping = passChomping(scan);
  const headerEnd = passHeader(scan);
  if (headerEnd < 0) return undefined;
  const lines = readLines(scan, parentColumn);
  if (!lines) return undefined;
  const style = isFolded ? 'folded' : 'literal';
  if (lines.end < 0) {
    if (chomping === 'keep' || !toContent(scan)) return undefined;
    return textNode(start, headerEnd, style, '');
  }
  const breaks = chomping === 'clip' ? 1 : chomping === 'strip' ? 0 : Math.max(lines.breaksBelow, 1);
  const value = (isFolded ? fold(lines.content) : joinLines(lines.content)) + '\n'.repeat(breaks);
  return toContent(scan) ? textNode(start, lines.end, style, value) : undefined;
}

function passChomping(scan: Scan): Chomping {
  const code = scan.text.charCodeAt(++scan.at);
  if (code !== Code.Plus && code !== Code.Dash) return 'clip';
  scan.at++;
  return code === Code.Plus ? 'keep' : 'strip';
}

/** Passes the rest of the line with `|` or `>`. @returns its end, or −1 where something else stands there */
function passHeader(scan: Scan): number {
  const { text } = scan;
  const start = scan.at;
  skipSpaces(scan);
  if (text.charCodeAt(scan.at) === Code.Hash && scan.at > start) takeComment(scan);
  const end = scan.at;
  const code = text.charCodeAt(end);
  if (code !== Code.LineFeed && code !== Code.Return && end < text.length) return -1;
  passLineEnd(scan);
  return end;
}

interface BlockLine {
  /** Without the indentation of the whole text. */
  readonly text: string;
  /** How many lines above it, down from the line before, are blank. */
  readonly blanks: number;
  readonly isDeeper: boolean;
}

interface BlockLines {
  readonly content: readonly BlockLine[];
  /** Offset of the end of the last line that is not blank; −1 without any. */
  readonly end: number;
  /** Line ends from there on that still belong to the text where all are kept. */
  readonly breaksBelow: number;
}

/** All lines that belong to the text; the scan stands at the start of the first that does not. */
function readLines(scan: Scan, parentColumn: number): BlockLines | undefined {
  const { text } = scan;
  const content: BlockLine[] = [];
  let indent = -1;
  let end = -1;
  let blanks = 0;
  let widestBlank = 0;
  let breaksBelow = 0;
  while (scan.at < text.length) {
    const lineStart = scan.at;
    skipSpaces(scan);
    const code = text.charCodeAt(scan.at);
    const spaces = scan.at - lineStart;
    if (code === Code.LineFeed || code === Code.Return) {
      widestBlank = Math.max(widestBlank, spaces);
      blanks++;
      if (end >= 0) breaksBelow++;
    } else {
      // Spaces at the very end of the text, tabs and what looks like a space count differently from case to case.
      if (scan.at >= text.length || code < Code.Space) return undefined;
      if (spaces < indent || spaces <= parentColumn) {
        scan.at = lineStart;
        break;
      }
      if (indent < 0) indent = spaces;
      end = lineEndAfter(text, scan.at);
      content.push({ text: text.slice(lineStart + indent, end), blanks, isDeeper: spaces > indent });
      scan.at = end;
      blanks = 0;
      breaksBelow = end < text.length ? 1 : 0;
    }
    // A blank line that is wider than the text is text itself.
    if (indent >= 0 && widestBlank > indent) return undefined;
    passLineEnd(scan);
  }
  return { content, end, breaksBelow };
}

function joinLines(lines: readonly BlockLine[]): string {
  let value = '';
  let isFirst = true;
  for (const line of lines) {
    const breaks = line.blanks + (isFirst ? 0 : 1);
    value += breaks === 1 ? `\n${line.text}` : '\n'.repeat(breaks) + line.text;
    isFirst = false;
  }
  return value;
}

/** Joins lines by a space, or by the blank lines between them; beside a deeper line each line end stays. */
function fold(lines: readonly BlockLine[]): string {
  let value = '';
  let last: BlockLine | undefined;
  for (const line of lines) {
    if (!last) value = '\n'.repeat(line.blanks);
    else if (line.isDeeper || last.isDeeper) value += '\n'.repeat(line.blanks + 1);
    else value += line.blanks === 0 ? ' ' : '\n'.repeat(line.blanks);
    value += line.text;
    last = line;
  }
  return value;
}
