import { formatDay } from '../../dates/day';
import { type Plan, type TrackedEntry, trackedEntries } from '../../plan/model';
import { personReferences } from '../../plan/reference-lists';
import { splitReference } from '../../plan/references';
import type { PlanView } from '../../plan-view';
import { distance } from '../../progress/words';
import type { Path } from '../../syntax/path';
import { plainText } from '../markdown';
import { type Asking, entryAround } from './asking';
import { kinds, type Offer, shortBeside, sourceOf } from './offer';
import type { ValuePlace } from './place';
import { relativePath } from './relative-path';

type Kind = TrackedEntry['kind'];

/** What a reference is likely to name, likeliest first. */
function wantedKinds(path: Path): readonly Kind[] {
  if (path.includes('dependsOn')) return ['initiative'];
  if (path.includes('builtBy') || path.includes('adds')) return ['initiative', 'deliverable', 'goal'];
  return path[0] === 'goals' ? ['goal', 'deliverable'] : ['goal', 'deliverable', 'initiative'];
}

/** Ids that make sense here: not the entry itself, nothing that already points back at it, nothing listed already. */
export function referenceOffers(asking: Asking, { path, others }: ValuePlace): Offer[] {
  const { view, workspace, today } = asking;
  const plan = asking.plan();
  const own = entryAround(plan, path);
  const relation = path.includes('dependsOn') ? 'dependsOn' : 'serves';
  const wanted = wantedKinds(path);
  const offer = (entry: TrackedEntry, name: string): Offer => ({
    label: name,
    kind: kinds.id,
    snippet: sourceOf(name, asking.place),
    beside: entry.title && shortBeside(name, entry.title.text),
    detail: [entry.kind, due(entry, today)].filter((part) => part !== '').join(', '),
    documentation: entry.title ? plainText(entry.title.text) : undefined,
    also: entry.title ? [entry.title.text] : undefined,
  });
  const here = inOrder(trackedEntries(plan), wanted)
    .filter((entry) => entry.id !== own?.id && !pointsAt(entry, own, relation))
    .map((entry) => offer(entry, entry.id));
  const elsewhere = path.includes('dependsOn') ? wanted : wanted.filter((kind) => kind !== 'initiative');
  const foreign = otherPlans(view, workspace).flatMap(({ file, plan: other }) =>
    inOrder(trackedEntries(other), elsewhere).map((entry) => offer(entry, `${file}#${entry.id}`)),
  );
  const known = new Set(others);
  return unique([...here, ...foreign]).filter(({ label }) => !known.has(label));
}

function pointsAt(entry: TrackedEntry, own: TrackedEntry | undefined, relation: 'serves' | 'dependsOn'): boolean {
  if (!own) return false;
  const names = relation === 'serves' ? entry.serves : entry.kind === 'initiative' ? entry.dependsOn : [];
  return names.some(({ text }) => text === own.id);
}

function inOrder(entries: readonly TrackedEntry[], wanted: readonly Kind[]): TrackedEntry[] {
  return wanted.flatMap((kind) => entries.filter((entry) => entry.kind === kind));
}

function due({ deadline }: TrackedEntry, today: Asking['today']): string {
  const day = deadline?.written;
  return day === undefined ? '' : `due ${formatDay(day)}, ${distance(day, today)}`;
}

interface OtherPlan {
  readonly file: string;
  readonly plan: Plan;
}

/** The other plans there are, by the path this one writes: as it does already, else relative to it. */
function otherPlans(view: PlanView, workspace: readonly PlanView[]): OtherPlan[] {
  const named = [...view.named].map(([file, { uri, document }]) => ({ file, uri, plan: document.plan }));
  const known = new Set(named.map(({ uri }) => uri));
  const others = workspace.flatMap(({ uri, document }) => {
    const file = uri === view.uri || known.has(uri) ? undefined : relativePath(view.uri, uri);
    return file === undefined ? [] : [{ file, plan: document.plan }];
  });
  return [...named.filter(({ uri }) => uri !== view.uri), ...others];
}

/** The plans a leader may answer for: those of the workspace that are not listed yet. */
export function planOffers(asking: Asking): Offer[] {
  const listed = new Set(asking.plan().team.map(({ plan }) => plan?.text));
  const current = asking.place.typed.replace(/^["']/, '');
  return otherPlans(asking.view, asking.workspace)
    .filter(({ file }) => !listed.has(file) || file === current)
    .map(({ file, plan }) => ({
      label: file,
      kind: kinds.file,
      snippet: sourceOf(file, asking.place),
      beside: plan.person?.text,
      also: plan.person ? [plan.person.text] : undefined,
    }));
}

/** The people of the plan by their ids, then those it names plainly elsewhere. */
export function personOffers(asking: Asking, { others }: ValuePlace): Offer[] {
  const plan = asking.plan();
  const supporters = plan.drivers?.supporters ?? [];
  const known = supporters.map((person): Offer => {
    const helps = person.helpsWith ? [`Helps with: ${person.helpsWith.text}`] : [];
    return {
      label: person.id,
      kind: kinds.person,
      snippet: sourceOf(person.id, asking.place),
      beside: person.name?.text,
      detail: [person.name?.text, person.as?.text].filter((part) => part !== undefined).join(', '),
      documentation: plainText([...helps].join('')),
      also: person.name ? [person.name.text] : undefined,
    };
  });
  const { start, end } = asking.place.range;
  const own = asking.view.document.text.slice(start, end).replace(/^["']|["']$/g, '');
  const named = personReferences(plan)
    .map(({ text }) => text.trim())
    .filter((text) => text !== '' && text !== own && !text.includes('\ue000'))
    .filter((text) => supporters.every(({ id, name }) => id !== text && name?.text !== text))
    .map(
      (text): Offer => ({
        label: text,
        kind: kinds.person,
        snippet: sourceOf(text, asking.place),
        detail: 'Named elsewhere in this plan',
      }),
    );
  const listed = new Set(others);
  return unique([...known, ...named]).filter(({ label }) => !listed.has(label));
}

/** The strengths of the plan, by their words. */
export function strengthOffers(asking: Asking, { others }: ValuePlace): Offer[] {
  const listed = new Set(others.map((text) => text.trim().toLowerCase()));
  const strengths = (asking.plan().leadership?.strengths ?? []).flatMap(({ what }) => what?.text ?? []);
  return unique(
    strengths.map((text) => ({ label: text, kind: kinds.choice, snippet: sourceOf(text, asking.place) })),
  ).filter(({ label }) => !listed.has(label.trim().toLowerCase()));
}

function unique(offers: readonly Offer[]): Offer[] {
  const seen = new Set<string>();
  return offers.filter(({ label }) => !seen.has(label) && seen.add(label));
}

/** The id of a reference that is typed, in front of or behind its `#`. */
export const referencedFile = (typed: string) => splitReference(typed).file;
