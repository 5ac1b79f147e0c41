import { planMemory } from '../memory/plan-memory';
import { isWithin } from '../syntax/path';
import { type EntryShape, type EntryTable, entriesAt, entryTable, mostSuggestions, shapeOf } from './entry-table';
import { acceleratorNames, driverNames, type Plan, type Reference, type Supporter, type TrackedEntry } from './model';
import { nearestName, type Suggest, suggestions } from './nearest-name';
import { type People, peopleOf } from './people';

/**
 * The plans a plan names, by the file as written in it (`team.career.yaml`, `../ana/career.yaml`).
 * A file that is absent from the map could not be read, so nothing is said about what it holds.
 */
export type OtherPlans = ReadonlyMap<string, Plan>;

/** What a reference names. */
export type Resolution =
  | { readonly kind: 'entry'; readonly entry: TrackedEntry; readonly file: string | undefined }
  | { readonly kind: 'accelerator'; readonly name: string; readonly driver: string }
  | { readonly kind: 'person'; readonly supporter: Supporter | undefined }
  | { readonly kind: 'plan'; readonly plan: Plan }
  /** Names nothing; `near` is what it would name with one or two letters changed, and `fix` how it is then written. */
  | { readonly kind: 'unknown'; readonly near: Resolution | undefined; readonly fix: string | undefined }
  /** Names a file that could not be read. */
  | { readonly kind: 'unchecked' };

/** Whether two references found the same; what names nothing is never the same, since what it is near to may change. */
export function sameResolution(a: Resolution, b: Resolution): boolean {
  if (a === b) return true;
  if (a.kind === 'entry') return b.kind === 'entry' && a.entry === b.entry && a.file === b.file;
  if (a.kind === 'person') return b.kind === 'person' && a.supporter === b.supporter;
  if (a.kind === 'plan') return b.kind === 'plan' && a.plan === b.plan;
  return a.kind === 'unchecked' && b.kind === 'unchecked';
}

/** What can be asked of references one by one. */
export interface ReferenceLookup {
  readonly resolve: (reference: Reference) => Resolution;
  /** What the reference names, or what it would name but for a slip of one or two letters. */
  readonly meant: (reference: Reference) => Resolution;
  /** The goals and initiatives of this plan whose `serves` names the entry, in the order of the file. */
  readonly servedBy: (entry: TrackedEntry) => readonly TrackedEntry[];
}

export interface References extends ReferenceLookup {
  /** How the entries of this plan name each other by their numbers, as far as that can be read. */
  readonly shape: EntryShape;
}

/** `file#id` taken apart; `file` is `undefined` for an id of this file. */
export function splitReference(text: string): { file: string | undefined; id: string } {
  const at = text.indexOf('#');
  return at < 0 ? { file: undefined, id: text } : { file: text.slice(0, at), id: text.slice(at + 1) };
}

/** What was made of a plan, with the others it was made with: neither ever changes. */
const known = planMemory<Plan, { readonly others: OtherPlans; readonly references: References }>();

/** @param mayBeThere whether an id may stand in a part of the file that cannot be read: then nothing is said about it */
export function indexReferences(
  plan: Plan,
  others: OtherPlans = noOthers,
  mayBeThere?: (id: string) => boolean,
): References {
  if (mayBeThere) return referencesIn(plan, others, mayBeThere);
  const last = known.get(plan);
  if (last?.others === others) return last.references;
  const references = referencesIn(plan, others);
  known.set(plan, { others, references });
  return references;
}

const noOthers: OtherPlans = new Map();

