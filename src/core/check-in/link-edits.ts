import { formatDay } from '../dates/day';
import { nextQuarterEnd } from '../dates/period';
import { type Goal, type Reference, type TrackedEntry, trackedEntries } from '../plan/model';
import { driverReferences, type References } from '../plan/references';
import { quote } from '../schema/phrases';
import { toId } from '../schema/to-id';
import type { Path } from '../syntax/path';
import { changeOf, type PlanChange, refusalOfMissing } from './plan-change';
import type { PlanSource } from './plan-source';

/** As {@link PlanChange}, with the place of what came in. */
export type PlanAddition = Exclude<PlanChange, { readonly refusal: string }> & { readonly path: Path };

/**
 * Adds an initiative that serves a goal, from today to the goal's deadline, with a measure to be written over.
 * @param title what it is called; its id is made from it
 */
export function addInitiativeEdits(
  source: PlanSource,
  goalId: string,
  title: string,
): PlanAddition | { readonly refusal: string } {
  const { plan } = source.document;
  const name = title.trim();
  if (name === '') return { refusal: 'An initiative needs a title: what will be there that is not there now?' };
  const goal = plan.goals.find(({ id }) => id === goalId);
  if (!goal) return refusalOfMissing(source, ['goals', goalId]);
  const id = freeId(name, trackedEntries(plan));
  const path = ['initiatives', id];
  const value = {
    title: name,
    serves: [goal.id],
    start: formatDay(source.context.day),
    finish: finishFor(goal, source),
    measure: { what: 'What is counted', baseline: 0, target: 10 },
  };
  const holder = plan.keys.has('initiatives') ? ['initiatives'] : [];
  const change = changeOf(source, holder, [{ kind: 'insert', path: ['initiatives'], key: id, value }]);
  return 'refusal' in change ? change : { ...change, path };
}

function finishFor({ deadline }: Goal, { context }: PlanSource): string {
  const due = deadline?.day;
  return formatDay(due !== undefined && due > context.day ? due : nextQuarterEnd(context.day));
}

function freeId(title: string, entries: readonly TrackedEntry[]): string {
  const taken = new Set(entries.map(({ id }) => id));
  const wanted = toId(title) ?? 'initiative';
  let id = wanted;
  for (let n = 2; taken.has(id); n++) id = `${wanted}-${n}`;
  return id;
}

/**
 * Links a goal or initiative to what it works for: a goal's id is added to its `serves`, the name of a driver or accelerator
 * (`people`, `process.systems`) to its `drivers`.
 */
export function linkEdits(source: PlanSource, entryId: string, target: string): PlanChange {
  const { plan } = source.document;
  const entry = [...plan.initiatives, ...plan.goals].find(({ id }) => id === entryId);
  if (!entry) return refusalOfMissing(source, ['initiatives', entryId]);
  if (driverReferences.includes(target)) return added(source, entry, 'drivers', entry.drivers, target);
  const goal = plan.goals.find(({ id }) => id === target);
  if (!goal) return refusalOfMissing(source, ['goals', target]);
  if (goal === entry) return { refusal: 'A goal cannot serve itself.' };
  if (leadsTo(goal, entry, source.references)) {
    return {
      refusal: `${quote(goal.id)} serves ${quote(entry.id)} already; the other way round too, they would go in a circle.`,
    };
  }
  return added(source, entry, 'serves', entry.serves, target);
}

function added(
  source: PlanSource,
  { path, keys, id }: TrackedEntry,
  key: 'serves' | 'drivers',
  present: readonly Reference[],
  target: string,
): PlanChange {
  if (present.some(({ text }) => text === target)) {
    return { refusal: `${quote(id)} names ${quote(target)} under “${key}” already.` };
  }
  const place = [...path, key];
  // A single reference without brackets becomes a list.
  const single = present.find((reference) => reference.path.length === place.length);
  if (single) return changeOf(source, path, [{ kind: 'replace', path: place, value: [single.text, target] }]);
  if (keys.has(key)) return changeOf(source, path, [{ kind: 'append', path: place, value: target }]);
  const after = ['serves', 'title', 'deadline', 'measure', 'goal'].find((before) => keys.has(before) && before !== key);
  return changeOf(source, path, [
    { kind: 'insert', path, key, value: [target], ...(after === undefined ? {} : { after }) },
  ]);
}

/** Whether an entry serves another, directly or through others. */
function leadsTo(from: TrackedEntry, to: TrackedEntry, references: References): boolean {
  const seen = new Set([from]);
  // A set is walked on over what is added to it.
  for (const entry of seen) {
    for (const reference of entry.serves) {
      const named = references.meant(reference);
      if (named.kind === 'entry' && named.file === undefined) seen.add(named.entry);
    }
  }
  return seen.has(to);
}
