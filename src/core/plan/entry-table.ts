import { planMemory } from '../memory/plan-memory';
import { type Path, samePath } from '../syntax/path';
import { entryPath } from './entry-path';
import { type Plan, type Reference, type TrackedEntry, trackedEntries } from './model';
import { suggestions } from './nearest-name';

/** The goals, initiatives and deliverables of a plan, one after the other: each has its place as its number. */
export interface EntryTable {
  readonly entries: readonly TrackedEntry[];
  readonly shape: EntryShape;
}

/** How entries name each other, by their numbers: the very same object while ids, order and what they name stay. */
export interface EntryShape {
  /** By its id the number of an entry; of several with one id the first. */
  readonly numbers: ReadonlyMap<string, number>;
  /** The ids that name nothing, each with the one it is a slip of, if there is one. */
  readonly slips: ReadonlyMap<string, string | undefined>;
  /** For each entry what it names in this plan, slips counted as what they are meant for. */
  readonly named: readonly (readonly number[])[];
  /** For each entry those that name it in any way. */
  readonly namedBy: readonly (readonly number[])[];
  /** For each entry those whose `serves` names it, in the order of the plan and each once. */
  readonly servers: readonly (readonly number[])[];
}

/** The entries with these numbers. */
export function entriesAt({ entries }: EntryTable, numbers: readonly number[]): readonly TrackedEntry[] {
  return numbers.map((number) => entries[number]).filter((entry) => entry !== undefined);
}

/** The goal, initiative or deliverable a path lies in. */
export function entryAround(plan: Plan, path: Path): TrackedEntry | undefined {
  const own = entryPath(path);
  if (own.length === 0) return undefined;
  const { entries, shape } = entryTable(plan);
  const first = entries[shape.numbers.get(String(own.at(-1))) ?? -1];
  // Of several with one id another may be meant.
  return first && samePath(first.path, own) ? first : entries.find((entry) => samePath(entry.path, own));
}

/** More unknown names than this are no slips, and looking for each among all others would take minutes. */
export const mostSuggestions = 200;

const tables = planMemory<Plan, EntryTable>();

/**
 * The last table that began or ended with an entry. An edit leaves nearly all entries the objects they were, the first or
 * the last among them, so the plan before an edit is found by these.
 */
const tablesAround = planMemory<TrackedEntry, EntryTable>();

/** The table of a plan, made once; its shape is that of the plan before where an edit did not change that. */
export function entryTable(plan: Plan): EntryTable {
  const known = tables.get(plan);
  if (known) return known;
  const entries = trackedEntries(plan);
  const ends = [entries[0], entries.at(-1)].filter((entry) => entry !== undefined);
  const before = ends.map((entry) => tablesAround.get(entry)).find((table) => table !== undefined);
  const shape = before && isSameShape(before.entries, entries) ? before.shape : shapeOf(entries, () => true);
  const table = { entries, shape };
  tables.set(plan, table);
  for (const entry of ends) tablesAround.set(entry, table);
  return table;
}

function isSameShape(before: readonly TrackedEntry[], after: readonly TrackedEntry[]): boolean {
  return before.length === after.length && after.every((entry, i) => isAlike(before[i], entry));
}

function isAlike(before: TrackedEntry | undefined, after: TrackedEntry): boolean {
  if (before === after) return true;
  return (
    before?.id === after.id &&
    before.kind === after.kind &&
    sameTexts(before.serves, after.serves) &&
    sameTexts(waitsFor(before), waitsFor(after))
  );
}

function sameTexts(a: readonly Reference[], b: readonly Reference[]): boolean {
  return a === b || (a.length === b.length && a.every((reference, i) => isSameText(reference, b[i])));
}

/** Whether both are the same words at the same place; the path of a single one without brackets is shorter. */
function isSameText({ text, path }: Reference, other: Reference | undefined): boolean {
  return text === other?.text && path.length === other.path.length && path.at(-1) === other.path.at(-1);
}

const waitsFor = (entry: TrackedEntry) => (entry.kind === 'initiative' ? entry.dependsOn : []);

/** @param isMissing whether an id that no entry has is nowhere: it may stand where nothing can be read */
export function shapeOf(entries: readonly TrackedEntry[], isMissing: (id: string) => boolean): EntryShape {
  const numbers = new Map<string, number>();
  for (const [i, { id }] of entries.entries()) if (!numbers.has(id)) numbers.set(id, i);
  const suggest = suggestions(mostSuggestions);
  const slips = new Map<string, string | undefined>();
  const meant = (text: string, from: number): number | undefined => {
    if (text.includes('#')) return undefined;
    const own = numbers.get(text);
    if (own !== undefined || !isMissing(text)) return own;
    if (!slips.has(text)) slips.set(text, suggest(text, numbers));
    const near = numbers.get(slips.get(text) ?? '');
    // Nobody means an entry to name itself.
    return near === from ? undefined : near;
  };
  const named: number[][] = [];
  const servers: number[][] = entries.map(() => []);
  const namedBy: number[][] = entries.map(() => []);
  for (const [i, entry] of entries.entries()) {
    const served = entry.serves.map(({ text }) => meant(text, i)).filter((number) => number !== undefined);
    for (const number of served) if (servers[number]?.at(-1) !== i) servers[number]?.push(i);
    const awaited = waitsFor(entry).map(({ text }) => meant(text, i));
    const all = [...served, ...awaited.filter((number) => number !== undefined)];
    for (const number of all) namedBy[number]?.push(i);
    named.push(all);
  }
  return { numbers, slips, named, namedBy, servers };
}
