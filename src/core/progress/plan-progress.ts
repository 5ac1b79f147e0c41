import type { Plan, TrackedEntry } from '../plan/model';
import { trackedEntries } from '../plan/model';
import type { References } from '../plan/references';
import type { HealthContext } from './health';
import { type Progress, progressOf, shownProgress } from './progress';

/** Progress of every goal, initiative and deliverable of a plan, as it is shown. */
export type PlanProgress = ReadonlyMap<TrackedEntry, Progress>;

/** Works out every entry once; a goal without check-ins shows the initiatives that serve it. */
export function planProgress(plan: Plan, references: References, context: HealthContext): PlanProgress {
  const own = new Map<TrackedEntry, Progress>();
  for (const entry of trackedEntries(plan)) own.set(entry, progressOf(entry, context));
  const shown = new Map(own);
  for (const goal of plan.goals) {
    const progress = own.get(goal);
    if (!progress) continue;
    const serving = references.servedBy(goal).flatMap((entry) => {
      const server = entry.kind === 'initiative' ? own.get(entry) : undefined;
      return server ? [server] : [];
    });
    shown.set(goal, shownProgress(progress, serving));
  }
  return shown;
}
