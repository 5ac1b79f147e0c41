import { parseSyntax } from '../../syntax/parse';
import { lineEnd, lineStart, nextLine } from '../../syntax/text-lines';
import type { Cut } from './cut';
import { mend } from './mend';
import { scan } from './scan';

/**
 * The piece with those lines above the cursor that cannot be read as comments of the same length, so that what went wrong
 * there does not hide where the cursor is. Lines that others stand below stay. None where all of them can be read.
 */
export function withoutFaultyLines(cut: Cut): Cut | undefined {
  const { text, offset } = cut;
  const mended = mend(text, offset, scan(text, offset), 'value').text;
  const own = lineStart(text, offset);
  const faults = parseSyntax(mended).faults.map(({ start }) => start);
  const faulty = linesOf(mended, faults);
  if (faulty.size === 0) return undefined;
  let result = '';
  let at = 0;
  let line = 0;
  for (let start = lineStart(text, 0); start < own; start = nextLine(text, start), line++) {
    const indent = indentOf(text, start);
    if (!faulty.has(line) || indent === undefined || isAbove(text, start, indent)) continue;
    result += `${text.slice(at, start + indent)}#`;
    at = start + indent + 1;
  }
  return at === 0 ? undefined : { text: result + text.slice(at), offset };
}

/** Numbers of the lines of some offsets. What is put in to mend a text begins no line, so they are those of the piece too. */
function linesOf(text: string, offsets: readonly number[]): ReadonlySet<number> {
  const lines = new Set<number>();
  let line = 0;
  let end = text.indexOf('\n');
  for (const offset of [...offsets].sort((a, b) => a - b)) {
    for (; end >= 0 && end < offset; line++) end = text.indexOf('\n', end + 1);
    lines.add(line);
  }
  return lines;
}

function indentOf(text: string, start: number): number | undefined {
  const indent = text.slice(start, lineEnd(text, start)).search(/\S/);
  return indent < 0 ? undefined : indent;
}

/** Whether the next line with something on it stands below this one. */
function isAbove(text: string, start: number, indent: number): boolean {
  for (let at = nextLine(text, start); at < text.length; at = nextLine(text, at)) {
    const next = indentOf(text, at);
    if (next !== undefined) return next > indent;
  }
  return false;
}
