import { healthContextOf } from '../check';
import type { PlanSource } from '../check-in/plan-source';
import type { Day } from '../dates/day';
import { trackedEntries } from '../plan/model';
import { type BurnUp, burnUpOf, undrawnSentence } from './burn-up';
import { type Coverage, coverageOf } from './coverage';
import { type DeliveryRecord, deliveryRecord } from './delivery-record';
import { type ThisWeek, thisWeek } from './due';
import { type Timeline, timelineOf } from './timeline';

/** What the progress panel shows: numbers, days and words; no pixels, no colours. */
export interface ProgressChart {
  readonly person: string;
  readonly purpose: string;
  readonly today: Day;
  readonly week: ThisWeek;
  readonly timeline: Timeline;
  /** In the order of the file: goals, initiatives, deliverables. */
  readonly burnUps: readonly BurnUp[];
  /** Which measures in numbers have no burn-up, and what each lacks; empty where all have one. */
  readonly undrawn: string;
  readonly coverage: Coverage;
  readonly record: DeliveryRecord;
}

/** Builds the chart of a plan on its day. */
export function progressChart(source: PlanSource): ProgressChart {
  const { references, progress, settings } = source;
  const { plan } = source.document;
  const today = source.context.day;
  const { thresholds } = healthContextOf(plan, today, settings);
  const entries = trackedEntries(plan);
  const burnUps = entries.flatMap((entry) => burnUpOf(entry, progress.get(entry), today, thresholds) ?? []);
  const drawn = new Set(burnUps.map(({ path }) => path));
  return {
    person: plan.person?.text ?? '',
    purpose: plan.purpose?.statement?.text ?? '',
    today,
    week: thisWeek(source),
    timeline: timelineOf(plan, references, progress, today),
    burnUps,
    undrawn: undrawnSentence(entries.filter((entry) => !drawn.has(entry.path))),
    coverage: coverageOf(plan, references, progress, today),
    record: deliveryRecord(plan, progress, today),
  };
}
