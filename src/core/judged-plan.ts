import { entryPath } from './plan/entry-path';
import { lowerAgain } from './plan/lower';
import type { Plan } from './plan/model';
import { readAsMeant } from './plan/slips';
import { openPlanDocument, type PlanDocument, shapeFaultsOf } from './plan-document';
import { schemaAt } from './schema/describe';
import { nearest } from './schema/nearest';
import { quote } from './schema/phrases';
import { type SchemaFault, validatePlan } from './schema/validate';
import { ruleMeantBy } from './settings/settings';
import { nodeAt } from './syntax/node-at';
import { entryOf, type SyntaxNode } from './syntax/nodes';
import { isWithin, type Path, pathKey } from './syntax/path';
import { type Gap, type ReadablePart, readablePart } from './syntax/readable-part';
import type { SyntaxFault } from './syntax/syntax-error';
import { toJson } from './syntax/to-json';

/**
 * A plan as it is judged: what cannot be read is left out and known to be there, and a key that is a slip of another is
 * read as that one. So one mistake is one finding, and the rest of the file is judged as if it were mended.
 */
export interface JudgedPlan {
  readonly plan: Plan;
  /** The file as far as it can be read; its offsets are those of the text. */
  readonly root: SyntaxNode | undefined;
  readonly syntaxFaults: readonly SyntaxFault[];
  readonly schemaFaults: readonly SchemaFault[];
  /** The path in the file of what has this path in `plan`. */
  readonly written: (path: Path) => Path;
  /** Whether all of the plan can be read, so that what is nowhere is really missing. */
  readonly isWhole: boolean;
  /** Whether besides all that the state of every entry can be told. */
  readonly isKnown: boolean;
  /** Whether nothing can be said besides the faults. */
  readonly isLost: boolean;
  /** Whether a part of what a path belongs to cannot be read. */
  readonly hasGap: (path: Path) => boolean;
  /** Whether what an entry's state is worked out from cannot be read. */
  readonly hasUnknownState: (entry: Path) => boolean;
  /** Whether words occur in what cannot be read. */
  readonly mayBeThere: (words: string) => boolean;
}

/** Works out how a plan is judged; for a plan without faults it is the plan itself. */
export function judgedPlan(document: PlanDocument): JudgedPlan {
  const { text, memory } = document;
  const { part, says, plan, schemaFaults: validated } = readingOf(document);
  const { root, gaps } = part;
  const isOther = isOtherFile(says);
  const isLost = part.isLost || isOther;
  const allFaults = [...validated, ...slipsInLint(says)];
  const faults = withUnreadLetters(part.faults, text);
  const hasGap = gapFinder(gaps);
  const kept = isLost
    ? []
    : allFaults.filter(({ path, code }) => !hasGap(code === 'unknown-key' ? path.slice(0, -1) : path));
  const meant = readAsMeant(says, kept);
  const shapeless = kept.filter(({ code }) => code === 'wrong-type' || code === 'wrong-value').map(({ path }) => path);
  const stateless = shapeless.filter((path) => stateKeys.has(String(path[entryPath(path).length])));
  const unknown = new Set(stateless.map((path) => pathKey(entryPath(path))));
  const isWhole = !isLost && gaps.length === 0 && !shapeless.some(hidesReferences);
  return {
    plan: meant.root === says ? plan : lowerAgain(meant.root, memory.lowered).plan,
    root,
    syntaxFaults: faults,
    schemaFaults: isOther ? [otherFile] : kept,
    written: meant.written,
    isWhole,
    isKnown: isWhole && unknown.size === 0,
    isLost,
    hasGap,
    hasUnknownState: (entry) => hasGap(entry) || (unknown.size > 0 && unknown.has(pathKey(entry))),
    mayBeThere: (words) => gaps.some((gap) => gap.words.includes(words)),
  };
}

/** What can be read of a plan. */
interface Reading {
  readonly part: ReadablePart;
  /** What the part says, without where. */
  readonly says: SyntaxNode | undefined;
  readonly plan: Plan;
  readonly schemaFaults: readonly SchemaFault[];
}

