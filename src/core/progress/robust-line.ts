/** A point of time, in days, and a value. */
export interface Point {
  readonly at: number;
  readonly value: number;
}

/** `value + slope × (at − origin)` */
export interface Line {
  readonly slope: number;
  /** The value at the time of the last point. */
  readonly value: number;
  readonly origin: number;
}

/**
 * The line through points that the odd wild one does not bend: its slope is the median of the slopes of all pairs, its
 * height the median of what is left (H. Theil 1950; P. K. Sen, “Estimates of the regression coefficient based on
 * Kendall's tau”, Journal of the American Statistical Association 63, 1968). Takes time in the square of the points.
 * @param points at two times or more, each at a time of its own
 */
export function robustLine(points: readonly Point[]): Line {
  const slopes = new Float64Array((points.length * (points.length - 1)) / 2);
  let count = 0;
  for (const [i, right] of points.entries()) {
    for (let j = 0; j < i; j++) {
      const left = points[j];
      if (left) slopes[count++] = (right.value - left.value) / (right.at - left.at);
    }
  }
  const slope = median(slopes);
  const origin = points.at(-1)?.at ?? 0;
  const value = median(Float64Array.from(points, (point) => point.value - slope * (point.at - origin)));
  return { slope, value, origin };
}

/** The middle one, or the mean of the two in the middle; 0 of nothing. Reorders what it is given. */
export function median(values: Float64Array): number {
  const half = values.length >> 1;
  if (values.length === 0) return 0;
  const upper = nthOf(values, half);
  if (values.length % 2 === 1) return upper;
  let lower = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < half; i++) lower = Math.max(lower, values[i] ?? lower);
  return lower / 2 + upper / 2;
}

/** The value that stands at index `n` once sorted; what is less stands before it then (C. A. R. Hoare, “Find”, 1961). */
function nthOf(values: Float64Array, n: number): number {
  let [left, right] = [0, values.length - 1];
  while (left < right) {
    const pivot = values[(left + right) >> 1] ?? 0;
    let [i, j] = [left, right];
    while (i <= j) {
      while ((values[i] ?? pivot) < pivot) i++;
      while ((values[j] ?? pivot) > pivot) j--;
      if (i > j) break;
      const held = values[i] ?? 0;
      values[i++] = values[j] ?? 0;
      values[j--] = held;
    }
    if (n <= j) right = j;
    else if (n >= i) left = i;
    else break;
  }
  return values[n] ?? 0;
}
