import { round } from './picture-node';

/** A place in a picture, in pixels. */
export type Point = readonly [number, number];

/** Points joined by straight lines, in pixels. */
export type Polyline = readonly Point[];

/** The `d` of a path through points; empty without any. */
export function linePath(points: Polyline): string {
  return points.map(([x, y], i) => `${i === 0 ? 'M' : 'L'}${round(x)},${round(y)}`).join('');
}

/** The `d` of a closed shape with these corners. */
export function shapePath(corners: Polyline): string {
  return corners.length === 0 ? '' : `${linePath(corners)}Z`;
}

/**
 * The part of a shape or line that lies left of `right`: corners beyond are replaced by where the edges cross it. Of a
 * closed shape the last corner leads to the first.
 */
export function cutAt(right: number, points: Polyline, isClosed = true): Point[] {
  const kept: Point[] = [];
  for (const [i, point] of points.entries()) {
    const before = i > 0 ? points[i - 1] : isClosed ? points.at(-1) : undefined;
    if (before && before[0] <= right !== point[0] <= right) kept.push(crossing(before, point, right));
    if (point[0] <= right) kept.push(point);
  }
  return kept;
}

function crossing(a: Point, b: Point, x: number): Point {
  const share = (x - a[0]) / (b[0] - a[0]);
  return [x, a[1] + (b[1] - a[1]) * share];
}
