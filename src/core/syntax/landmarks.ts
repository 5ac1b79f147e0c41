import type { CST } from 'yaml';
import type { TextRange } from '../text/range';

/** What an error is explained by: the brackets and quotes of a file, closed or not, in the order of the file. */
export interface Landmarks {
  readonly brackets: readonly Bracket[];
  readonly unclosed: readonly Bracket[];
  readonly quotes: readonly TextRange[];
}

export interface Bracket extends TextRange {
  /** `end` is otherwise only the end of what was read inside. */
  readonly isClosed: boolean;
  readonly parent: Bracket | undefined;
}

/** Finds the brackets and quotes in concrete syntax, whose depth the fence has limited. */
export function landmarksOf(tokens: readonly CST.Token[]): Landmarks {
  const found: Found = { brackets: [], quotes: [] };
  for (const token of tokens) visit(token, undefined, found);
  const unclosed = found.brackets.filter(({ isClosed }) => !isClosed);
  return { ...found, unclosed };
}

interface Found {
  readonly brackets: Bracket[];
  readonly quotes: TextRange[];
}

/** @returns where the token ends, as far as its own parts tell */
function visit(token: CST.Token | null | undefined, parent: Bracket | undefined, found: Found): number {
  if (!token) return 0;
  switch (token.type) {
    case 'document':
      return visit(token.value, parent, found);
    case 'single-quoted-scalar':
    case 'double-quoted-scalar':
      found.quotes.push({ start: token.offset, end: token.offset + token.source.length });
      return token.offset + token.source.length;
    case 'block-map':
    case 'block-seq':
    case 'flow-collection': {
      let around = parent;
      let bracket: { start: number; end: number; isClosed: boolean; parent: Bracket | undefined } | undefined;
      if (token.type === 'flow-collection') {
        const close = token.end[0];
        const isClosed = close?.source === (token.start.source === '{' ? '}' : ']');
        const start = token.start.offset;
        bracket = { start, end: isClosed ? close.offset + 1 : start + 1, isClosed, parent };
        found.brackets.push(bracket);
        around = bracket;
      }
      let end = bracket?.end ?? token.offset;
      for (const item of token.items)
        end = Math.max(end, visit(item.key, around, found), visit(item.value, around, found));
      if (bracket && !bracket.isClosed) bracket.end = end;
      return end;
    }
    default:
      return 'source' in token ? token.offset + token.source.length : 0;
  }
}

/** The last range that starts before an offset; `ranges` in the order of their starts. */
export function lastBefore<R extends TextRange>(ranges: readonly R[], offset: number): R | undefined {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle]?.start ?? offset) < offset) low = middle + 1;
    else high = middle;
  }
  return ranges[low - 1];
}

/** The innermost pair of brackets around an offset; one that is never closed holds what was read inside. */
export function bracketAround({ brackets }: Landmarks, offset: number): Bracket | undefined {
  let bracket = lastBefore(brackets, offset);
  while (bracket && (bracket.isClosed ? offset >= bracket.end : offset > bracket.end)) bracket = bracket.parent;
  return bracket;
}

/** The outermost closed pair of brackets that ends at an offset. */
export function bracketEndingAt({ brackets }: Landmarks, offset: number): Bracket | undefined {
  let bracket = lastBefore(brackets, offset);
  while (bracket && !(bracket.isClosed && bracket.end === offset)) bracket = bracket.parent;
  while (bracket?.parent?.isClosed && bracket.parent.end === offset) bracket = bracket.parent;
  return bracket;
}
