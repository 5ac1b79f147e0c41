import type { Plan, TrackedEntry } from '../plan/model';
import { driverReferences, type References } from '../plan/references';
import { isOpen } from './health';
import type { Progress } from './progress';

/**
 * The drivers and accelerators that something moves: practices, lapsed or not, and open goals and initiatives that name
 * them. A driver named as a whole moves none of its accelerators; an accelerator moves its driver.
 */
export function movedDrivers(
  plan: Plan,
  references: References,
  progress: (entry: TrackedEntry) => Progress,
): ReadonlySet<string> {
  const moved = new Set<string>();
  for (const { name, driver, practices } of plan.drivers?.accelerators ?? []) {
    if (practices.length > 0) moved.add(name).add(driver);
  }
  for (const entry of [...plan.goals, ...plan.initiatives]) {
    if (moved.size === driverReferences.length) break;
    if (entry.drivers.length === 0 || !isOpen(progress(entry).state)) continue;
    for (const reference of entry.drivers) {
      const named = references.meant(reference);
      if (named.kind === 'accelerator') moved.add(named.name).add(named.driver);
    }
  }
  return moved;
}
