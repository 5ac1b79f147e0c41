import { planMemory } from '../memory/plan-memory';
import { type EntryShape, type EntryTable, entryTable } from '../plan/entry-table';
import type { TrackedEntry } from '../plan/model';
import { type EntryFindings, findingsInEntry, findingsInLinks, readEntries, sameJudging } from './entry-findings';
import type { RuleContext } from './rule';
import type { RuleSetup } from './setup';

/** What was found in all entries of a plan, by their numbers. */
export interface EntryRun {
  readonly entries: readonly TrackedEntry[];
  /** What each is found to be by itself. */
  readonly own: readonly EntryFindings[];
  /** What each is found to be with what it is linked with. */
  readonly linked: readonly EntryFindings[];
}

interface KnownRun extends EntryRun {
  readonly setup: RuleSetup;
  readonly context: Pick<RuleContext, 'day' | 'reviewCadence'>;
  readonly shape: EntryShape;
  /** The entries whose links rest on more than the shape and their neighbours: names of nothing, other files, people. */
  readonly unsettled: ReadonlySet<number>;
}

/** The last run over a plan that began or ended with an entry: see `entryTable`. */
const runsAround = planMemory<TrackedEntry, KnownRun>();

/**
 * Judges all entries of a plan. Where the plan before was judged in the same way, only those are looked at that an edit
 * changed, and for their links those that name them or are named by them.
 * @param isKnown whether all of the plan, and the state of each entry, could be read; otherwise each entry is looked at
 */
export function judgeEntries(setup: RuleSetup, context: RuleContext, isKnown: boolean): EntryRun {
  const { entries, shape } = entryTable(context.plan);
  const ends = [entries[0], entries.at(-1)].filter((entry) => entry !== undefined);
  const last = isKnown ? ends.map((entry) => runsAround.get(entry)).find((run) => run !== undefined) : undefined;
  const before = last && last.setup === setup && sameJudging(last.context, context) ? last : undefined;
  const changed = changedEntries(before?.entries ?? [], entries);
  const own = judgedAgain(before?.own ?? [], changed, (i) => findingsInEntry(at(i), setup, context));
  const isSameShape = before?.shape === shape;
  const looked = isSameShape ? withNeighbours(changed, before) : undefined;
  const linked = [...(isSameShape ? before.linked : [])];
  const unsettled = new Set<number>();
  for (const i of looked ?? entries.keys()) linked[i] = findingsInLinks(at(i), setup, context);
  if (isKnown) {
    for (const i of looked ?? entries.keys()) if (!isSettled(i, { entries, shape })) unsettled.add(i);
    const { day, reviewCadence } = context;
    const run = { entries, own, linked, setup, context: { day, reviewCadence }, shape, unsettled };
    for (const entry of ends) runsAround.set(entry, run);
  }
  return { entries, own, linked };

  function at(i: number): TrackedEntry {
    const entry = entries[i];
    if (!entry) throw new RangeError(`There is no entry ${i}.`);
    return entry;
  }
}

/** The entries that are other objects than before: from `from` up to `to`, and before up to `oldTo`. */
interface Changed {
  readonly from: number;
  readonly to: number;
  readonly oldTo: number;
}

function changedEntries(before: readonly TrackedEntry[], after: readonly TrackedEntry[]): Changed {
  const most = Math.min(before.length, after.length);
  let from = 0;
  while (from < most && before[from] === after[from]) from++;
  let same = 0;
  while (same < most - from && before[before.length - 1 - same] === after[after.length - 1 - same]) same++;
  return { from, to: after.length - same, oldTo: before.length - same };
}

function judgedAgain(
  before: readonly EntryFindings[],
  { from, to, oldTo }: Changed,
  judge: (i: number) => EntryFindings,
): EntryFindings[] {
  const judged = before.slice(0, from);
  for (let i = from; i < to; i++) judged.push(judge(i));
  for (let i = oldTo; i < before.length; i++) {
    const known = before[i];
    if (known) judged.push(known);
  }
  return judged;
}

/** Those whose links may be another: what changed, what it names and is named by, and what is never settled. */
function withNeighbours({ from, to }: Changed, { shape, unsettled }: KnownRun): ReadonlySet<number> {
  const numbers = new Set(unsettled);
  for (let i = from; i < to; i++) {
    numbers.add(i);
    for (const number of shape.named[i] ?? []) numbers.add(number);
    for (const number of shape.namedBy[i] ?? []) numbers.add(number);
  }
  return numbers;
}

/** Whether all that was read to judge an entry's links is the entry itself and its neighbours. */
function isSettled(i: number, { entries, shape }: EntryTable): boolean {
  const isNear = (entry: TrackedEntry): boolean => {
    if (entry === entries[i]) return true;
    const number = shape.numbers.get(entry.id);
    if (number === undefined || entries[number] !== entry) return false;
    return shape.named[i]?.includes(number) === true || shape.namedBy[i]?.includes(number) === true;
  };
  const entry = entries[i];
  return entry !== undefined && readEntries(entry)?.every(isNear) === true;
}
