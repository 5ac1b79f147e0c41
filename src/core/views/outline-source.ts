import type { Day } from '../dates/day';
import type { Plan } from '../plan/model';
import type { References } from '../plan/references';
import type { PlanProgress } from '../progress/plan-progress';

/** What the outline is made from. */
export interface OutlineSource {
  readonly plan: Plan;
  readonly references: References;
  readonly progress: PlanProgress;
  readonly today: Day;
}
