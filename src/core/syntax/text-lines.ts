// Lines as YAML sees them: they end at LF or CRLF. A lone CR, which editors take for a line end, is part of its line.

/** Offset of the first character of the line that holds `offset`; behind the byte-order mark on the first line. */
export function lineStart(text: string, offset: number): number {
  const at = offset > 0 ? text.lastIndexOf('\n', offset - 1) + 1 : 0;
  return at === 0 && text.startsWith('\ufeff') ? Math.min(1, text.length) : at;
}

/** Offset just before the line end of the line that holds `offset`, or the end of the text. */
export function lineEnd(text: string, offset: number): number {
  const at = text.indexOf('\n', offset);
  if (at < 0) return text.length;
  return at > offset && text[at - 1] === '\r' ? at - 1 : at;
}

/** Offset of the first character of the next line, or the end of the text. */
export function nextLine(text: string, offset: number): number {
  const at = text.indexOf('\n', offset);
  return at < 0 ? text.length : at + 1;
}

/** Characters between the start of the line and `offset`. */
export function columnOf(text: string, offset: number): number {
  return Math.max(offset - lineStart(text, offset), 0);
}

/** The line end a new line near `offset` should have: that of the line it is on, else of the line before. */
export function lineBreakNear(text: string, offset: number): string {
  const here = text.indexOf('\n', offset);
  const at = here >= 0 ? here : text.lastIndexOf('\n');
  return at > 0 && text[at - 1] === '\r' ? '\r\n' : '\n';
}

/** Whether a line holds nothing but spaces and tabs; `offset` is its first character. */
export function isBlankLine(text: string, offset: number): boolean {
  return text.slice(offset, lineEnd(text, offset)).trim() === '';
}
