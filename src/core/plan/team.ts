import type { Plan, Reference, TrackedEntry } from './model';
import { nearestName } from './nearest-name';
import { type References, splitReference } from './references';

/** A plan of the `team` that could be read, and the reference that names it. */
export interface TeamPlan {
  readonly reference: Reference;
  readonly plan: Plan;
}

/** The plans of the team that could be read; `isWhole` tells whether that is all of them. */
export function teamPlans(
  plan: Plan,
  references: References,
): { readonly plans: readonly TeamPlan[]; isWhole: boolean } {
  const plans: TeamPlan[] = [];
  let isWhole = true;
  for (const { plan: reference } of plan.team) {
    const named = reference && references.resolve(reference);
    if (reference && named?.kind === 'plan') plans.push({ reference, plan: named.plan });
    else isWhole = false;
  }
  return { plans, isWhole };
}

/**
 * The ids of this plan's goals that entries of another plan serve. A plan does not know the name of its own file, so a
 * `file#id` is taken to mean this one where the id is one of its goals: rather too few complaints than a wrong one.
 */
export function goalsServedFrom(entries: readonly TrackedEntry[], goals: ReadonlySet<string>): Set<string> {
  const served = new Set<string>();
  for (const { serves } of entries) {
    for (const { text } of serves) {
      const { file, id } = splitReference(text);
      if (!file) continue;
      const goal = goals.has(id) ? id : nearestName(id, goals);
      if (goal !== undefined) served.add(goal);
    }
  }
  return served;
}
