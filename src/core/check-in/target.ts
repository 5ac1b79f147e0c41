import type { CheckIn, Indicator, Plan, TrackedEntry } from '../plan/model';
import { trackedEntries } from '../plan/model';
import { isWithin, type Path } from '../syntax/path';

/** Something that is checked in on: a goal, an initiative, a deliverable or an indicator. */
export type CheckInTarget =
  | { readonly kind: 'tracked'; readonly entry: TrackedEntry }
  | { readonly kind: 'indicator'; readonly entry: Indicator };

/** What is checked in on at a path, or at an entry that holds it. */
export function checkInTarget(plan: Plan, path: Path): CheckInTarget | undefined {
  const tracked = trackedEntries(plan).find((entry) => isWithin(path, entry.path));
  if (tracked) return { kind: 'tracked', entry: tracked };
  const indicator = (plan.leadership?.indicators ?? []).find((entry) => isWithin(path, entry.path));
  return indicator && { kind: 'indicator', entry: indicator };
}

/** The check-in dated on a day; of several the lowest in the file, which is the one that counts. */
export function checkInOf(day: number, checkIns: readonly CheckIn[]): CheckIn | undefined {
  return checkIns.filter(({ date }) => date?.day === day).at(-1);
}