function referencesIn(plan: Plan, others: OtherPlans, mayBeThere?: (id: string) => boolean): References {
  const near = suggestions(mostSuggestions);
  const table = entryTable(plan);
  // Where each id names an entry, none is looked for in what cannot be read.
  const isOpen = mayBeThere !== undefined && table.shape.slips.size > 0;
  const shape = isOpen ? shapeOf(table.entries, (id) => !mayBeThere(id)) : table.shape;
  const own = { ...table, shape };
  const people = peopleOf(plan);
  const resolve = (reference: Reference): Resolution => {
    switch (reference.kind) {
      case 'accelerator':
        return resolveAccelerator(reference.text);
      case 'person':
        return resolvePerson(reference.text, people, near);
      case 'plan': {
        const other = others.get(reference.text);
        return other ? { kind: 'plan', plan: other } : { kind: 'unchecked' };
      }
      case 'entry': {
        const { file, id } = splitReference(reference.text);
        if (file) {
          const other = others.get(file);
          return other ? resolveId(entryTable(other), id, file, near) : { kind: 'unchecked' };
        }
        if (mayBeThere && !shape.numbers.has(id) && mayBeThere(id)) return { kind: 'unchecked' };
        return notItself(resolveId(own, id, file, near), reference);
      }
    }
  };
  const meant = (reference: Reference): Resolution => {
    const resolution = resolve(reference);
    return resolution.kind === 'unknown' && resolution.near ? resolution.near : resolution;
  };
  const servedBy = (entry: TrackedEntry) => {
    const number = shape.numbers.get(entry.id);
    if (number === undefined || own.entries[number] !== entry) return [];
    return entriesAt(own, shape.servers[number] ?? []);
  };
  return { resolve, meant, servedBy, shape };
}

type EntryResolution = Resolution & { readonly kind: 'entry' };

const resolutions = planMemory<TrackedEntry, EntryResolution>();

/** What an id of its own file finds: the same object for the same entry, whatever else was edited. */
function namedHere(entry: TrackedEntry): EntryResolution {
  const known = resolutions.get(entry);
  if (known) return known;
  const resolution: EntryResolution = { kind: 'entry', entry, file: undefined };
  resolutions.set(entry, resolution);
  return resolution;
}

function resolveId(table: EntryTable, id: string, file: string | undefined, suggest: Suggest): Resolution {
  const { numbers, slips } = table.shape;
  const found = entryResolution(table, id, file);
  if (found) return found;
  const near = file === undefined && slips.has(id) ? slips.get(id) : suggest(id, numbers);
  const meant = near === undefined ? undefined : entryResolution(table, near, file);
  if (near === undefined || !meant) return { kind: 'unknown', near: undefined, fix: undefined };
  return { kind: 'unknown', near: meant, fix: file === undefined ? near : `${file}#${near}` };
}

function entryResolution(table: EntryTable, id: string, file: string | undefined): EntryResolution | undefined {
  const entry = table.entries[table.shape.numbers.get(id) ?? -1];
  if (!entry) return undefined;
  return file === undefined ? namedHere(entry) : { kind: 'entry', entry, file };
}

/** Nobody means an entry to name itself, so that is no slip of its own id. */
function notItself(found: Resolution, { path }: Reference): Resolution {
  const isItself = found.kind === 'unknown' && found.near?.kind === 'entry' && isWithin(path, found.near.entry.path);
  return isItself ? { kind: 'unknown', near: undefined, fix: undefined } : found;
}

/** The twelve names a `drivers` reference can hold: three drivers and nine accelerators. */
export const driverReferences: readonly string[] = [...driverNames, ...acceleratorNames];

const accelerators: ReadonlyMap<string, Resolution> = new Map(
  driverReferences.map((name) => [name, { kind: 'accelerator', name, driver: name.split('.')[0] ?? name }]),
);

function resolveAccelerator(text: string): Resolution {
  const known = accelerators.get(text);
  if (known) return known;
  const near = nearestName(text, driverReferences);
  return { kind: 'unknown', near: near === undefined ? undefined : accelerators.get(near), fix: near };
}

const nobody: ReadonlyMap<string, Supporter> = new Map();

/**
 * People may be named plainly, so nearly everything is right: only a single word that is a slip of an id is
 * not. A capitalised word with another first letter is somebody else's name (“Bo” is not a slip of `jo`).
 */
function resolvePerson(text: string, { byId, byName, byInitial, owner }: People, suggest: Suggest): Resolution {
  const word = text.trim();
  const known = byName.get(word.toLowerCase());
  if (known) return { kind: 'person', supporter: known };
  if (/\s/.test(word) || owner.has(word.toLowerCase())) return { kind: 'person', supporter: undefined };
  const candidates = /^\p{Lu}/u.test(word) ? (byInitial.get(word.charAt(0).toLowerCase()) ?? nobody) : byId;
  const near = suggest(word, candidates);
  const supporter = near === undefined ? undefined : byId.get(near);
  if (!supporter || near === undefined) return { kind: 'person', supporter: undefined };
  return { kind: 'unknown', near: { kind: 'person', supporter }, fix: near };
}
