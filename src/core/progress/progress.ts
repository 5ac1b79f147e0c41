import { isOlderThan } from '../dates/cadence';
import type { Day } from '../dates/day';
import { planMemory } from '../memory/plan-memory';
import type { Indicator, Initiative, Measure, TrackedEntry } from '../plan/model';
import { checkInsUpTo, type DatedCheckIn, latestNumber, latestOutcome } from './check-ins';
import { type HealthContext, type HealthState, isOpen, sameContext, stateOfPace, worse } from './health';

/** How far an entry is, how far it should be, and what that makes it; on one day. */
export interface Progress {
  readonly state: HealthState;
  /** Share of the way from baseline to target; may pass 1 and may be negative. */
  readonly progress: number | undefined;
  /** Share of the way expected by the day that counts, 0 to 1. */
  readonly expected: number | undefined;
  /** The check-ins that count, oldest first. */
  readonly checkIns: readonly DatedCheckIn[];
  /** The day the work starts: the entry's start, or the first check-in of a goal or deliverable. */
  readonly start: Day | undefined;
  readonly deadline: Day | undefined;
  /** What the state was worked out from. */
  readonly basis: 'status' | 'measure' | 'milestones' | 'dates' | 'confidence' | 'serving' | 'none';
}

/** What was last worked out for each entry, and for what: an entry is plain data that never changes. */
const known = planMemory<TrackedEntry, { readonly context: HealthContext; readonly progress: Progress }>();

/** Progress and health of an entry by itself, as the format defines them; the same object for the same question. */
export function progressOf(entry: TrackedEntry, context: HealthContext): Progress {
  const last = known.get(entry);
  if (last && sameContext(last.context, context)) return last.progress;
  const progress = workedOut(entry, context);
  known.set(entry, { context, progress });
  return progress;
}

function workedOut(entry: TrackedEntry, context: HealthContext): Progress {
  const checkIns = checkInsUpTo(entry.checkIns, context.day);
  const start = entry.kind === 'initiative' ? entry.start?.day : checkIns[0]?.day;
  const deadline = entry.deadline?.day;
  const pace = paceOf(entry, checkIns, start, deadline, context);
  const facts = { progress: pace?.progress, expected: pace?.expected, checkIns, start, deadline };
  const status = entry.kind === 'initiative' ? entry.status : undefined;
  if (status === 'cancelled' || status === 'paused' || status === 'done')
    return { ...facts, state: status, basis: 'status' };
  if (isReached(entry.measure, pace, checkIns)) return { ...facts, state: 'done', basis: 'measure' };
  if (deadline !== undefined && context.day > deadline) return { ...facts, state: 'overdue', basis: 'dates' };
  if (checkIns.length === 0 && start !== undefined && start > context.day) {
    return { ...facts, state: 'planned', basis: 'dates' };
  }
  return { ...facts, ...withConfidence(pace, checkIns, context) };
}

interface Pace {
  readonly progress: number;
  readonly expected: number | undefined;
  readonly basis: 'measure' | 'milestones';
}

function paceOf(
  entry: TrackedEntry,
  checkIns: readonly DatedCheckIn[],
  start: Day | undefined,
  deadline: Day | undefined,
  context: HealthContext,
): Pace | undefined {
  if (entry.measure?.kind === 'numeric') {
    const progress = shareReached(entry.measure, latestNumber(checkIns)?.value);
    if (progress === undefined) return undefined;
    return { progress, expected: expectedShare(start, deadline, checkIns.at(-1)?.day, context), basis: 'measure' };
  }
  return entry.kind === 'initiative' ? milestonePace(entry, context.day) : undefined;
}

/** (value − baseline) / (target − baseline); the same for a falling target. */
export function shareReached(measure: Measure, value: number | undefined): number | undefined {
  if (measure.kind !== 'numeric' || value === undefined) return undefined;
  const [baseline, target] = [measure.baseline?.value, measure.target?.value];
  if (baseline === undefined || target === undefined || baseline === target) return undefined;
  const [way, whole] = [value - baseline, target - baseline];
  if (Number.isFinite(way) && Number.isFinite(whole)) return way / whole;
  // Between numbers near the largest there are a difference overflows; between quarters of them it does not.
  return (value / 4 - baseline / 4) / (target / 4 - baseline / 4);
}

