import type { ListItem, MapEntry, SyntaxNode } from '../nodes';
import { parseSyntax } from '../parse';
import type { Comment, ExplainedFault } from '../syntax-error';
import { columnOf } from '../text-lines';
import type { Cut } from './cut';

/** Some lines of a file, taken apart on their own. All offsets count from the start of its text. */
export interface Chunk extends Pick<Cut, 'kind' | 'column' | 'level'> {
  readonly text: string;
  /** What it adds to its collection: entries of a map. */
  readonly entries: readonly MapEntry[];
  /** What it adds to its collection: items of a list. */
  readonly items: readonly ListItem[];
  readonly comments: readonly Comment[];
  /** Faults in the order they were found; only of chunks that were read with what is around them. */
  readonly faults: readonly ExplainedFault[];
  /**
   * `alone`: it reads the same wherever it stands. `in-place`: it has faults, so that what is around it matters. `never`:
   * its text is nothing that can be read apart from the rest.
   */
  readonly reads: 'alone' | 'in-place' | 'never';
  /** Whether it begins with a byte-order mark. */
  readonly hasMark: boolean;
  /** The most tokens it can have. */
  readonly tokens: number;
}

/** Deeper ones might together with what is around them go past the limit of the file. */
const deepest = 40;

/** A line end only editors see, a tab before text, the mark between documents, a directive, a merge key, the marks of a merge. */
const uncertain = /\r(?!\n)|(?:^|\n)(?: *\t|---|\.\.\.|%)|<< *:|<{7}|>{7}/;

/** Takes a chunk apart. A text that is part of a longer one is copied, so that it does not keep that one alive. */
export function readChunk(text: string, cut: Pick<Cut, 'kind' | 'column' | 'level'>): Chunk {
  const own = copyOf(text);
  const { kind, column, level } = cut;
  const tokens = own.length * 2 + 6;
  const none: Chunk = {
    text: own,
    kind,
    column,
    level,
    entries: [],
    items: [],
    comments: [],
    faults: [],
    reads: 'never',
    hasMark: own.charCodeAt(0) === 0xfeff,
    tokens,
  };
  if (uncertain.test(own)) return none;
  const { root, comments, faults } = parseSyntax(own);
  if (faults.length > 0) return { ...none, reads: 'in-place' };
  // Comments and blank lines above the first key.
  if (root === undefined) return { ...none, comments, reads: 'alone' };
  const first = root.kind === 'map' ? root.entries[0]?.key : root.kind === 'list' ? root.items[0] : undefined;
  if (root.kind !== kind || root.flow || !first || columnOf(own, first.start) !== column)
    return { ...none, reads: 'in-place' };
  const size = measure(root, 0);
  if (size === undefined) return none;
  return {
    ...none,
    entries: root.kind === 'map' ? root.entries : [],
    items: root.kind === 'list' ? root.items : [],
    comments,
    reads: 'alone',
    tokens: Math.min(tokens, size * 8 + linesIn(own) * 6 + 6),
  };
}

function copyOf(text: string): string {
  return ` ${text}`.slice(1);
}

function linesIn(text: string): number {
  let lines = 1;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines++;
  return lines;
}

/** How many nodes there are; `undefined` where there are anchors, aliases or too many collections within each other. */
export function measure(node: SyntaxNode | undefined, depth: number): number | undefined {
  if (!node) return 1;
  if (node.kind === 'alias' || node.anchor !== undefined || depth > deepest) return undefined;
  if (node.kind === 'scalar') return 1;
  let size = 1;
  for (const part of node.kind === 'map' ? node.entries : node.items) {
    const inside = measure(part.value, depth + 1);
    if (inside === undefined) return undefined;
    size += inside + 1;
  }
  const isAnchored = node.kind === 'map' && node.entries.some(({ key }) => key.anchor !== undefined);
  return isAnchored ? undefined : size;
}
