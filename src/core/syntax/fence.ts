import { CST, Lexer, Parser } from 'yaml';
import { clampRange } from '../text/range';
import { keyBefore, nestedInValue } from './line-mistakes';
import type { Comment, SyntaxFault } from './syntax-error';

/**
 * What a file may be before it is taken apart. The YAML library recurses: a thousand nested
 * brackets end the process without an exception, so everything is counted with its iterative
 * lexer and parser first.
 */
export const limits = {
  /** UTF-16 units of text */
  characters: 1_000_000,
  /** collections within collections */
  depth: 64,
  tokens: 600_000,
  aliases: 2_000,
  /** nodes once every alias is unfolded */
  unfolded: 100_000,
} as const;

export interface FencedTokens {
  /** The concrete syntax of the first document, with whatever stands around it. */
  readonly tokens: readonly CST.Token[];
  readonly comments: readonly Comment[];
  readonly faults: readonly SyntaxFault[];
}

/** Each becomes an error object with a stack, which is slow; nobody reads that many. */
const maxErrorTokens = 1000;

const count = (n: number) => n.toLocaleString('en-US');

function refuse(start: number, end: number, length: number, message: string): FencedTokens {
  return { tokens: [], comments: [], faults: [{ ...clampRange(start, end, length), message }] };
}

/** Splits a text into concrete syntax, or refuses it with one finding where it goes past a limit. */
export function fence(text: string): FencedTokens {
  if (text.length > limits.characters) {
    return refuse(
      0,
      firstLineEnd(text),
      text.length,
      `This file has more than ${count(limits.characters)} characters, the most that is read. Move older entries to a plan file of their own.`,
    );
  }
  const tokens: CST.Token[] = [];
  const comments: Comment[] = [];
  const faults: SyntaxFault[] = [];
  const parser = new Parser();
  let tokenCount = 0;
  let aliasCount = 0;
  let documents = 0;
  let errorCount = 0;
  let afterScalarMark = false;
  const take = (token: CST.Token) => {
    if (token.type === 'directive') {
      if (/^%YAML\s+1\.2\s*$/.test(token.source) && tokens.every(({ type }) => type !== 'directive'))
        tokens.push(token);
      else faults.push(directiveFault(token, text.length));
    } else if (token.type === 'document' && ++documents > 1) {
      if (documents === 2) faults.push(severalDocuments(token, text));
    } else if (token.type === 'error' && ++errorCount > maxErrorTokens) return;
    else if (documents <= 1) tokens.push(token);
  };
  for (const source of new Lexer().lex(text)) {
    const start = parser.offset;
    const end = start + source.length;
    // A scalar's own text follows its marker and may itself begin with `#`, `*` or `!`.
    const isScalarText: boolean = afterScalarMark;
    afterScalarMark = !isScalarText && source === CST.SCALAR;
    if (++tokenCount > limits.tokens) {
      return refuse(
        start,
        end,
        text.length,
        'This file has more parts than a plan can have. Nothing after this place was read.',
      );
    }
    if (!isScalarText && source.startsWith('!')) faults.push(tagFault(source, start, text.length));
    if (!isScalarText && source.startsWith('#')) comments.push({ start, end, text: source.slice(1) });
    if (!isScalarText && source.startsWith('*') && ++aliasCount > limits.aliases) {
      return refuse(
        start,
        end,
        text.length,
        `This file uses more than ${count(limits.aliases)} aliases. Write the entries out, or split the plan.`,
      );
    }
    for (const token of parser.next(source)) take(token);
    if (parser.stack.length > limits.depth + 2) {
      const slips = slipsIn(parser.stack, text);
      // Each “key: a: b” holds the lines below it for the library; what is said is said of each of them.
      if (slips.length > limits.depth / 2) return { tokens: [], comments, faults: slips };
      return refuse(
        start,
        end,
        text.length,
        `Lists or maps are nested more than ${limits.depth} deep here. No plan needs that; a bracket may be missing its partner.`,
      );
    }
  }
  for (const token of parser.end()) take(token);
  return { tokens, comments, faults };
}

/** The values that were taken for a map, because they hold “: ”, among what is open. */
function slipsIn(stack: readonly CST.Token[], text: string): SyntaxFault[] {
  return stack.flatMap((token, i) => {
    if (token.type !== 'block-map' || stack[i - 1]?.type !== 'block-map') return [];
    if (keyBefore(text, token.offset) === undefined) return [];
    const { start, end, message } = nestedInValue(text, token.offset);
    return [{ ...clampRange(start, end, text.length), message }];
  });
}

const shorten = (source: string) => (source.length > 40 ? `${source.slice(0, 39)}…` : source);

function tagFault(source: string, start: number, length: number): SyntaxFault {
  return {
    ...clampRange(start, start + source.length, length),
    message: `The tag “${shorten(source)}” has no meaning in a plan and is not read. Please remove it.`,
  };
}

function directiveFault(token: CST.Directive, length: number): SyntaxFault {
  return {
    ...clampRange(token.offset, token.offset + token.source.length, length),
    message: `Plans are YAML 1.2; the directive “${shorten(token.source)}” is not read. Please remove this line.`,
  };
}

function firstLineEnd(text: string): number {
  const at = text.indexOf('\n');
  return at < 0 ? Math.min(text.length, 200) : at;
}

function severalDocuments(token: CST.Document, text: string): SyntaxFault {
  const marker = token.start.find((part) => part.type === 'doc-start');
  if (!marker) {
    const start = Math.min(token.value?.offset ?? token.offset, text.length);
    const line = /^[^\r\n]{0,80}/.exec(text.slice(start, start + 80))?.[0] ?? '';
    const message =
      'The line “...” above ends the plan: what follows it is not read. Remove that line, or all that follows.';
    return { ...clampRange(start, start + Math.max(line.length, 1), text.length), message };
  }
  return {
    ...clampRange(marker.offset, marker.offset + 3, text.length),
    message: 'A file holds one plan: what follows this “---” is not read. Move it to a plan file of its own.',
  };
}
