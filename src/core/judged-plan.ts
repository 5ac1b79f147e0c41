import { entryPath } from './plan/entry-path';
import { lowerPlan } from './plan/lower';
import type { Plan } from './plan/model';
import { readAsMeant } from './plan/slips';
import type { PlanDocument } from './plan-document';
import { type SchemaFault, validatePlan } from './schema/validate';
import type { SyntaxNode } from './syntax/nodes';
import { isWithin, type Path } from './syntax/path';
import { type Gap, readablePart } from './syntax/readable-part';
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
export function judgedPlan({ text, syntax, schemaFaults, plan }: PlanDocument): JudgedPlan {
  const { root, faults, gaps, isLost } = readablePart(text, syntax);
  const allFaults = gaps.length === 0 ? schemaFaults : validatePlan(toJson(root));
  const hasGap = gapFinder(gaps);
  const kept = isLost
    ? []
    : allFaults.filter(({ path, code }) => !hasGap(code === 'unknown-key' ? path.slice(0, -1) : path));
  const meant = readAsMeant(root, kept);
  const shapeless = kept.filter(({ code }) => code === 'wrong-type' || code === 'wrong-value').map(({ path }) => path);
  const unknown = shapeless.filter((path) => stateKeys.has(String(path[entryPath(path).length])));
  return {
    plan: meant.root === syntax.root ? plan : lowerPlan(meant.root),
    root,
    syntaxFaults: faults,
    schemaFaults: kept,
    written: meant.written,
    isWhole: !isLost && gaps.length === 0 && !shapeless.some(hidesReferences),
    isLost,
    hasGap,
    hasUnknownState: (entry) => hasGap(entry) || unknown.some((path) => isWithin(path, entry)),
    mayBeThere: (words) => gaps.some((gap) => gap.words.includes(words)),
  };
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
