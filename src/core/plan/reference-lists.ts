import { planMemory } from '../memory/plan-memory';
import { type EntryShape, entryTable } from './entry-table';
import { type Plan, type Reference, type TrackedEntry, trackedEntries } from './model';

/** The files a plan names, as written, in the order of the file and each once: what a host must hand in. */
export function namedFiles(plan: Plan): string[] {
  const files = new Set<string>();
  for (const { plan: member } of plan.team) if (member) files.add(member.text);
  for (const file of filesNamedByEntries(plan)) files.add(file);
  for (const reference of referencesBesides(plan)) if (reference.kind === 'entry') addFile(reference, files);
  return [...files];
}

function addFile({ text }: Reference, files: Set<string>): void {
  const at = text.indexOf('#');
  if (at > 0) files.add(text.slice(0, at));
}

/** The files entries name: while what they name stays in the same words, the shape of the plan is the same object. */
const filesOfShapes = planMemory<EntryShape, ReadonlySet<string>>();

function filesNamedByEntries(plan: Plan): ReadonlySet<string> {
  const { entries, shape } = entryTable(plan);
  const known = filesOfShapes.get(shape);
  if (known) return known;
  const files = new Set<string>();
  for (const entry of entries) for (const reference of entriesNamedBy(entry)) addFile(reference, files);
  filesOfShapes.set(shape, files);
  return files;
}

/** What an entry names: others, then drivers, then people. */
export function referencesOf(entry: TrackedEntry): Reference[] {
  const approvals = entry.kind === 'initiative' ? entry.approvals : [];
  return [...entriesNamedBy(entry), ...entry.drivers, ...approvals.flatMap((approval) => approval.by ?? [])];
}

function entriesNamedBy(entry: TrackedEntry): readonly Reference[] {
  if (entry.kind !== 'initiative' || entry.dependsOn.length === 0) return entry.serves;
  return [...entry.serves, ...entry.dependsOn];
}

/** Every reference that stands in no goal, initiative or deliverable. */
export function referencesBesides(plan: Plan): Reference[] {
  return [
    ...(plan.leadership?.focus?.adds ?? []),
    ...(plan.leadership?.strengths ?? []).flatMap((strength) => strength.builtBy),
    ...peopleBesides(plan),
    ...plan.team.flatMap((member) => member.plan ?? []),
  ];
}

function peopleBesides(plan: Plan): Reference[] {
  const all: (Reference | undefined)[] = [
    ...(plan.role?.target?.openQuestions ?? []).map((question) => question.of),
    ...(plan.drivers?.accelerators ?? []).flatMap(({ practices }) => practices.map((practice) => practice.with)),
    ...plan.tradeOffs.map((tradeOff) => tradeOff.to),
    plan.leadership?.focus?.firstCustomer,
    ...(plan.leadership?.alignment?.strategy?.coCreatedWith ?? []),
    ...(plan.leadership?.indicators ?? []).map((indicator) => indicator.with),
    plan.reviews?.with,
    ...plan.oneOnOnes.flatMap((oneOnOne) => [oneOnOne.with, ...oneOnOne.actions.map((action) => action.who)]),
  ];
  return all.filter((reference) => reference !== undefined);
}

/** Every reference of a plan. */
export function allReferences(plan: Plan): Reference[] {
  return [...trackedEntries(plan).flatMap(referencesOf), ...referencesBesides(plan)];
}

/** Every reference to a goal, initiative or deliverable. */
export function entryReferences(plan: Plan): Reference[] {
  return allReferences(plan).filter(({ kind }) => kind === 'entry');
}

/** Every reference to a person. */
export function personReferences(plan: Plan): Reference[] {
  return allReferences(plan).filter(({ kind }) => kind === 'person');
}
