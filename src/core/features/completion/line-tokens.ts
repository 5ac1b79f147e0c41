/** A piece of one line of YAML, as far as it matters for what may stand beside it. */
export interface LineToken {
  readonly kind: 'dash' | 'colon' | 'comma' | 'open' | 'close' | 'plain' | 'quoted' | 'mark' | 'header' | 'comment';
  readonly start: number;
  readonly end: number;
}

/** What a line leaves open for the next. */
export interface OpenEnds {
  readonly brackets: ('[' | '{')[];
  quote: '"' | "'" | undefined;
}

/**
 * Cuts a line into tokens.
 * @param at first character that is no space
 * @param end offset of the line end
 * @param open what the lines above left open; brought up to the end of this line
 */
export function lineTokens(text: string, at: number, end: number, open: OpenEnds): LineToken[] {
  const tokens: LineToken[] = [];
  const add = (kind: LineToken['kind'], start: number, to: number): number => {
    tokens.push({ kind, start, end: to });
    return to;
  };
  let i = at;
  if (open.quote) i = add('quoted', i, quoteEnd(text, i, end, open));
  while (i < end) {
    const char = text.charAt(i);
    const inFlow = open.brackets.length > 0;
    if (char === ' ' || char === '\t') i++;
    else if (char === '#' && (i === at || isBlank(text.charAt(i - 1)))) i = add('comment', i, end);
    else if (char === '"' || char === "'") {
      open.quote = char;
      i = add('quoted', i, quoteEnd(text, i + 1, end, open));
    } else if (char === '[' || char === '{') {
      open.brackets.push(char);
      i = add('open', i, i + 1);
    } else if (inFlow && (char === ']' || char === '}')) {
      open.brackets.pop();
      i = add('close', i, i + 1);
    } else if (inFlow && char === ',') i = add('comma', i, i + 1);
    else if (char === ':' && endsKey(text, i, end, inFlow, tokens.at(-1))) i = add('colon', i, i + 1);
    else if (!inFlow && char === '-' && isSpaceOrEnd(text, i + 1, end) && (tokens.at(-1)?.kind ?? 'dash') === 'dash')
      i = add('dash', i, i + 1);
    else if (!inFlow && (char === '|' || char === '>') && isHeader(text.slice(i, end))) i = add('header', i, end);
    else if (char === '&' || char === '!' || char === '*') i = add('mark', i, wordEnd(text, i, end));
    else i = add('plain', i, plainEnd(text, i, end, inFlow));
  }
  return tokens;
}

function isBlank(char: string): boolean {
  return char === ' ' || char === '\t';
}

function isSpaceOrEnd(text: string, i: number, end: number): boolean {
  return i >= end || isBlank(text.charAt(i));
}

/** A `:` ends a key before a space; in brackets also before `,` and brackets, and behind quotes. */
function endsKey(text: string, i: number, end: number, inFlow: boolean, before: LineToken | undefined): boolean {
  if (isSpaceOrEnd(text, i + 1, end)) return true;
  return inFlow && (/[,[\]{}]/.test(text.charAt(i + 1)) || (before?.kind === 'quoted' && before.end === i));
}

const isHeader = (rest: string) => /^[|>](?:[1-9][+-]?|[+-][1-9]?)?[ \t]*(?:#.*)?$/.test(rest);

function wordEnd(text: string, start: number, end: number): number {
  let i = start;
  while (i < end && !isBlank(text.charAt(i)) && !/[,[\]{}]/.test(text.charAt(i))) i++;
  return Math.max(i, start + 1);
}

function plainEnd(text: string, start: number, end: number, inFlow: boolean): number {
  let last = start + 1;
  for (let i = start; i < end; i++) {
    const char = text.charAt(i);
    if (char === ':' && i > start && endsKey(text, i, end, inFlow, undefined)) return last;
    if (inFlow && /[,[\]{}]/.test(char)) return last;
    if (char === '#' && isBlank(text.charAt(i - 1))) return last;
    if (!isBlank(char)) last = i + 1;
  }
  return last;
}

/** Where a quoted text ends on this line; the quote stays open where it does not. */
function quoteEnd(text: string, from: number, end: number, open: OpenEnds): number {
  for (let i = from; i < end; i++) {
    const char = text.charAt(i);
    if (open.quote === '"' && char === '\\') i++;
    else if (char === open.quote) {
      if (char === "'" && text.charAt(i + 1) === "'") i++;
      else {
        open.quote = undefined;
        return i + 1;
      }
    }
  }
  return end;
}
