import { planMemory } from './memory/plan-memory';
import type { Plan, TrackedEntry } from './plan/model';
import type { EntryFindings } from './rules/entry-findings';
import type { RuleFinding } from './rules/setup';
import { type EntryPlace, entryPlaces } from './syntax/chunks/entry-places';
import { locate } from './syntax/locate';
import { nodeAt } from './syntax/node-at';
import type { SyntaxNode } from './syntax/nodes';
import type { Path } from './syntax/path';
import type { TextRange } from './text/range';

/** A file and the plan that was read from it, slips read as what they are meant for. */
export interface LocatedPlan {
  readonly text: string;
  readonly root: SyntaxNode | undefined;
  readonly plan: Plan;
  /** The path in the file of what has this path in the plan. */
  readonly written: (path: Path) => Path;
}

/** The range of a finding. */
export function locateWritten({ text, root, written }: LocatedPlan, finding: RuleFinding): TextRange {
  return locate(text, root, { ...finding, path: written(finding.path) });
}

/** Ranges counted from the start of an entry's key; `undefined` for what lies outside of it. */
interface Known {
  /** The entry as written when they were worked out: what it is known by, or its letters. */
  readonly written: EntryPlace['written'] | string;
  readonly ranges: readonly (TextRange | undefined)[];
}

/** Where findings are within their entry. They hold for as long as the entry is written in the same letters. */
const known = planMemory<EntryFindings, Known>();

/**
 * Locates what was found in entries, in the order of the plan, and tells the range of each: what was located before moves
 * along with its entry, so that nothing in an entry that nobody touched is looked at.
 */
export function locateInEntries(
  located: LocatedPlan,
  inEntries: readonly EntryFindings[],
  tell: (finding: RuleFinding, start: number, end: number) => void,
): void {
  const { root, plan } = located;
  const places = {
    goal: inOrder(plan.goals.length, nodeAt(root, ['goals'])),
    initiative: inOrder(plan.initiatives.length, nodeAt(root, ['initiatives'])),
    deliverable: inOrder(plan.mastery?.deliverables.length ?? 0, nodeAt(root, ['mastery', 'deliverables'])),
  };
  for (const found of inEntries) {
    const at = places[found.entry.kind](found.entry);
    const ranges = at && rangesWithin(found, at, located).ranges;
    for (let i = 0; i < found.findings.length; i++) {
      const finding = found.findings[i];
      const range = ranges?.[i];
      if (!finding) continue;
      if (at && range) tell(finding, at.start + range.start, at.start + range.end);
      else {
        const { start, end } = locateWritten(located, finding);
        tell(finding, start, end);
      }
    }
  }
}

function rangesWithin(found: EntryFindings, at: EntryPlace, located: LocatedPlan): Known {
  const last = known.get(found);
  const written = at.written ?? located.text.slice(at.start, at.end);
  if (last?.written === written) return last;
  const ranges = found.findings.map((finding) => {
    const { start, end } = locateWritten(located, finding);
    return start >= at.start && end <= at.end ? { start: start - at.start, end: end - at.start } : undefined;
  });
  const fresh = { written: typeof written === 'string' ? copyOf(written) : written, ranges };
  known.set(found, fresh);
  return fresh;
}

/** A text of its own: a part of a longer text would keep all of that alive. */
function copyOf(part: string): string {
  return ` ${part}`.slice(1);
}

/** Finds the entries of a section one after the other, none above the one before. */
function inOrder(count: number, section: SyntaxNode | undefined): (entry: TrackedEntry) => EntryPlace | undefined {
  if (section?.kind !== 'map' || count === 0) return () => undefined;
  const placeOf = entryPlaces(section);
  return ({ id }) => placeOf(id);
}
