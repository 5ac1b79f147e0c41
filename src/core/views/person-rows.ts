import type { PlanSource } from '../check-in/plan-source';
import { personReferences } from '../plan/reference-lists';
import { isWithin, type Path, pathKey } from '../syntax/path';
import type { OutlineItem } from './outline-item';

/** Somebody who takes part in a plan. */
export interface Participant {
  readonly name: string;
  /** Where the plan speaks of them. */
  readonly paths: readonly Path[];
}

/** Who takes part in a plan besides its owner: supporters first, then whoever else is named, in the order of the file. */
export function participantsOf({ document: { plan }, references }: PlanSource): readonly Participant[] {
  const people = new Map<string, { name: string; paths: Path[] }>();
  const add = (name: string, path: Path) => {
    const key = personKey(name);
    const known = people.get(key);
    if (known) known.paths.push(path);
    else if (key !== '') people.set(key, { name: name.trim(), paths: [path] });
  };
  for (const { id, name, path } of plan.drivers?.supporters ?? []) add(name?.text ?? id, path);
  const own = personKey(plan.person?.text ?? '');
  const ownNames = new Set([own, ...own.split(' ')]);
  for (const reference of personReferences(plan)) {
    const named = references.meant(reference);
    const supporter = named.kind === 'person' ? named.supporter : undefined;
    const name = supporter ? (supporter.name?.text ?? supporter.id) : reference.text;
    if (supporter || !ownNames.has(personKey(name))) add(name, reference.path);
  }
  return [...people.values()];
}

/** The same for all ways to write one name. */
export function personKey(name: string): string {
  return name.trim().toLowerCase().replace(/\s+/g, ' ');
}

/** The places of the rows that somebody takes part in: for each place of the plan the nearest row that holds it. */
export function rowsOfPerson(source: PlanSource, outline: readonly OutlineItem[], name: string): readonly Path[] {
  const rows = new Map<string, Path>();
  const collect = (items: readonly OutlineItem[]) => {
    for (const { path, children } of items) {
      if (path) rows.set(pathKey(path), path);
      collect(children);
    }
  };
  collect(outline);
  const paths = participantsOf(source).find((one) => personKey(one.name) === personKey(name))?.paths ?? [];
  return paths.flatMap((path) => {
    for (let length = path.length; length > 0; length--) {
      const row = rows.get(pathKey(path.slice(0, length)));
      // A whole section is no answer to who takes part in it; a review with somebody is.
      if (row && isWithin(path, row) && (length > 1 || row[0] === 'reviews')) return [row];
    }
    return [];
  });
}
