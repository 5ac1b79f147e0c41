import type { Path } from '../syntax/path';
import { samePath } from '../syntax/path';
import type { TextRange } from '../text/range';
import { entryAround, entryTable } from './entry-table';
import { type Plan, type Reference, type Text, type TrackedEntry, trackedEntries } from './model';
import { allReferences, referencesBesides, referencesOf } from './reference-lists';
import { type References, splitReference } from './references';

/** Something a plan names once and refers to elsewhere. */
export interface Definition {
  readonly kind: 'entry' | 'person' | 'strength';
  /** The id, or the words of a strength. */
  readonly name: string;
  /** The entry; a strength's path is that of its `what`. */
  readonly path: Path;
  /** Whether the name is the entry's key, or a text of its own. */
  readonly part: 'key' | 'value';
}

/** A place that names a definition. */
export interface Use {
  readonly path: Path;
  /** UTF-16 offsets of the name in the text at that path: behind the `#` of `file#id`. */
  readonly within: TextRange;
  /** The file as written, where the definition is in another one. */
  readonly file: string | undefined;
  /** The id or words used. */
  readonly name: string;
  readonly kind: Definition['kind'];
}

/** Everything a plan defines that can be named elsewhere. */
export function definitionsOf(plan: Plan): Definition[] {
  return [...trackedEntries(plan).map(entryDefinition), ...definitionsBesides(plan)];
}

const entryDefinition = ({ id, path }: TrackedEntry): Definition => ({ kind: 'entry', name: id, path, part: 'key' });

/** What is defined that is no goal, initiative or deliverable. */
function definitionsBesides(plan: Plan): Definition[] {
  return [
    ...(plan.drivers?.supporters ?? []).map(
      ({ id, path }): Definition => ({ kind: 'person', name: id, path, part: 'key' }),
    ),
    ...(plan.leadership?.strengths ?? []).flatMap(({ what }): Definition[] =>
      what ? [{ kind: 'strength', name: what.text, path: what.path, part: 'value' }] : [],
    ),
  ];
}

/** Every place of a plan that names something by its id or words. People named plainly are not ids and not here. */
export function usesOf(plan: Plan, references: References): Use[] {
  return [
    ...allReferences(plan).flatMap((reference) => useOf(reference, references) ?? []),
    ...plan.initiatives.flatMap(({ strengths }) => strengths.map(strengthUse)),
  ];
}

function strengthUse({ path, text }: Text): Use {
  return { path, within: { start: 0, end: text.length }, file: undefined, name: text, kind: 'strength' };
}

/** The use at a path. Looks only at what the path lies in. */
export function useAt(plan: Plan, references: References, path: Path): Use | undefined {
  const entry = entryAround(plan, path);
  const near = entry ? referencesOf(entry) : referencesBesides(plan);
  const reference = near.find((candidate) => samePath(candidate.path, path));
  if (reference) return useOf(reference, references);
  const strengths = entry?.kind === 'initiative' ? entry.strengths : [];
  return strengths.filter((strength) => samePath(strength.path, path)).map(strengthUse)[0];
}

/** The first definition of what is used, in the plan that is to define it. */
export function definitionOf(plan: Plan, use: Pick<Use, 'kind' | 'name'>): Definition | undefined {
  if (use.kind !== 'entry') return definitionsBesides(plan).find((definition) => names(use, definition));
  const { entries, shape } = entryTable(plan);
  const entry = entries[shape.numbers.get(use.name) ?? -1];
  return entry && entryDefinition(entry);
}

function useOf(reference: Reference, references: References): Use | undefined {
  const { path, text } = reference;
  if (reference.kind === 'entry') {
    const { file, id } = splitReference(text);
    return {
      path,
      within: { start: text.length - id.length, end: text.length },
      file: file || undefined,
      name: id,
      kind: 'entry',
    };
  }
  if (reference.kind !== 'person') return undefined;
  const target = references.resolve(reference);
  if (target.kind !== 'person' || target.supporter?.id !== text.trim()) return undefined;
  const start = text.indexOf(target.supporter.id);
  return {
    path,
    within: { start, end: start + target.supporter.id.length },
    file: undefined,
    name: target.supporter.id,
    kind: 'person',
  };
}

/** Whether a use in the same plan names a definition. Strengths are compared without case. */
export function names(use: Pick<Use, 'kind' | 'name'>, definition: Pick<Definition, 'kind' | 'name'>): boolean {
  if (use.kind !== definition.kind) return false;
  return use.kind === 'strength'
    ? use.name.trim().toLowerCase() === definition.name.trim().toLowerCase()
    : use.name === definition.name;
}

/** The definition whose name stands at a path. */
export function definitionAt(plan: Plan, path: Path, part: 'key' | 'value'): Definition | undefined {
  const entry = part === 'key' ? entryAround(plan, path) : undefined;
  if (entry && samePath(entry.path, path)) return entryDefinition(entry);
  return definitionsBesides(plan).find((definition) => definition.part === part && samePath(definition.path, path));
}
