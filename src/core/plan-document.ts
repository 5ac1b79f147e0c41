import { type Lowered, lowerAgain } from './plan/lower';
import type { Plan } from './plan/model';
import { type SchemaFault, validatePlan } from './schema/validate';
import { type RightEntries, validateAgain } from './schema/validate-again';
import { type ChunkedText, chunkText, rechunkText } from './syntax/chunks/chunked-text';
import { type Content, contentOf } from './syntax/chunks/content';
import { placedComments, placedMap } from './syntax/chunks/placed-tree';
import { type SettledText, settle } from './syntax/chunks/settled-text';
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
  /** Worked out when somebody asks. */
  readonly schemaFaults: readonly SchemaFault[];
  /** What the next version can go on from. */
  readonly memory: DocumentMemory;
}

/** What of a version is of use for the next one. */
export interface DocumentMemory {
  /** What the file says, without where: the very node it was in the version before where it is the same. */
  readonly says: SyntaxNode | undefined;
  readonly chunked: ChunkedText | undefined;
  /** Absent where only the whole text tells what it says. */
  readonly settled: SettledText | undefined;
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
  { memory: before }: PlanDocument,
): PlanDocument | undefined {
  const settled = settle(chunked, before.settled);
  if (!settled) return undefined;
  const content = contentOf(settled.parts, before.content);
  const says = content.root;
  const lowered = lowerAgain(says, before.lowered);
  const newerFormat = newerFormatOf(says);
  const root = placedMap(settled.parts);
  const { right } = before;
  let faults: readonly SchemaFault[] | undefined;
  return {
    text,
    lines,
    syntax: sumSyntax(root, settled),
    root,
    plan: lowered.plan,
    newerFormat,
    get schemaFaults() {
      faults ??= newerFormat === undefined ? validateAgain(says, right) : [];
      return faults;
    },
    memory: { says, chunked, settled, content, lowered, right },
  };
}

function sumSyntax(root: SyntaxNode, settled: SettledText): SyntaxTree {
  let comments: SyntaxTree['comments'] | undefined;
  return {
    root,
    get comments() {
      comments ??= placedComments(settled);
      return comments;
    },
    faults: settled.faults,
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
  const before = previous?.memory;
  const newerFormat = newerFormatOf(root);
  const lowered = lowerAgain(root, before?.lowered);
  const right = before?.right ?? new WeakMap();
  let faults: readonly SchemaFault[] | undefined;
  return {
    text,
    lines,
    syntax,
    root,
    plan: lowered.plan,
    newerFormat,
    get schemaFaults() {
      faults ??= newerFormat === undefined && isWorthValidating(syntax) ? validatePlan(toJson(root)) : [];
      return faults;
    },
    memory: { says: root, chunked, settled: undefined, content: before?.content, lowered, right },
  };
}

/** What of a file is not as the schema wants it, whatever format it says it has. */
export function shapeFaultsOf({ syntax, memory, newerFormat, schemaFaults }: PlanDocument): readonly SchemaFault[] {
  if (newerFormat === undefined && isWorthValidating(syntax)) return schemaFaults;
  const { says, settled, right } = memory;
  return settled && says?.kind === 'map' ? validateAgain(says, right) : validatePlan(toJson(says));
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