/** Reads what can be read. A version that came after another one goes on from that. */
function readingOf(document: PlanDocument): Reading {
  const { text, syntax, memory } = document;
  if (!memory.chunked) {
    const part = readablePart(text, syntax);
    if (part.root === syntax.root) return { ...document, part, says: part.root };
    const { plan } = lowerAgain(part.root, memory.lowered);
    return { part, says: part.root, plan, schemaFaults: validatePlan(toJson(part.root)) };
  }
  let left = document;
  const part = readablePart(text, syntax, (blanked) => {
    left = openPlanDocument(blanked, left);
    return left.syntax;
  });
  if (part.gaps.length === 0) return { ...document, part, says: memory.says };
  return { part, says: left.memory.says, plan: left.plan, schemaFaults: shapeFaultsOf(left) };
}

/** What the state of an entry is worked out from, besides its dates. */
const stateKeys: ReadonlySet<string> = new Set(['status', 'checkIns', 'milestones', 'measure']);

/** Keys that say what serves, moves or builds what; in another shape than theirs they hide it. */
const linkKeys: ReadonlySet<string> = new Set([
  'goals',
  'initiatives',
  'serves',
  'drivers',
  'people',
  'performance',
  'process',
  'practices',
  'supporters',
  'strengths',
  'builtBy',
  'tradeOffs',
  'team',
]);

function hidesReferences(path: Path): boolean {
  const names = path.filter((step) => typeof step === 'string');
  return linkKeys.has(names.at(-1) ?? '') || (path.length === 2 && linkKeys.has(String(path[0])));
}

/**
 * A goal, an initiative and a deliverable is one whole; so is any other section. What is missing in the plan as a whole
 * may stand in a gap between its sections, or in a section that cannot be read.
 */
function gapFinder(gaps: readonly Gap[]): (path: Path) => boolean {
  const wholes = gaps.map(({ path }) => {
    const entry = entryPath(path);
    return entry.length > 0 ? entry : path.slice(0, 1);
  });
  const inPlan = gaps.some(({ path }) => path.length <= 1);
  return (path) =>
    path.length === 0
      ? inPlan
      : wholes.some((whole) => whole.length > 0 && isWithin(path, whole) && !isSection(whole, path));
}

/** Whether a gap is only somewhere among the entries of a section, and the path one of those entries. */
function isSection(whole: Path, path: Path): boolean {
  return whole.length === 1 && path.length > 1 && entryPath(path).length > 0;
}

const otherFile: SchemaFault = {
  path: [],
  part: 'key',
  code: 'missing-key',
  key: 'careerPlan',
  message: 'This does not look like a career plan. A plan begins with “careerPlan: 1”, “person” and “purpose”.',
};

/** Whether a file is something else altogether: it does not say that it is a plan, and most of its keys are none of a plan's. */
function isOtherFile(root: SyntaxNode | undefined): boolean {
  // Nearly every plan says that it is one, and the rest takes a while to find out.
  if (root?.kind !== 'map' || entryOf(root, 'careerPlan')) return false;
  if (root.entries.some(({ name }) => nearest(name, ['careerPlan']))) return false;
  const known = (schemaAt([])?.keys ?? []).map(({ key }) => key);
  const strange = root.entries.filter(({ name }) => !known.includes(name)).length;
  return strange > root.entries.length / 2;
}

/** A rule a newer version knows is no fault; one that differs by a letter or two from one of ours is a slip. */
function slipsInLint(root: SyntaxNode | undefined): SchemaFault[] {
  const lint = nodeAt(root, ['lint']);
  if (lint?.kind !== 'map') return [];
  return lint.entries.flatMap(({ name }): SchemaFault[] => {
    const meant = name === 'words' ? undefined : ruleMeantBy(name);
    if (meant === undefined || entryOf(lint, meant) || !/^[a-z]+(?:-[a-z]+)*$/.test(name)) return [];
    const message = `There is no rule ${quote(name)}. Did you mean ${quote(meant)}?`;
    const fix = { kind: 'rename-key', to: meant } as const;
    return [{ path: ['lint', name], part: 'key', code: 'unknown-key', key: name, message, fix }];
  });
}

/** What editors and we put where the bytes of a file are no letter of UTF-8. */
const unreadLetter = '\ufffd';

function withUnreadLetters(faults: readonly SyntaxFault[], text: string): readonly SyntaxFault[] {
  const start = text.indexOf(unreadLetter);
  if (start < 0) return faults;
  const message =
    'A letter could not be read here, because the file is not saved as UTF-8. Save it with that encoding.';
  return [{ start, end: start + 1, message }, ...faults.filter((fault) => fault.start !== start)];
}
