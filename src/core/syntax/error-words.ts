import type { YAMLError } from 'yaml';
import { clampRange } from '../text/range';
import { bracketAround, bracketEndingAt, type Landmarks, lastBefore } from './landmarks';
import {
  badColumn,
  firstOnLine,
  keyOn,
  nestedInValue,
  noKey,
  restOfEntry,
  restOfLine,
  strayDash,
} from './line-mistakes';
import type { ExplainedFault } from './syntax-error';

/**
 * Says in plain words what the YAML library stumbled over, where the mistake is (the library often stands at the
 * line after it), and the way out. Unknown codes keep the library's words.
 */
export function explainError(
  error: Pick<YAMLError, 'code' | 'message' | 'pos'>,
  text: string,
  landmarks: Landmarks,
): ExplainedFault {
  const range = clampRange(error.pos[0], error.pos[1], text.length);
  const { start } = range;
  const rest = bracketAround(landmarks, start) ? restOfEntry(text, start) : restOfLine(text, start);
  switch (error.code) {
    case 'TAB_AS_INDENT':
      return { ...range, message: 'YAML indents with spaces: please replace the tab at the start of this line.' };
    case 'BAD_INDENT':
      return badIndent(error.message, text, start, landmarks);
    case 'MULTILINE_IMPLICIT_KEY':
      return bracketAround(landmarks, start) ? missingComma(text, start) : noKey(text, start);
    case 'BLOCK_AS_IMPLICIT_KEY':
      return error.message.includes('block sequence') ? strayDash(text, start) : nestedInValue(text, start);
    case 'BLOCK_IN_FLOW':
      if (!/^-\s/.test(text.slice(start, start + 2))) return missingComma(text, start);
      return { ...rest, message: 'Inside [ ] items stand apart by commas, without dashes.' };
    case 'BAD_DQ_ESCAPE':
      return {
        ...range,
        message:
          'This backslash sequence is not known inside double quotes. Use single quotes, or write “\\\\” for a backslash.',
      };
    case 'BAD_SCALAR_START':
      return { ...rest, message: `Text that starts with “${text.slice(start, start + 1)}” goes in quotes.` };
    case 'KEY_OVER_1024_CHARS':
      return {
        ...restOfLine(text, start),
        message: 'This key is longer than YAML allows. Is a line break or a quote missing?',
      };
    case 'BAD_ALIAS':
      return {
        ...rest,
        message: 'An alias (*name) or anchor (&name) needs a name. Text that starts with “*” or “&” goes in quotes.',
      };
    case 'ALIAS_PROPS':
      return { ...range, message: 'An alias (*name) stands alone: it cannot carry an anchor or a tag.' };
    case 'MULTIPLE_ANCHORS':
      return { ...range, message: 'One entry can have one anchor (&name) only.' };
    case 'BAD_PROP_ORDER':
      return { ...range, message: 'Anchors stand behind the “-”, “?” or “:”, not before it.' };
    case 'NON_STRING_KEY':
      return { ...range, message: 'A key is a plain word here, not a list, map or empty value.' };
    case 'MULTIPLE_DOCS':
      return { ...range, message: 'A file holds one plan: what follows is not read.' };
    case 'BAD_DIRECTIVE':
      return { ...range, message: 'This directive cannot be read. Please remove the line.' };
    case 'RESOURCE_EXHAUSTION':
      return { ...range, message: 'Lists or maps are nested too deep here.' };
    case 'MISSING_CHAR':
      return missing(error.message, text, range, landmarks);
    case 'UNEXPECTED_TOKEN':
      return unexpected(error.message, text, start, landmarks);
    default:
      return { ...range, message: error.message };
  }
}

function badIndent(message: string, text: string, start: number, landmarks: Landmarks): ExplainedFault {
  if (message.includes('end with a')) return unclosedBracket(text, start, landmarks);
  if (message.startsWith('Block scalar')) {
    return {
      ...restOfLine(text, firstOnLine(text, start)),
      message: 'The lines of a text below “|” or “>” are all indented, and deeper than its key.',
    };
  }
  return message.includes('sequence items') ? strayDash(text, start) : badColumn(text, start);
}

