import type { Day } from '../dates/day';
import type { Initiative, Milestone, Plan } from '../plan/model';
import { type HealthState, isOpen } from './health';

/** How long a start may have passed without a check-in before anybody asks, in days. */
export const graceOfStart = 7;

/** Whether work goes on: open, not paused, and its start has come. */
export function isActive({ start }: Initiative, state: HealthState, day: Day): boolean {
  return isOpen(state) && state !== 'paused' && start?.day !== undefined && start.day <= day;
}

/** The initiatives of a plan on which work goes on. Progress is asked for only of those that have started. */
export function activeInitiatives(
  { initiatives }: Plan,
  progress: (initiative: Initiative) => { readonly state: HealthState },
  day: Day,
): Initiative[] {
  return initiatives.filter((initiative) => {
    const start = initiative.start?.day;
    return start !== undefined && start <= day && isActive(initiative, progress(initiative).state, day);
  });
}

/**
 * The milestones of an active initiative that are past their due date and not done. A `done` that is no date is
 * somebody's note that it is done all the same.
 */
export function lateMilestones(initiative: Initiative, state: HealthState, day: Day): readonly Milestone[] {
  if (!isActive(initiative, state, day)) return [];
  return initiative.milestones.filter(({ due, done, keys }) => {
    const isDone = keys.has('done') && !(done?.day !== undefined && done.day > day);
    return !isDone && due?.day !== undefined && due.day < day;
  });
}
