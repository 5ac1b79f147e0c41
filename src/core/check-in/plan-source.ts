import type { Day } from '../dates/day';
import type { References } from '../plan/references';
import type { PlanDocument } from '../plan-document';
import type { PlanProgress } from '../progress/plan-progress';
import type { Settings } from '../settings/settings';

/** The part of a plan's view that checking in needs; a `PlanView` is one. */
export interface PlanSource {
  readonly document: PlanDocument;
  readonly context: { readonly day: Day };
  readonly settings: Settings;
  readonly references: References;
  readonly progress: PlanProgress;
}
