import { lineEnd, lineStart, nextLine } from '../../syntax/text-lines';
import { type LineToken, lineTokens, type OpenEnds } from './line-tokens';

/** What stands at the cursor, by reading the characters around it: enough to mend a half-typed line, no more. */
export interface AtCursor {
  /** Offset of the `#` of the comment the cursor is in. */
  readonly comment: number | undefined;
  /** The innermost bracket around the cursor. */
  readonly bracket: '[' | '{' | undefined;
  /** The word or text under the cursor, quotes included; empty at the cursor where there is none. */
  readonly word: Word;
  /** Whether nothing but indentation and dashes stands before that word, outside of brackets. */
  readonly leads: boolean;
  /** Whether the line holds nothing but the word. */
  readonly isAlone: boolean;
  /** Whether the cursor touches the `:` or `-` in front of it, where a space belongs. */
  readonly wantsSpace: boolean;
  /** Whether another entry follows without the comma it needs once something is put here. */
  readonly wantsComma: boolean;
  /** Whether a `:` already follows the word. */
  readonly hasColon: boolean;
}

/** A text on one line. */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly quote: '"' | "'" | undefined;
}

/** Text to put in so that what is open is closed. */
export interface Closer {
  readonly offset: number;
  readonly text: string;
}

export interface Scan {
  /** `undefined` where nobody completes: in a block text, in a quoted text of several lines, between two words. */
  readonly cursor: AtCursor | undefined;
  readonly closers: readonly Closer[];
}

interface State {
  readonly text: string;
  readonly offset: number;
  readonly closers: Closer[];
  readonly open: OpenEnds;
  /** Indentation of the line where the outermost open bracket or quote stands. */
  openIndent: number;
  /** Column that lines of an open block text are deeper than. */
  blockText: number | undefined;
  /** End of the last line that was read and is not blank. */
  contentEnd: number;
  cursor: AtCursor | undefined;
}

/**
 * Reads a text for its quotes, brackets, comments and block texts, in linear time. A bracket or quote that is still open
 * where a line begins no deeper than its own is taken for forgotten, and closed at the end of the line before.
 */
export function scan(text: string, offset: number): Scan {
  const state: State = {
    text,
    offset,
    closers: [],
    open: { brackets: [], quote: undefined },
    openIndent: 0,
    blockText: undefined,
    contentEnd: 0,
    cursor: undefined,
  };
  const cursorLine = lineStart(text, offset);
  for (let start = lineStart(text, 0); ; start = nextLine(text, start)) {
    scanLine(state, start, lineEnd(text, start), start === cursorLine);
    if (nextLine(text, start) === text.length && !text.endsWith('\n')) break;
    if (start >= text.length) break;
  }
  const wasOpen = isOpen(state.open);
  closeAll(state);
  const { cursor, closers, contentEnd } = state;
  // On a blank line below a bracket nobody closed the cursor is outside of it.
  const isBelow = cursor?.bracket !== undefined && wasOpen && cursorLine > contentEnd;
  return { cursor: isBelow ? { ...cursor, bracket: undefined, leads: true } : cursor, closers };
}

const isOpen = ({ brackets, quote }: OpenEnds) => brackets.length > 0 || quote !== undefined;

function closeAll({ open, closers, contentEnd }: State): void {
  const ends = open.brackets.map((bracket) => (bracket === '[' ? ']' : '}')).reverse();
  const text = (open.quote ?? '') + ends.join('');
  if (text !== '') closers.push({ offset: contentEnd, text });
  open.brackets.length = 0;
  open.quote = undefined;
}

function scanLine(state: State, start: number, end: number, hasCursor: boolean): void {
  const { text, offset, open } = state;
  let at = start;
  while (at < end && text[at] === ' ') at++;
  const isBlank = text.slice(at, end).trim() === '';
  const indent = (isBlank && hasCursor ? offset : at) - start;
  if (state.blockText !== undefined) {
    if (indent > state.blockText || (isBlank && !hasCursor)) return;
    if (!isBlank) state.blockText = undefined;
  }
  if (isBlank) {
    if (hasCursor && !open.quote) state.cursor = cursorOnBlank(state);
    return;
  }
  if (isOpen(open) && indent <= state.openIndent && !/[\]}]/.test(text.charAt(at))) closeAll(state);
  if (!isOpen(open)) state.openIndent = indent;
  const bracketsBefore = open.brackets.length;
  const before: OpenEnds = { brackets: hasCursor ? [...open.brackets] : [], quote: open.quote };
  const tokens = lineTokens(text, at, end, open);
  if (hasCursor && offset >= at) state.cursor = cursorAmong(state, tokens, before, end);
  if (bracketsBefore === 0 && tokens.at(-1)?.kind === 'header') state.blockText = holderColumn(tokens) - start;
  state.contentEnd = end;
}

