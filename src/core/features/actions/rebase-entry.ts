import type { Plan, Reference, Text, TrackedEntry } from '../../plan/model';
import { splitReference } from '../../plan/references';
import type { PlanView } from '../../plan-view';
import type { PlanEdit } from '../../syntax/plan-edit';
import { isRelativeFile } from '../document-link';
import { relativeFile, resolveFile, sameFile } from '../relative-uri';

/**
 * The edits that make an entry mean in another file what it means here: ids of this file get its name, ids of that file
 * lose theirs, paths start from there, people that only this plan knows by id are named.
 * @returns `undefined` where no path leads from the other file to one the entry names
 */
export function rebasedEntry(view: PlanView, entry: TrackedEntry, uri: string, there: Plan): PlanEdit[] | undefined {
  const edits: PlanEdit[] = [];
  const put = ({ path, text }: Text, value: string | undefined) => {
    if (value !== undefined && value !== text) edits.push({ kind: 'replace', path, value });
    return value !== undefined;
  };
  const references = [...entry.serves, ...(entry.kind === 'initiative' ? entry.dependsOn : [])];
  for (const reference of references) {
    if (!put(reference, rebasedReference(view, entry.id, reference, uri))) return undefined;
  }
  for (const link of linksOf(entry)) if (!put(link, rebasedLink(view, link, uri))) return undefined;
  for (const person of peopleOf(entry)) put(person, personThere(view, person, there));
  return edits;
}

function rebasedReference(view: PlanView, own: string, { text }: Reference, uri: string): string | undefined {
  const { file, id } = splitReference(text);
  if (!file && id === own) return text;
  const target = file ? (view.named.get(file)?.uri ?? resolveFile(view.uri, file)) : view.uri;
  if (target === undefined) return undefined;
  if (sameFile(target, uri)) return id;
  const way = relativeFile(uri, target);
  return way === undefined ? undefined : `${way}#${id}`;
}

function linksOf(entry: TrackedEntry): Text[] {
  const links = [
    ...(entry.kind === 'initiative' ? entry.evidence.map(({ link }) => link) : []),
    entry.measure?.kind === 'numeric' ? entry.measure.source : undefined,
  ];
  return links.filter((link) => link !== undefined).filter(({ text }) => isRelativeFile(text.trim()));
}

function rebasedLink(view: PlanView, { text }: Text, uri: string): string | undefined {
  const { file, id } = splitReference(text);
  const path = file ?? text;
  const target = resolveFile(view.uri, path);
  const way = target === undefined ? undefined : relativeFile(uri, target);
  const before = target === undefined ? undefined : relativeFile(view.uri, target);
  if (way === undefined || way === before) return way === undefined ? undefined : text;
  return file === undefined ? way : `${way}#${id}`;
}

function peopleOf(entry: TrackedEntry): Reference[] {
  if (entry.kind !== 'initiative') return [];
  return entry.approvals.flatMap(({ by }) => by ?? []);
}

/** An id stays where that plan has the same person under it; otherwise the name says who it is. */
function personThere({ document }: PlanView, { text }: Reference, there: Plan): string {
  const here = document.plan.drivers?.supporters.find(({ id }) => id === text.trim());
  const known = there.drivers?.supporters.some(({ id }) => id === text.trim());
  return here?.name && !known ? here.name.text : text;
}
