import type { Plan, TrackedEntry } from './plan/model';
import type { EntryFindings } from './rules/entry-findings';
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
 * Locates what was found in entries, handed in by the order of the plan: what was located before moves along with its
 * entry, so that nothing in an entry that nobody touched is looked at.
 */
export function entryRanges({ text, root, plan }: LocatedPlan): (found: EntryFindings) => readonly TextRange[] {
  const place = {
    goal: inOrder(plan.goals.length, nodeAt(root, ['goals'])),
    initiative: inOrder(plan.initiatives.length, nodeAt(root, ['initiatives'])),
    deliverable: inOrder(plan.mastery?.deliverables.length ?? 0, nodeAt(root, ['mastery', 'deliverables'])),
  };
  return (found) => {
    const { findings, entry } = found;
    const at = place[entry.kind](entry);
    if (!at) return findings.map((finding) => locate(text, root, finding));
    const { ranges } = rangesWithin(found, at, text, root);
    return ranges.map((range, i) => {
      if (range) return { start: at.start + range.start, end: at.start + range.end };
      const finding = findings[i];
      return finding ? locate(text, root, finding) : { start: at.start, end: at.start };
    });
  };
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
