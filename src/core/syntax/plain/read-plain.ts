import { limits } from '../fence';
import type { SyntaxNode } from '../nodes';
import type { Comment } from '../syntax-error';
import { readValue } from './block';
import { hasOnlyWholeLineEnds, passDocumentStart, startScan, toContent } from './scan';

/** What was read of a text nothing is wrong with. */
export interface PlainTree {
  /** `undefined` where the text holds nothing but comments. */
  readonly root: SyntaxNode | undefined;
  readonly comments: readonly Comment[];
}

/**
 * Reads the part of YAML that plans are written in, many times faster than the library: maps, lists, texts of every
 * style, brackets and comments. It gives exactly what the library would give, or nothing: wherever it is not sure, at
 * anchors, tags, tabs, several documents and everything anybody could be told a fault about, the library decides.
 * That the two agree is held by a property test over millions of texts.
 * @returns `undefined` where it is not sure
 */
export function readPlain(text: string): PlainTree | undefined {
  // A version control system's marks of a conflict are a fault wherever they stand.
  if (text.length > limits.characters || text.includes('<<<<<<<') || !hasOnlyWholeLineEnds(text)) return undefined;
  const scan = startScan(text);
  if (!scan || (!toContent(scan) && !passDocumentStart(scan))) return undefined;
  const { comments } = scan;
  if (scan.column < 0) return { root: undefined, comments };
  const root = readValue(scan, -1, 'below', 1);
  const isWhole = root !== undefined && scan.column < 0 && scan.tokens <= limits.tokens;
  return isWhole ? { root, comments } : undefined;
}
