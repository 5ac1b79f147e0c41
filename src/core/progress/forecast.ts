import { addDays, type Day } from '../dates/day';
import type { TrackedEntry } from '../plan/model';
import { isOpen } from './health';
import { withoutJump } from './jump';
import type { Progress } from './progress';
import { shareReached } from './progress';
import { drawsFrom } from './random';
import { aroundTheLine, shareOfWandering, standingOff, stepByStep } from './resample';
import { type Line, type Point, robustLine } from './robust-line';

/**
 * When the target is reached if work goes on as it did: a range, since check-ins never tell one day. `undefined` days
 * lie behind the horizon: all that can be said is that they are later.
 */
export interface Forecast {
  /** One time in ten it is reached before this day. */
  readonly early: Day | undefined;
  /** As likely before as after. */
  readonly median: Day | undefined;
  /** One time in ten it is reached after this day. */
  readonly late: Day | undefined;
  /** How far check-ins are trusted: no day behind this one is named. */
  readonly horizon: Day;
  /** The day the entry is due, for comparison. */
  readonly deadline: Day | undefined;
  /** How many check-ins it was worked out from. */
  readonly checkIns: number;
}

/** Check-ins with a value that a forecast needs, each on a day of its own. */
export const fewestCheckIns = 3;
/** Older ones say little about the pace of today, and cost time. Half a year of weeks. */
const mostCheckIns = 26;
/** Of the time ahead and for each check-in, to either side: a few in a perfect row still do not name one day. */
const leastSpread = 0.2;
/** In days: nobody should trust a line of check-ins further than this. */
const farthest = 5 * 365;
/** One less than a hundred: then the tenths fall on whole places. More make the ends no truer. */
const resamples = 99;

/**
 * Forecasts an entry with a measure in numbers from its check-ins.
 *
 * The pace is the robust line through the latest check-ins (see {@link robustLine}); where the entry stands is that line
 * moved by the median distance of the latest third, so that a standstill tells at once; a single jump counts as ground
 * and not as pace (see {@link withoutJump}).
 * How sure that is, is told by resampling: what the check-ins lie off the line is drawn anew, with replacement, and
 * each time pace and standing are worked out again (bootstrap of residuals: B. Efron, “Bootstrap methods: another look
 * at the jackknife”, Annals of Statistics 7, 1979). Where check-ins wander step by step, the steps are drawn instead.
 * The range holds the 10th to the 90th percentile; in its middle stands the day on which the line itself gets there.
 *
 * Calibrated for a steady pace with independent noise on each check-in: from six of them on, the range holds the true day
 * four times in five (the test is `forecast.test.ts`). Where the pace itself wanders, few check-ins cannot show it, and
 * the range holds the day less often: about 55 times in a hundred with seven check-ins, 75 with twenty-five.
 *
 * @returns `undefined` where there is nothing to forecast (done, cancelled, paused), below three check-ins with a value,
 * and where nothing moved toward the target, at all or lately
 */
export function forecastOf(
  entry: TrackedEntry,
  progress: Progress,
  { day }: { readonly day: Day },
): Forecast | undefined {
  if (!isOpen(progress.state) || progress.state === 'paused') return undefined;
  const known = pointsOf(entry, progress);
  if (known.length < fewestCheckIns) return undefined;
  const points = withoutJump(known);
  if (!hasMoved(points)) return undefined;
  const line = robustLine(points);
  const off = Float64Array.from(points, ({ at, value }) => value - line.value - line.slope * (at - line.origin));
  const standing = line.value + standingOff(off);
  if (!(line.slope > 0) || !Number.isFinite(standing / line.slope)) return undefined;
  const days = resampledDays(points, { ...line, value: standing }, off);
  const at = (share: number) => days[Math.round(share * (resamples + 1)) - 1] ?? Number.POSITIVE_INFINITY;
  const horizon = addDays(day, farthest);
  const dayAfter = (time: number, earliest = 0) => {
    // A hair of floating point is no day.
    const reached = Math.ceil(time - 1e-6);
    return reached <= horizon ? addDays(day, Math.max(earliest, reached - day)) : undefined;
  };
  const median = line.origin + Math.max(0, 1 - standing) / line.slope;
  const least = Math.max(1, (leastSpread / points.length) * (median - line.origin));
  return {
    // Both ends are days of the range: rounding each outward would make it a day longer than it is.
    early: dayAfter(Math.min(median - least, at(0.1) + 0.5)),
    median: dayAfter(median),
    late: dayAfter(Math.max(median + least, at(0.9) - 0.5), 1),
    horizon,
    deadline: progress.deadline,
    checkIns: points.length,
  };
}

/** The latest check-ins with a number, one a day, as shares of the way to the target: so units and direction are gone. */
function pointsOf({ measure }: TrackedEntry, { checkIns }: Progress): Point[] {
  const points: Point[] = [];
  for (let i = checkIns.length - 1; i >= 0 && points.length < mostCheckIns; i--) {
    const { day, checkIn } = checkIns[i] ?? {};
    const value = checkIn?.value?.value;
    if (!measure || day === undefined || typeof value !== 'number' || points.at(-1)?.at === day) continue;
    const share = shareReached(measure, value);
    if (share !== undefined && Number.isFinite(share)) points.push({ at: day, value: share });
  }
  return points.reverse();
}

/**
 * Whether anything moves toward the target, and still does: three check-ins or more in the later half of the time without
 * a best value that the first had not seen are a standstill, three steps back in a row a retreat.
 */
function hasMoved(points: readonly Point[]): boolean {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return false;
  const steps = points.slice(1).map(({ value }, i) => value - (points[i]?.value ?? value));
  if (steps.length >= 3 && steps.slice(-3).every((step) => step < 0)) return false;
  const middle = (first.at + last.at) / 2;
  const later = points.filter(({ at }) => at > middle);
  const best = (list: readonly Point[]) => list.reduce((most, { value }) => Math.max(most, value), -Infinity);
  return later.length < 3 || best(later) > best(points.filter(({ at }) => at <= middle));
}

/** The day the target is reached in each resample, ascending; infinite where nothing moves toward it. */
function resampledDays(points: readonly Point[], line: Line, off: Float64Array): Float64Array {
  const first = points[0]?.at ?? 0;
  const draw = drawsFrom([points.length, ...points.map(({ at }) => at - first)]);
  const steady = aroundTheLine(points, line, off, draw);
  const wandering = stepByStep(points, line, draw);
  const share = shareOfWandering(off);
  const days = new Float64Array(resamples);
  for (let n = 0; n < resamples; n++) days[n] = n < share * resamples ? wandering() : steady();
  return days.sort();
}
