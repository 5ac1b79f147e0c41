import type { Day } from '../dates/day';
import { type Plan, trackedEntries } from '../plan/model';
import type { References } from '../plan/references';
import { defaultThresholds, type HealthThresholds } from '../progress/health';
import type { PlanProgress } from '../progress/plan-progress';
import { type BurnUp, burnUpOf, undrawnSentence } from './burn-up';
import { type Timeline, timelineOf } from './timeline';

export { titleOf, wordsOf } from './entry-words';

/** What the progress panel shows: numbers, days and words; no pixels, no colours. */
export interface ProgressChart {
  readonly person: string;
  readonly purpose: string;
  readonly today: Day;
  readonly timeline: Timeline;
  /** In the order of the file: goals, initiatives, deliverables. */
  readonly burnUps: readonly BurnUp[];
  /** Which measures in numbers have no burn-up, and what each lacks; empty where all have one. */
  readonly undrawn: string;
}

/** Builds the chart of a plan on a day; `thresholds` are those its health was worked out with. */
export function progressChart(
  plan: Plan,
  references: References,
  progress: PlanProgress,
  today: Day,
  thresholds: HealthThresholds = defaultThresholds,
): ProgressChart {
  const entries = trackedEntries(plan);
  const burnUps = entries.flatMap((entry) => burnUpOf(entry, progress.get(entry), today, thresholds) ?? []);
  const drawn = new Set(burnUps.map(({ path }) => path));
  return {
    person: plan.person?.text ?? '',
    purpose: plan.purpose?.statement?.text ?? '',
    today,
    timeline: timelineOf(plan, references, progress, today),
    burnUps,
    undrawn: undrawnSentence(entries.filter((entry) => !drawn.has(entry.path))),
  };
}
