import type { TextRange } from '../text/range';
import type { ExplainedFault, SyntaxFault } from './syntax-error';
import { columnOf, lineEnd, lineStart, nextLine } from './text-lines';

/** Nobody reads an underline longer than this, and files of errors on one endless line stay cheap. */
const longest = 300;

/** From an offset to the end of what is written on its line, without spaces and comment. */
export function restOfLine(text: string, start: number): TextRange {
  const line = /^[^\r\n]*/.exec(text.slice(start, start + longest))?.[0] ?? '';
  const comment = line.search(/\s#/);
  const written = (comment < 0 ? line : line.slice(0, comment)).trimEnd();
  return { start, end: start + Math.max(written.length, Math.min(1, line.length)) };
}

/** As {@link restOfLine}, up to the comma or bracket that ends an entry inside brackets. */
export function restOfEntry(text: string, start: number): TextRange {
  const { end } = restOfLine(text, start);
  const stop = text.slice(start + 1, end).search(/[,\]}]/);
  return stop < 0
    ? { start, end }
    : { start, end: start + 1 + text.slice(start + 1, start + 1 + stop).trimEnd().length };
}

/** Offset of the first character of a line that is no space. */
export function firstOnLine(text: string, offset: number): number {
  const start = lineStart(text, offset);
  const line = text.slice(start, lineEnd(text, start));
  return start + (line.length - line.trimStart().length);
}

const isDash = (text: string, offset: number) => /^-(?:\s|$)/.test(text.slice(offset, offset + 2));

/** A line that stands where a key is expected and is none. */
export function noKey(text: string, start: number): ExplainedFault {
  if (isDash(text, start)) return strayDash(text, start);
  if (keyBefore(text, start) !== undefined) return nestedInValue(text, start);
  const range = restOfLine(text, start);
  const line = text.slice(range.start, range.end);
  const tight = /^([^\s:#"'/]+)( *:)(?=[^\s/])/.exec(line);
  if (tight) {
    const message = `A space is missing behind the “:” of “${tight[1]}”.`;
    return { start, end: start + tight[0].length, message };
  }
  const equals = /^([\w-]+) *=/.exec(line);
  if (equals)
    return { ...range, message: `A key and its value stand apart by “: ”, not “=”: write “${equals[1]}: …”.` };
  return { ...range, message: 'This line has no “: ”. Write “key: value”, or remove it.' };
}

/** A dash that belongs to no list. */
export function strayDash(text: string, offset: number): SyntaxFault {
  const start = firstOnLine(text, offset);
  const range = { start, end: Math.min(start + 1, text.length) };
  const above = lineAbove(text, start);
  if (above !== undefined && isDash(text, above) && columnOf(text, above) !== columnOf(text, start)) {
    return {
      ...range,
      message: 'This “-” does not line up with the list above. Items of one list start in the same column.',
    };
  }
  const message =
    'A list item cannot stand among “key: value” lines. Give the list a key of its own, or remove the “-”.';
  return { ...range, message };
}

/** Lines looked through for one that holds something. */
const maxBlankLines = 50;

/** The first character of the nearest line above that holds more than a comment. */
function lineAbove(text: string, offset: number): number | undefined {
  let start = lineStart(text, offset);
  for (let i = 0; start > 1 && i < maxBlankLines; i++) {
    start = lineStart(text, start - 1);
    const first = firstOnLine(text, start);
    if (!/^[\r\n#]?$/.test(text.charAt(first))) return first;
  }
  return undefined;
}

/** A value that holds entries of its own on the same line, or has them below it. */
export function nestedInValue(text: string, start: number): ExplainedFault {
  const range = restOfLine(text, start);
  const value = text.slice(range.start, range.end);
  const sign = /^[-?](?=\s)/.exec(value)?.[0];
  if (sign)
    return {
      ...range,
      message: `Text that starts with “${sign} ” goes in quotes. A list starts on the line below its key.`,
    };
  if (/^[“”„«‘’‚]/.test(value)) {
    return {
      ...range,
      message: `Curly quotes do not count as quotes in YAML. Put text that holds “: ” in straight ones: "…".`,
    };
  }
  if (/:(?:\s|$)/.test(value)) {
    return { ...range, message: 'Text that holds “: ” goes in quotes, or YAML takes it for another key.' };
  }
  const next = firstOnLine(text, nextWritten(text, start));
  return { ...tooDeep(text, next, keyBefore(text, start)), blamed: lineStart(text, start) };
}

function tooDeep(text: string, start: number, keyAbove: string | undefined): SyntaxFault {
  const above = keyAbove === undefined ? 'the entry above' : `“${keyAbove}”`;
  const message = `This line is indented deeper than ${above}, which already has a value. Entries of one map start in the same column.`;
  return { ...keyOn(text, start), message };
}

/** A key in a column where none can be. */
export function badColumn(text: string, offset: number): SyntaxFault {
  const start = firstOnLine(text, offset);
  const above = lineAbove(text, start);
  const key =
    above === undefined ? undefined : /^([^\s:#]{1,40}) *:\s+[^\s#]/.exec(text.slice(above, above + longest))?.[1];
  if (above !== undefined && key !== undefined && columnOf(text, above) < columnOf(text, start)) {
    return tooDeep(text, start, key);
  }
  const message = 'The indentation does not fit the lines above. Entries of one map or list start in the same column.';
  return { ...keyOn(text, start), message };
}

/** The key on the line of a value that starts at an offset. */
export function keyBefore(text: string, offset: number): string | undefined {
  const start = firstOnLine(text, offset);
  return /^(?:- +)*([^\s:]{1,40}) *:/.exec(text.slice(start, offset))?.[1];
}

function nextWritten(text: string, offset: number): number {
  let at = nextLine(text, offset);
  for (let i = 0; at < text.length && i < maxBlankLines; i++) {
    if (!/^[ \t]*(?:[#\r\n]|$)/.test(text.slice(at, at + longest))) break;
    at = nextLine(text, at);
  }
  return at;
}

/** The key a line starts with, else the line. */
export function keyOn(text: string, start: number): TextRange {
  const range = restOfLine(text, start);
  const key = /^[^\s:#]+(?=:)/.exec(text.slice(range.start, range.end));
  return key ? { start, end: start + key[0].length } : range;
}