/**
 * The share of the days from start to deadline that had passed at the latest check-in, or today once that
 * check-in is older than the review cadence: so nobody drifts off track between two monthly check-ins.
 */
function expectedShare(
  start: Day | undefined,
  deadline: Day | undefined,
  latest: Day | undefined,
  { day, reviewCadence }: HealthContext,
): number | undefined {
  if (start === undefined || deadline === undefined) return undefined;
  const at = latest === undefined || isOlderThan(latest, reviewCadence, day) ? day : latest;
  return shareOfDays(start, deadline, at);
}

/** 0 at the start, 1 at the deadline, in even steps between; 0 where the start is not before the deadline. */
export function shareOfDays(start: Day, deadline: Day, at: Day): number {
  if (start >= deadline) return 0;
  return Math.min(Math.max((at - start) / (deadline - start), 0), 1);
}

/** A yes/no measure has no way between; its milestones, done against due by the day, stand in for it. */
function milestonePace({ milestones }: Initiative, day: Day): Pace | undefined {
  if (milestones.length === 0) return undefined;
  const done = milestones.filter((milestone) => milestone.done?.day !== undefined && milestone.done.day <= day);
  const due = milestones.filter((milestone) => milestone.due?.day !== undefined && milestone.due.day <= day);
  return { progress: done.length / milestones.length, expected: due.length / milestones.length, basis: 'milestones' };
}

function isReached(measure: Measure | undefined, pace: Pace | undefined, checkIns: readonly DatedCheckIn[]): boolean {
  if (measure?.kind === 'numeric') return pace !== undefined && pace.progress >= 1;
  return latestOutcome(checkIns) === 'done';
}

/** The person's own confidence makes a state worse, never better, and stands alone where nothing can be computed. */
function withConfidence(
  pace: Pace | undefined,
  checkIns: readonly DatedCheckIn[],
  { thresholds }: HealthContext,
): Pick<Progress, 'state' | 'basis'> {
  const confidence = checkIns.at(-1)?.checkIn.confidence;
  if (pace?.expected === undefined) {
    return confidence ? { state: confidence, basis: 'confidence' } : { state: 'no-data', basis: 'none' };
  }
  const state = stateOfPace(pace.progress, pace.expected, thresholds);
  if (confidence && worse(confidence, state) === confidence && confidence !== state) {
    return { state: confidence, basis: 'confidence' };
  }
  return { state, basis: pace.basis };
}

/**
 * What a goal shows: its own progress, or, where it has no check-ins and nothing of its own to say, the worst
 * state of the open initiatives that serve it, marked `serving`.
 */
export function shownProgress(own: Progress, serving: readonly Progress[]): Progress {
  if (!saysNothing(own)) return own;
  const open = serving.filter(({ state }) => isOpen(state));
  const first = open[0];
  if (!first) return own;
  return byServers(
    own,
    open.reduce((state, next) => worse(state, next.state), first.state),
  );
}

/** Whether progress has no check-ins and nothing of its own to say. */
export function saysNothing({ state, checkIns }: Progress): boolean {
  return state === 'no-data' && checkIns.length === 0;
}

const knownByServers = planMemory<Progress, Progress>();

/** Progress with the state of what serves the entry; the same object for the same two. */
function byServers(own: Progress, state: HealthState): Progress {
  const last = knownByServers.get(own);
  if (last?.state === state) return last;
  const shown: Progress = { ...own, state, basis: 'serving' };
  knownByServers.set(own, shown);
  return shown;
}

/** Off track at or beyond `correctAt`, on the side away from `celebrateAt`; otherwise on track. */
export function indicatorState(indicator: Indicator, day: Day): HealthState {
  const value = latestNumber(checkInsUpTo(indicator.checkIns, day))?.value;
  const [celebrate, correct] = [indicator.celebrateAt?.value, indicator.correctAt?.value];
  if (value === undefined || celebrate === undefined || correct === undefined || celebrate === correct)
    return 'no-data';
  const beyond = celebrate > correct ? value <= correct : value >= correct;
  return beyond ? 'off-track' : 'on-track';
}
