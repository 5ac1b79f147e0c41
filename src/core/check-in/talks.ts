import type { Day } from '../dates/day';
import type { OneOnOne, Plan, Supporter } from '../plan/model';
import type { ReferenceLookup } from '../plan/references';

/** A one-on-one with a date that can be read, and the supporter it is with, where it is with one. */
export interface DatedTalk {
  readonly talk: OneOnOne;
  readonly day: Day;
  readonly supporter: Supporter | undefined;
}

/** The one-on-ones that have a date, past and to come, in the order of the file. */
export function datedTalks({ oneOnOnes }: Plan, references: ReferenceLookup): DatedTalk[] {
  return oneOnOnes.flatMap((talk) => {
    if (talk.date?.day === undefined) return [];
    const named = talk.with && references.meant(talk.with);
    return [{ talk, day: talk.date.day, supporter: named?.kind === 'person' ? named.supporter : undefined }];
  });
}

/** The days of the talks with each supporter there was or will be one with. */
export function daysOfTalks(talks: readonly DatedTalk[]): ReadonlyMap<Supporter, readonly Day[]> {
  const days = new Map<Supporter, Day[]>();
  for (const { supporter, day } of talks) {
    if (!supporter) continue;
    const known = days.get(supporter);
    if (known) known.push(day);
    else days.set(supporter, [day]);
  }
  return days;
}
