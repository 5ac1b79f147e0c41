import type { Plan, TrackedEntry } from '../plan/model';
import { trackedEntries } from '../plan/model';
import type { References } from '../plan/references';
import type { HealthContext } from './health';
import { type Progress, progressOf, saysNothing, shownProgress } from './progress';

/** Progress of every goal, initiative and deliverable of a plan, as it is shown. */
export type PlanProgress = ReadonlyMap<TrackedEntry, Progress>;

/** Works out every entry once; a goal without check-ins shows the initiatives that serve it. */
export function planProgress(plan: Plan, references: References, context: HealthContext): PlanProgress {
  const shown = new Map<TrackedEntry, Progress>();
  for (const entry of trackedEntries(plan)) shown.set(entry, progressOf(entry, context));
  for (const goal of plan.goals) {
    const own = progressOf(goal, context);
    if (!saysNothing(own)) continue;
    const serving = references.servedBy(goal).filter(({ kind }) => kind === 'initiative');
    const servers = serving.map((initiative) => progressOf(initiative, context));
    shown.set(goal, shownProgress(own, servers));
  }
  return shown;
}
