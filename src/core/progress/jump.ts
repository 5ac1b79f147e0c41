import { median, type Point } from './robust-line';

/** Times the usual distance of a step from the usual pace. */
const farOff = 5;
/** Times the second farthest: one of several large steps is how this work goes, and no exception. */
const alone = 3;

/**
 * Points with one jump taken out: where a single step stands out, all points before it are moved so that the step is of
 * the usual pace. The ground gained or lost stays, since the points behind it stay; it only no longer looks like pace.
 * @param points in the order of time, each at a time of its own
 */
export function withoutJump(points: readonly Point[]): readonly Point[] {
  const steps = points.slice(1).map((point, i) => {
    const before = points[i] ?? point;
    return { rise: point.value - before.value, time: point.at - before.at };
  });
  const pace = median(Float64Array.from(steps, ({ rise, time }) => rise / time));
  const off = steps.map(({ rise, time }) => rise - pace * time);
  const sizes = off.map(Math.abs);
  const usual = Math.max(
    median(Float64Array.from(sizes)) * 1.4826,
    sizes.reduce((sum, size) => sum + size, 0) / sizes.length,
  );
  const largest = sizes.reduce((a, b) => Math.max(a, b), 0);
  const at = sizes.indexOf(largest);
  const second = sizes.reduce((most, size, i) => (i === at ? most : Math.max(most, size)), 0);
  if (!(largest > farOff * usual) || largest < alone * second) return points;
  const jump = off[at] ?? 0;
  return points.map((point, i) => (i <= at ? { ...point, value: point.value + jump } : point));
}
