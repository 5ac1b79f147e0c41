import type { Cadence } from '../dates/cadence';
import type { Day } from '../dates/day';

/** The state of an entry, as everything that shows one shows it. */
export type HealthState =
  | 'cancelled'
  | 'paused'
  | 'done'
  | 'overdue'
  | 'planned'
  | 'no-data'
  | 'on-track'
  | 'at-risk'
  | 'off-track';

/** What health depends on besides the plan. */
export interface HealthContext {
  readonly day: Day;
  /** How often progress is looked at; a check-in older than this no longer stands for today. */
  readonly reviewCadence: Cadence;
  readonly thresholds: HealthThresholds;
}

/** Whether two contexts make the same of every entry. */
export function sameContext(a: HealthContext, b: HealthContext): boolean {
  return (
    a === b ||
    (a.day === b.day &&
      a.reviewCadence.count === b.reviewCadence.count &&
      a.reviewCadence.unit === b.reviewCadence.unit &&
      a.thresholds.atRisk === b.thresholds.atRisk &&
      a.thresholds.offTrack === b.thresholds.offTrack)
  );
}

/** How far progress may fall behind the pace, as a share of the whole way. */
export interface HealthThresholds {
  /** below −this it is at risk */
  readonly atRisk: number;
  /** below −this it is off track */
  readonly offTrack: number;
}

export const defaultThresholds: HealthThresholds = { atRisk: 0.1, offTrack: 0.25 };

/** States in which an entry still asks for work: everything but done and cancelled. */
export function isOpen(state: HealthState): boolean {
  return state !== 'done' && state !== 'cancelled';
}

/**
 * `on-track` down to −0.10, `at-risk` down to −0.25, `off-track` below, of progress − expected rounded to
 * four places, so that a difference of a floating-point hair changes no state.
 */
export function stateOfPace(progress: number, expected: number, { atRisk, offTrack }: HealthThresholds): HealthState {
  const ahead = Math.round((progress - expected) * 10_000) / 10_000;
  if (ahead >= -atRisk) return 'on-track';
  return ahead >= -offTrack ? 'at-risk' : 'off-track';
}

const badness: readonly HealthState[] = [
  'cancelled',
  'done',
  'paused',
  'no-data',
  'planned',
  'on-track',
  'at-risk',
  'off-track',
  'overdue',
];

/** The worse of two states; a state that is known wins over none. */
export function worse(a: HealthState, b: HealthState): HealthState {
  return badness.indexOf(a) >= badness.indexOf(b) ? a : b;
}

/** How bad a state is, from 0 for what is over to the highest for what is overdue: for putting entries in order. */
export function byBadness(state: HealthState): number {
  return badness.indexOf(state);
}

/** A state in words, in sentence case. */
export const stateWords: Readonly<Record<HealthState, string>> = {
  cancelled: 'Cancelled',
  paused: 'Paused',
  done: 'Done',
  overdue: 'Overdue',
  planned: 'Planned',
  'no-data': 'No data yet',
  'on-track': 'On track',
  'at-risk': 'At risk',
  'off-track': 'Off track',
};
