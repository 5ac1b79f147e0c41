import { type Accelerator, type DriverName, type Plan, type TrackedEntry, trackedEntries } from './model';
import type { References } from './references';

/**
 * The goals and initiatives that name each of the twelve driver and accelerator names. A bare driver name is the
 * driver as a whole and none of its accelerators. An unknown name counts as the one it is a slip of.
 */
export function entriesByDriver(plan: Plan, references: References): ReadonlyMap<string, readonly TrackedEntry[]> {
  const byName = new Map<string, TrackedEntry[]>();
  for (const entry of trackedEntries(plan)) {
    for (const reference of entry.drivers) {
      const target = references.meant(reference);
      if (target.kind !== 'accelerator') continue;
      const list = byName.get(target.name) ?? [];
      // All references of an entry follow each other, so one that is there already is the last.
      if (list.at(-1) !== entry) list.push(entry);
      byName.set(target.name, list);
    }
  }
  return byName;
}

/** The accelerator of a name, where the plan fills it. */
export function acceleratorOf(plan: Plan, driver: DriverName, name: string): Accelerator | undefined {
  return plan.drivers?.accelerators.find((accelerator) => accelerator.driver === driver && accelerator.name === name);
}
