import { type Lowered, lowerAgain } from './plan/lower';
import type { Plan } from './plan/model';
import { type SchemaFault, validatePlan } from './schema/validate';
import { type RightEntries, validateAgain } from './schema/validate-again';
import { type ChunkedText, chunkText, isSum, rechunkText } from './syntax/chunks/chunked-text';
import { type Content, contentOf } from './syntax/chunks/content';
import { partsOf } from './syntax/chunks/parts';
import { placedComments, placedMap } from './syntax/chunks/placed-tree';
import type { SyntaxNode } from './syntax/nodes';
import { entryOf } from './syntax/nodes';
import { parseSyntax, type SyntaxTree } from './syntax/parse';
import { toJson } from './syntax/to-json';
import { reindexLines } from './text/changed-lines';
import { changedRange } from './text/changed-range';
import { indexLines, type LineIndex } from './text/line-index';

/** One version of one plan file, taken apart once and shared by everything that asks about it. */
export interface PlanDocument {
  readonly text: string;
  readonly lines: LineIndex;
  readonly syntax: SyntaxTree;
  readonly root: SyntaxNode | undefined;
  /** Whatever says the same as in the version before is the very object it was there. */
  readonly plan: Plan;
  /** The format number a newer version of the product wrote; nothing else of such a file is judged. */
  readonly newerFormat: number | undefined;
  readonly schemaFaults: readonly SchemaFault[];
  /** What the next version can go on from. */
  readonly memory: DocumentMemory;
}

/** What of a version is of use for the next one. */
export interface DocumentMemory {
  readonly chunked: ChunkedText | undefined;
  readonly content: Content | undefined;
  readonly lowered: Lowered;
  readonly right: RightEntries;
}

/** The format this version reads. */
export const formatNumber = 1;

/** Top-level sections whose entries hold entries. */
const deepSections: ReadonlySet<string> = new Set(['drivers', 'mastery', 'leadership', 'reviews']);

/**
 * Takes a text apart. Never fails.
 * @param previous the version before: what an edit left alone is taken from there. The result says the same without it.
 */
export function openPlanDocument(text: string, previous?: PlanDocument): PlanDocument {
  if (!previous) {
    const syntax = parseSyntax(text);
    return documentOf(text, indexLines(text), syntax, undefined, undefined);
  }
  const change = changedRange(previous.text, text);
  const lines = reindexLines(previous.lines, text, change);
  const known = previous.memory.chunked;
  const chunked = known ? rechunkText(known, text, change) : chunkText(text, deepSections);
  return sumDocument(text, lines, chunked, previous) ?? documentOf(text, lines, parseSyntax(text), chunked, previous);
}

/** A document put together of its chunks, where they are sure to say what the whole text says. */
function sumDocument(
  text: string,
  lines: LineIndex,
  chunked: ChunkedText,
  previous: PlanDocument,
): PlanDocument | undefined {
  const parts = isSum(chunked) ? partsOf(chunked) : undefined;
  if (!parts) return undefined;
  const { memory } = previous;
  const content = contentOf(parts, memory.content);
  const lowered = lowerAgain(content.root, memory.lowered);
  const newerFormat = newerFormatOf(content.root);
  const root = placedMap(parts);
  return {
    text,
    lines,
    syntax: lazySyntax(root, () => placedComments(chunked)),
    root,
    plan: lowered.plan,
    newerFormat,
    schemaFaults: newerFormat === undefined ? validateAgain(content.root, memory.right) : [],
    memory: { chunked, content, lowered, right: memory.right },
  };
}

function lazySyntax(root: SyntaxNode, commentsOf: () => SyntaxTree['comments']): SyntaxTree {
  let comments: SyntaxTree['comments'] | undefined;
  return {
    root,
    get comments() {
      comments ??= commentsOf();
      return comments;
    },
    faults: [],
  };
}

function documentOf(
  text: string,
  lines: LineIndex,
  syntax: SyntaxTree,
  chunked: ChunkedText | undefined,
  previous: PlanDocument | undefined,
): PlanDocument {
  const { root } = syntax;
  const newerFormat = newerFormatOf(root);
  const lowered = lowerAgain(root, previous?.memory.lowered);
  return {
    text,
    lines,
    syntax,
    root,
    plan: lowered.plan,
    newerFormat,
    schemaFaults: newerFormat === undefined && isWorthValidating(syntax) ? validatePlan(toJson(root)) : [],
    memory: { chunked, content: previous?.memory.content, lowered, right: previous?.memory.right ?? new WeakMap() },
  };
}

function newerFormatOf(root: SyntaxNode | undefined): number | undefined {
  const value = root?.kind === 'map' ? entryOf(root, 'careerPlan')?.value : undefined;
  const number = value?.kind === 'scalar' ? value.value : undefined;
  return typeof number === 'number' && number > formatNumber ? number : undefined;
}

/** A file that was refused whole has nothing that could be of the right or wrong shape. */
function isWorthValidating({ root, faults }: SyntaxTree): boolean {
  return root !== undefined || faults.length === 0;
}
