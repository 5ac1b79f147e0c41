import { Composer, type CST, type Document, type ParsedNode } from 'yaml';
import { clampRange } from '../text/range';
import { buildTree } from './build-tree';
import { conflictFaults } from './conflict-markers';
import { explainError } from './error-words';
import { fence } from './fence';
import type { SyntaxNode } from './nodes';
import type { Comment, SyntaxFault } from './syntax-error';

/** A text taken apart as YAML. Parsing never fails: what could not be read is missing and has a fault. */
export interface SyntaxTree {
  readonly root: SyntaxNode | undefined;
  readonly comments: readonly Comment[];
  /** In the order of the file, at most {@link maxFaults}. */
  readonly faults: readonly SyntaxFault[];
}

/** A file with more faults than this is not read to the end by anybody. */
export const maxFaults = 200;

// `toJS`, `String(doc)` and the library's own duplicate check and pretty errors hang on small hostile
// inputs, so none of them is used; merge keys, 1.1 types and tags would change values behind the reader's back.
const options = {
  version: '1.2',
  schema: 'core',
  merge: false,
  uniqueKeys: false,
  prettyErrors: false,
  logLevel: 'silent',
  stringKeys: true,
  resolveKnownTags: false,
  keepSourceTokens: true,
} as const;

/** The one door for text: every plan enters the product here. */
export function parseSyntax(text: string): SyntaxTree {
  const { tokens, comments, faults } = fence(text);
  const found: SyntaxFault[] = [...faults];
  const document = tokens.length > 0 ? compose(tokens, text) : undefined;
  let root: SyntaxNode | undefined;
  if (document) {
    for (const error of document.errors.slice(0, 1000)) {
      if (error.code === 'TAG_RESOLVE_FAILED' || error.code === 'BAD_COLLECTION_TYPE') continue;
      const range = clampRange(error.pos[0], error.pos[1], text.length);
      found.push({ ...range, message: explainError(error, text.slice(range.start, range.start + 20)) });
    }
    const tree = buildTree(document.contents, text);
    root = tree.root;
    found.push(...tree.faults);
  }
  const conflicts = conflictFaults(text);
  return { root, comments, faults: orderFaults(conflicts.length > 0 ? conflicts : found) };
}

function compose(tokens: readonly CST.Token[], text: string): Document.Parsed<ParsedNode> | undefined {
  for (const document of new Composer(options).compose(tokens, true, text.length)) return document;
  return undefined;
}

/** By place; of several at one place only the first, since the others are its echo. */
function orderFaults(faults: readonly SyntaxFault[]): SyntaxFault[] {
  const sorted = [...faults].sort((a, b) => a.start - b.start);
  return sorted.filter((fault, i) => i === 0 || fault.start !== sorted[i - 1]?.start).slice(0, maxFaults);
}
