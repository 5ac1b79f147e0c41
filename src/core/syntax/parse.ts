import { Composer, type CST, type Document, type ParsedNode } from 'yaml';
import { clampRange } from '../text/range';
import { buildTree } from './build-tree';
import { conflictFaults } from './conflict-markers';
import { explainError } from './error-words';
import { fence } from './fence';
import { landmarksOf } from './landmarks';
import type { SyntaxNode } from './nodes';
import { readPlain } from './plain/read-plain';
import type { Comment, ExplainedFault, SyntaxFault } from './syntax-error';

/** A text taken apart as YAML. Parsing never fails: what could not be read is missing and has a fault. */
export interface SyntaxTree {
  readonly root: SyntaxNode | undefined;
  readonly comments: readonly Comment[];
  /** In the order of the file, at most {@link maxFaults}. */
  readonly faults: readonly SyntaxFault[];
}

/** A file with more faults than this is not read to the end by anybody. */
export const maxFaults = 200;

/** Explaining looks around in the text, so a file of nothing but errors is not explained to its end. */
const maxExplained = 1000;

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
  const plain = readPlain(text);
  return plain ? { ...plain, faults: [] } : parseWithLibrary(text);
}

/** What {@link parseSyntax} gives, always the long way: the library reads all of YAML and finds what is wrong with a text. */
export function parseWithLibrary(text: string): SyntaxTree {
  const { root, comments, faults } = readWithLibrary(text);
  const conflicts = conflictFaults(text);
  return { root, comments, faults: orderFaults(conflicts.length > 0 ? conflicts : faults) };
}

/** A text taken apart, with every fault, echoes too, in the order they were found. */
export interface UnorderedSyntax extends Omit<SyntaxTree, 'faults'> {
  readonly faults: readonly ExplainedFault[];
}

/** The long way, without asking which of the faults are worth showing. */
export function readWithLibrary(text: string): UnorderedSyntax {
  const { tokens, comments, faults } = fence(text);
  const found: ExplainedFault[] = [...faults];
  const document = tokens.length > 0 ? compose(tokens, text) : undefined;
  if (!document) return { root: undefined, comments, faults: found };
  const errors = document.errors.slice(0, maxExplained);
  const landmarks = errors.length > 0 ? landmarksOf(tokens) : undefined;
  for (const error of errors) {
    if (!landmarks || error.code === 'TAG_RESOLVE_FAILED' || error.code === 'BAD_COLLECTION_TYPE') continue;
    const { start, end, ...fault } = explainError(error, text, landmarks);
    found.push({ ...fault, ...clampRange(start, end, text.length) });
  }
  const tree = buildTree(document.contents, text);
  return { root: tree.root, comments, faults: [...found, ...tree.faults] };
}

function compose(tokens: readonly CST.Token[], text: string): Document.Parsed<ParsedNode> | undefined {
  return withoutStacks(() => {
    for (const document of new Composer(options).compose(tokens, true, text.length)) return document;
    return undefined;
  });
}

/**
 * The library makes an `Error` of every mistake it meets. Where in the library that was is of no use, and in a file
 * full of mistakes writing it down takes ten times as long as everything else.
 */
function withoutStacks<T>(work: () => T): T {
  const before: unknown = Reflect.get(Error, 'stackTraceLimit');
  Reflect.set(Error, 'stackTraceLimit', 0);
  try {
    return work();
  } finally {
    Reflect.set(Error, 'stackTraceLimit', before);
  }
}

/**
 * By place. One mistake is one fault: of several at one place only the first, none inside the range of another
 * on its line, and of what only came after a mistake nothing, unless there is nothing else.
 */
export function orderFaults(faults: readonly ExplainedFault[]): SyntaxFault[] {
  const sorted = [...faults].sort((a, b) => a.start - b.start || Number(a.isEcho ?? false) - Number(b.isEcho ?? false));
  const kept: SyntaxFault[] = [];
  for (const { isEcho, blamed, ...fault } of sorted) {
    const last = kept.at(-1);
    if (last && (isEcho || fault.start === last.start || fault.start < last.end)) continue;
    if (last && blamed !== undefined && last.start >= blamed) continue;
    kept.push(fault);
    if (kept.length === maxFaults) break;
  }
  return kept;
}
