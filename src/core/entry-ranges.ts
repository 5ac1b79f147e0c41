import type { Plan, TrackedEntry } from './plan/model';
import type { EntryFindings } from './rules/entry-findings';
import type { RuleFinding } from './rules/setup';
import { locate } from './syntax/locate';
import { nodeAt } from './syntax/node-at';
import type { MapEntry, SyntaxNode } from './syntax/nodes';
import type { TextRange } from './text/range';

/** A file and what was read from just this root. */
export interface LocatedPlan {
  readonly text: string;
  readonly root: SyntaxNode | undefined;
  readonly plan: Plan;
}

/** Ranges counted from the start of an entry's key; `undefined` for what lies outside of it. */
interface Known {
  /** The entry as written when they were worked out. */
  readonly source: string;
  readonly ranges: readonly (TextRange | undefined)[];
}

/** Where findings are within their entry. They hold for as long as the entry is written in the same letters. */
const known = new WeakMap<EntryFindings, Known>();

/**
 * Locates what was found in entries, in the order of the plan, and tells the range of each: what was located before moves
 * along with its entry, so that nothing in an entry that nobody touched is looked at.
 */
export function locateInEntries(
  { text, root, plan }: LocatedPlan,
  inEntries: readonly EntryFindings[],
  tell: (finding: RuleFinding, start: number, end: number) => void,
): void {
  const places = {
    goal: inOrder(plan.goals.length, nodeAt(root, ['goals'])),
    initiative: inOrder(plan.initiatives.length, nodeAt(root, ['initiatives'])),
    deliverable: inOrder(plan.mastery?.deliverables.length ?? 0, nodeAt(root, ['mastery', 'deliverables'])),
  };
  for (const found of inEntries) {
    const at = places[found.entry.kind](found.entry);
    const ranges = at && rangesWithin(found, at, text, root).ranges;
    for (let i = 0; i < found.findings.length; i++) {
      const finding = found.findings[i];
      const range = ranges?.[i];
      if (!finding) continue;
      if (at && range) tell(finding, at.start + range.start, at.start + range.end);
      else {
        const { start, end } = locate(text, root, finding);
        tell(finding, start, end);
      }
    }
  }
}

function rangesWithin(found: EntryFindings, at: MapEntry, text: string, root: SyntaxNode | undefined): Known {
  const last = known.get(found);
  const source = text.slice(at.start, at.end);
  if (last?.source === source) return last;
  const ranges = found.findings.map((finding) => {
    const { start, end } = locate(text, root, finding);
    return start >= at.start && end <= at.end ? { start: start - at.start, end: end - at.start } : undefined;
  });
  const fresh = { source: copyOf(source), ranges };
  known.set(found, fresh);
  return fresh;
}

/** A text of its own: a part of a longer text would keep all of that alive. */
function copyOf(part: string): string {
  return ` ${part}`.slice(1);
}

/** Finds the entries of a section one after the other, none above the one before. */
function inOrder(count: number, section: SyntaxNode | undefined): (entry: TrackedEntry) => MapEntry | undefined {
  const entries = section?.kind === 'map' && count > 0 ? section.entries : [];
  let at = 0;
  return ({ id }) => {
    while (at < entries.length && entries[at]?.name !== id) at++;
    return entries[at];
  };
}
