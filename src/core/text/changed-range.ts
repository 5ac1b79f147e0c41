/** Where a text differs from an earlier one: `start` to `oldEnd` of the earlier became `start` to `newEnd`. */
export interface ChangedRange {
  readonly start: number;
  readonly oldEnd: number;
  readonly newEnd: number;
}

/** The smallest single range in which two texts differ, in UTF-16 units; empty where they do not. */
export function changedRange(before: string, after: string): ChangedRange {
  const shorter = Math.min(before.length, after.length);
  const start = longestSame(shorter, (from, to) => before.slice(from, to) === after.slice(from, to));
  const behind = longestSame(
    shorter - start,
    (from, to) =>
      before.slice(before.length - to, before.length - from) === after.slice(after.length - to, after.length - from),
  );
  return { start, oldEnd: before.length - behind, newEnd: after.length - behind };
}

/** How far two texts are the same, at most `most`. Comparing pieces is fast, letters are slow. */
function longestSame(most: number, isSame: (from: number, to: number) => boolean): number {
  let low = 0;
  let high = most;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (isSame(low, middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}