/** Offset of the innermost key or dash of a line. */
function holderColumn(tokens: readonly LineToken[]): number {
  const key = tokens.find(({ kind }) => kind !== 'dash');
  const dash = tokens.filter(({ kind }) => kind === 'dash').at(-1);
  return (key && key.kind !== 'header' ? key : dash)?.start ?? 0;
}

function cursorOnBlank({ open, offset }: State): AtCursor {
  const bracket = open.brackets.at(-1);
  return { ...between(offset), bracket, leads: bracket === undefined, isAlone: true };
}

function between(offset: number): AtCursor {
  return {
    comment: undefined,
    bracket: undefined,
    word: { start: offset, end: offset, quote: undefined },
    leads: false,
    isAlone: false,
    wantsSpace: false,
    wantsComma: false,
    hasColon: false,
  };
}

function cursorAmong(
  { offset, text }: State,
  tokens: readonly LineToken[],
  before: OpenEnds,
  end: number,
): AtCursor | undefined {
  const comment = tokens.find(({ kind }) => kind === 'comment');
  if (comment && offset > comment.start) return { ...between(offset), comment: comment.start };
  const index = tokens.filter(({ start }) => start < offset).length - 1;
  const last = tokens[index];
  const isIn = last !== undefined && offset <= last.end;
  const ownIndex = isWord(last) && (isIn || last?.kind === 'plain') ? index : startsAt(tokens, index + 1, offset);
  const own = ownIndex < 0 ? undefined : tokens[ownIndex];
  if (last && isIn && !isWord(last) && offset < last.end) return undefined;
  if (last?.kind === 'mark' || last?.kind === 'header') return undefined;
  // A quoted text that runs over several lines has no place on one of them.
  if (own?.kind === 'quoted' && before.quote !== undefined && ownIndex === 0) return undefined;
  if (!own && (isWord(last) || last?.kind === 'close')) return undefined;
  if (!own && tokens.some(({ kind, start }) => start === offset && isStructure.has(kind))) return undefined;
  const earlier = tokens.slice(0, own ? ownIndex : index + 1);
  const later = tokens.slice(own ? ownIndex + 1 : index + 1);
  const brackets = [...before.brackets];
  for (const token of earlier) {
    if (token.kind === 'open') brackets.push(text.charAt(token.start) === '[' ? '[' : '{');
    else if (token.kind === 'close') brackets.pop();
  }
  const bracket = brackets.at(-1);
  const next = later[0];
  // Between a key and the value it has already.
  const isValue = isWord(next) || (next !== undefined && isStructure.has(next.kind));
  if (!own && isValue && (bracket === undefined || last?.kind === 'colon')) return undefined;
  const quote = own?.kind === 'quoted' ? (text.charAt(own.start) === '"' ? '"' : "'") : undefined;
  return {
    comment: undefined,
    bracket,
    word: own ? { start: own.start, end: Math.min(Math.max(own.end, offset), end), quote } : between(offset).word,
    leads: bracket === undefined && earlier.every(({ kind }) => kind === 'dash'),
    isAlone: earlier.length === 0 && (next === undefined || next.kind === 'comment'),
    wantsSpace: isIn && (last?.kind === 'colon' || last?.kind === 'dash'),
    wantsComma: bracket !== undefined && !own && (isWord(next) || next?.kind === 'open'),
    hasColon: next?.kind === 'colon',
  };
}

const isWord = (token: LineToken | undefined) => token?.kind === 'plain' || token?.kind === 'quoted';

/** What nothing can be written directly in front of. */
const isStructure: ReadonlySet<LineToken['kind']> = new Set(['dash', 'open', 'mark', 'header']);

/** A word that begins exactly at the cursor belongs to it. */
function startsAt(tokens: readonly LineToken[], index: number, offset: number): number {
  const token = tokens[index];
  return isWord(token) && token?.start === offset ? index : -1;
}
