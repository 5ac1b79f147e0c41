import type { Day } from '../dates/day';
import type { CheckIn } from '../plan/model';

/** A check-in with a day that counts. */
export interface DatedCheckIn {
  readonly day: Day;
  readonly checkIn: CheckIn;
}

/**
 * The check-ins that count on a day, oldest first: those with a real date that is not after the day. Of two
 * on one date the lower in the file is the later.
 */
export function checkInsUpTo(checkIns: readonly CheckIn[], today: Day): DatedCheckIn[] {
  const dated = checkIns.flatMap((checkIn): DatedCheckIn[] => {
    const day = checkIn.date?.day;
    return day !== undefined && day <= today ? [{ day, checkIn }] : [];
  });
  // The sort is stable, so the order of the file decides within one date.
  return dated.sort((a, b) => a.day - b.day);
}

/** The latest check-in that has a number. */
export function latestNumber(
  dated: readonly DatedCheckIn[],
): { day: Day; value: number; checkIn: CheckIn } | undefined {
  for (let i = dated.length - 1; i >= 0; i--) {
    const entry = dated[i];
    const value = entry?.checkIn.value?.value;
    if (entry && typeof value === 'number') return { day: entry.day, value, checkIn: entry.checkIn };
  }
  return undefined;
}

/** The latest `done` or `not done`. */
export function latestOutcome(dated: readonly DatedCheckIn[]): 'done' | 'not done' | undefined {
  for (let i = dated.length - 1; i >= 0; i--) {
    const value = dated[i]?.checkIn.value?.value;
    if (value === 'done' || value === 'not done') return value;
  }
  return undefined;
}
