import type { Day } from '../dates/day';
import type { Measure } from '../plan/model';

/**
 * What each week from `day` to the deadline must bring, in the measure's unit: negative for a falling target,
 * 0 once the target is reached. `undefined` where there is no target or no time left.
 */
export function weeklyPaceNeeded(
  measure: Measure | undefined,
  latest: number | undefined,
  day: Day,
  deadline: Day | undefined,
): number | undefined {
  if (measure?.kind !== 'numeric' || deadline === undefined || deadline <= day) return undefined;
  const [baseline, target] = [measure.baseline?.value, measure.target?.value];
  if (baseline === undefined || target === undefined) return undefined;
  const left = target - (latest ?? baseline);
  const reached = target >= baseline ? left <= 0 : left >= 0;
  return reached ? 0 : left / ((deadline - day) / 7);
}
