/** A text by lines as YAML sees them: they end at LF or CRLF. */
export interface SourceLines {
  readonly text: string;
  /** Offset of the first character of each line; behind the byte-order mark on the first. */
  readonly starts: readonly number[];
}

export function sourceLines(text: string): SourceLines {
  const starts = [text.startsWith('\ufeff') ? 1 : 0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return { text, starts };
}

/** The zero-based line that holds an offset. */
export function lineOf({ starts }: SourceLines, offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

export function startOf({ text, starts }: SourceLines, line: number): number {
  return starts[line] ?? text.length;
}

/** Offset just before the line end. */
export function endOf({ text, starts }: SourceLines, line: number): number {
  const next = starts[line + 1];
  if (next === undefined) return text.length;
  const end = next - 1;
  return end > (starts[line] ?? 0) && text[end - 1] === '\r' ? end - 1 : end;
}

/** Offset of the first character that is neither space nor tab, at most the line's end. */
export function contentOf(lines: SourceLines, line: number): number {
  const end = endOf(lines, line);
  let at = startOf(lines, line);
  while (at < end && isBlank(lines.text, at)) at++;
  return at;
}

/** Offset behind the last character that is neither space nor tab. */
export function trimmedEnd(lines: SourceLines, line: number): number {
  const start = startOf(lines, line);
  let at = endOf(lines, line);
  while (at > start && isBlank(lines.text, at - 1)) at--;
  return at;
}

export function isBlankLine(lines: SourceLines, line: number): boolean {
  return contentOf(lines, line) === endOf(lines, line);
}

/** Characters between the start of the line and an offset on it. */
export function columnOf(lines: SourceLines, offset: number): number {
  return Math.max(offset - startOf(lines, lineOf(lines, offset)), 0);
}

function isBlank(text: string, at: number): boolean {
  return text[at] === ' ' || text[at] === '\t';
}