/** The library reports where it gave up; the mistake is the bracket that was opened last and never closed. */
function unclosedBracket(text: string, offset: number, { unclosed }: Landmarks): ExplainedFault {
  const open = lastBefore(unclosed, offset);
  if (!open) return { ...clampRange(offset, offset + 1, text.length), message: 'A closing bracket is missing here.' };
  const sign = text.charAt(open.start);
  const wanted = sign === '{' ? '}' : ']';
  const other = sign === '{' ? ']' : '}';
  const isOther = text.charAt(firstWritten(text, open.end)) === other;
  if (isOther)
    return {
      start: open.start,
      end: open.start + 1,
      message: `This “${sign}” is closed by “${wanted}”, not by “${other}”.`,
    };
  return {
    start: open.start,
    end: open.start + 1,
    message: `This “${sign}” is closed by “${wanted}”, which is missing.`,
  };
}

function missingComma(text: string, start: number): ExplainedFault {
  return {
    ...restOfEntry(text, start),
    message: 'A comma is missing here: inside { } and [ ], commas stand between the entries.',
  };
}

function missing(
  message: string,
  text: string,
  range: { start: number; end: number },
  landmarks: Landmarks,
): ExplainedFault {
  const { start } = range;
  if (message.includes('Missing closing')) {
    const quote = lastBefore(landmarks.quotes, start) ?? range;
    const kind = message.includes('"') ? 'double' : 'single';
    return { ...restOfLine(text, quote.start), message: `This text starts with a ${kind} quote that is never closed.` };
  }
  if (message.includes('followed by map values')) return noKey(text, start);
  if (message.includes('end with a')) return unclosedBracket(text, start, landmarks);
  if (message.includes('Comments must')) {
    return {
      ...restOfLine(text, start),
      message: 'A comment needs a space before its “#”. Text that holds “#” goes in quotes.',
    };
  }
  if (message.includes('without -')) {
    return {
      ...keyOn(text, firstOnLine(text, start)),
      message:
        'This line does not line up with the list above. Start it in the column of the item’s text, or with a “- ”.',
    };
  }
  if (message.includes('Missing space')) return { ...range, message: 'A space is missing behind the “:”.' };
  if (message.includes('Missing ,')) return missingComma(text, firstWritten(text, start));
  return { ...range, message: 'Something is missing here: a “:”, a comma, a quote or a closing bracket.' };
}

function firstWritten(text: string, offset: number): number {
  const space = /^\s*/.exec(text.slice(offset, offset + 1000))?.[0].length ?? 0;
  return Math.min(offset + space, text.length);
}

function unexpected(message: string, text: string, start: number, landmarks: Landmarks): ExplainedFault {
  if (message.includes('empty item') || message.includes('Unexpected , in')) {
    const comma = text.indexOf(',', start);
    return {
      ...clampRange(Math.max(comma, start), Math.max(comma, start) + 1, text.length),
      message: 'Nothing stands before this comma. Remove it.',
    };
  }
  const header = /[|>][-+0-9]{0,9}[ \t]{0,9}$/.exec(text.slice(Math.max(start - 20, 0), start));
  if (header && text.slice(firstOnLine(text, start), start).includes(header[0])) {
    const from = start - header[0].length;
    return { ...restOfLine(text, from), message: `Text that starts with “${text.charAt(from)}” goes in quotes.` };
  }
  if (message.includes('same line with key')) return nestedInValue(text, start);
  const sign = text.charAt(start);
  const line = firstOnLine(text, start);
  const before = line + text.slice(line, start).trimEnd().length;
  const bracket = bracketEndingAt(landmarks, before);
  const last = lastBefore(landmarks.quotes, before);
  const quote = last?.end === before ? last : undefined;
  if (sign === '}' || sign === ']') {
    return { start, end: start + 1, message: `This “${sign}” closes a bracket that was never opened.` };
  }
  if (quote && sign !== ',' && sign !== ':') return behindQuote(text, quote, start === before);
  if (bracket && sign !== ',' && sign !== ':') {
    return {
      ...restOfLine(text, bracket.start),
      message: `Text that starts with “${text.charAt(bracket.start)}” goes in quotes.`,
    };
  }
  const words = 'This does not fit here. Is a quote, a comma or a bracket missing before it?';
  return { ...restOfLine(text, start), message: words, isEcho: true };
}

/** `'don't'` and `"Ship" it`: the quotes end before the text does. */
function behindQuote(text: string, quote: { start: number }, isTight: boolean): ExplainedFault {
  const range = restOfLine(text, quote.start);
  if (text.charAt(quote.start) === "'" && isTight) {
    return {
      ...range,
      message: "An apostrophe ends text in single quotes. Write it twice (''), or use double quotes.",
    };
  }
  const inside = text.charAt(quote.start) === '"' ? ' A quote inside is written \\".' : '';
  return { ...range, message: `This text goes on behind its closing quote. Put quotes around all of it.${inside}` };
}
