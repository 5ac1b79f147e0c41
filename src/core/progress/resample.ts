import type { Draw } from './random';
import { type Line, median, type Point } from './robust-line';

/** One more way it could have gone: the day the target (1) is reached; infinite where nothing moves toward it. */
export type Resample = () => number;

/** How many of the latest points tell where an entry stands. */
const standingCount = (count: number) => Math.min(count, Math.max(3, Math.ceil(count / 3)));

/** What the latest points lie off the line, in the middle. */
export function standingOff(off: Float64Array): number {
  return median(off.slice(-standingCount(off.length)));
}

/**
 * Check-ins that each lie off a steady line by chance: what they lie off is drawn anew, with replacement, and the line
 * and the standing are worked out again.
 * @param line its value is where the entry stands at the last point
 * @param off what each point lies off the line
 */
export function aroundTheLine(points: readonly Point[], line: Line, off: Float64Array, draw: Draw): Resample {
  const count = points.length;
  const pool = widened(off, 2);
  const centre = points.reduce((sum, { at }) => sum + at, 0) / count;
  const lever = Float64Array.from(points, ({ at }) => at - centre);
  const spread = lever.reduce((sum, x) => sum + x * x, 0);
  const drawn = new Float64Array(count);
  const latest = new Float64Array(standingCount(count));
  return () => {
    let [sum, moment] = [0, 0];
    for (let i = 0; i < count; i++) {
      const value = pool[draw(count)] ?? 0;
      drawn[i] = value;
      sum += value;
      moment += value * (lever[i] ?? 0);
    }
    const [mean, tilt] = [sum / count, moment / spread];
    for (let i = 0; i < latest.length; i++) {
      const at = count - latest.length + i;
      latest[i] = (drawn[at] ?? 0) - mean - tilt * (lever[at] ?? 0);
    }
    const shift = mean + tilt * (line.origin - centre) + median(latest);
    const left = 1 - line.value - shift;
    const slope = line.slope + tilt;
    if (left <= 0) return line.origin;
    return slope > 0 ? line.origin + left / slope : Number.POSITIVE_INFINITY;
  };
}

/**
 * Check-ins that each start from the one before, some steps longer than others: the steps are drawn anew for the pace,
 * and the way still to go wanders as the way behind did. With pace b, wander s and a standard draw z, what is left is
 * covered when b·t + s·z·√t reaches it: the quadratic in √t below.
 */
export function stepByStep(points: readonly Point[], line: Line, draw: Draw): Resample {
  const [first, last] = [points[0], points.at(-1)];
  const steps: number[] = [];
  for (const [i, point] of points.entries()) {
    const before = points[i - 1];
    if (!before) continue;
    const time = point.at - before.at;
    steps.push((point.value - before.value - line.slope * time) / Math.sqrt(time));
  }
  const pool = widened(Float64Array.from(steps), 1);
  const count = pool.length;
  const time = (last?.at ?? 0) - (first?.at ?? 0);
  const left = 1 - (last?.value ?? 0);
  return () => {
    let sum = 0;
    for (let i = 0; i < count; i++) sum += pool[draw(count)] ?? 0;
    let wander = 0;
    for (let i = 0; i < 4; i++) wander += (pool[draw(count)] ?? 0) / 2;
    const slope = line.slope + sum / Math.sqrt(count * time);
    if (left <= 0) return line.origin;
    const root = wander * wander + 4 * slope * left;
    // Without pace, wandering alone gets there with luck: no day to count on.
    if (slope <= 0 || root < 0) return Number.POSITIVE_INFINITY;
    const rootOfTime = (Math.sqrt(root) - wander) / (2 * slope);
    return line.origin + rootOfTime * rootOfTime;
  };
}

/**
 * How likely check-ins wander step by step rather than lie around a line, 0 to 1. Told by the von Neumann ratio (sum of
 * squared differences of neighbours over sum of squares; J. von Neumann, Annals of Mathematical Statistics 12, 1941):
 * around 2 for the one, well below for the other. Where it lies between, both have a share.
 */
export function shareOfWandering(off: Float64Array): number {
  const count = off.length;
  const mean = off.reduce((sum, value) => sum + value, 0) / count;
  let [own, steps] = [0, 0];
  for (let i = 0; i < count; i++) {
    own += ((off[i] ?? 0) - mean) ** 2;
    if (i > 0) steps += ((off[i] ?? 0) - (off[i - 1] ?? 0)) ** 2;
  }
  const ratio = own > 0 ? steps / own : 2;
  return Math.min(1, Math.max(0, (1.6 - ratio) / 0.4));
}

/** Centred, wild ones pulled in, and made wide enough for so few: by the degrees of freedom taken, and by Student's t. */
function widened(off: Float64Array, taken: number): Float64Array {
  const count = off.length;
  const sizes = Float64Array.from(off, Math.abs).sort();
  // Where more than half lie on the line to the hair, the quarter that lies farthest tells how far is wild.
  const usual = Math.max((sizes[count >> 1] ?? 0) * 1.4826, sizes[Math.floor(count * 0.75)] ?? 0);
  const limit = 4 * usual;
  const pulled = off.map((value) => Math.min(Math.max(value, -limit), limit));
  const mean = pulled.reduce((sum, value) => sum + value, 0) / count;
  const freedom = Math.max(1, count - taken);
  const wide = Math.sqrt(count / freedom) * (studentQuantile(freedom) / normalQuantile);
  return pulled.map((value) => (value - mean) * wide);
}

const normalQuantile = 1.2816;
const studentQuantiles = [3.0777, 1.8856, 1.6377, 1.5332, 1.4759, 1.4398, 1.4149, 1.3968, 1.383, 1.3722];

/** The 90th percentile of Student's t; beyond ten degrees of freedom to the second decimal. */
function studentQuantile(freedom: number): number {
  return studentQuantiles[freedom - 1] ?? normalQuantile + 0.9 / freedom;
}
