import { planMemory } from '../memory/plan-memory';
import type { Drivers, Plan, Supporter } from './model';

/** The supporters of a plan, to be found by what they are called. */
export interface People {
  readonly byId: ReadonlyMap<string, Supporter>;
  /** By the id, the name and each part of the name in small letters; of several the first. */
  readonly byName: ReadonlyMap<string, Supporter>;
  /** The ids by their first letter. */
  readonly byInitial: ReadonlyMap<string, ReadonlyMap<string, Supporter>>;
  /** What the owner of the plan is called. */
  readonly owner: ReadonlySet<string>;
}

const known = planMemory<Drivers, { readonly person: Plan['person']; readonly people: People }>();

/** Looks up the supporters once, for all the places that name one. */
export function peopleOf({ drivers, person }: Plan): People {
  const last = drivers && known.get(drivers);
  if (last && last.person === person) return last.people;
  const people = lookUp(drivers?.supporters ?? [], person);
  if (drivers) known.set(drivers, { person, people });
  return people;
}

function lookUp(supporters: readonly Supporter[], person: Plan['person']): People {
  const byId = new Map<string, Supporter>();
  const byName = new Map<string, Supporter>();
  const byInitial = new Map<string, Map<string, Supporter>>();
  for (const supporter of supporters) {
    const { id, name } = supporter;
    if (!byId.has(id)) byId.set(id, supporter);
    for (const word of [id, ...namesIn(name?.text)]) if (!byName.has(word)) byName.set(word, supporter);
    const initial = byInitial.get(id.charAt(0)) ?? new Map<string, Supporter>();
    byInitial.set(id.charAt(0), initial.set(id, supporter));
  }
  return { byId, byName, byInitial, owner: new Set(namesIn(person?.text)) };
}

/** A whole name and each of its parts, in small letters: “Tomas” names Tomas Berg. */
function namesIn(name: string | undefined): string[] {
  const lower = name?.toLowerCase() ?? '';
  return lower === '' ? [] : [lower, ...lower.split(/\s+/)].filter((part) => part !== '');
}
