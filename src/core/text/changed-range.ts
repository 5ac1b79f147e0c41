/** Where a text differs from an earlier one: `start` to `oldEnd` of the earlier became `start` to `newEnd`. */
export interface ChangedRange {
  readonly start: number;
  readonly oldEnd: number;
  readonly newEnd: number;
}

/** The smallest single range in which two texts differ, in UTF-16 units; empty where they do not. */
export function changedRange(before: string, after: string): ChangedRange {
  const shorter = Math.min(before.length, after.length);
  const start = longestSame(shorter, (length) => before.slice(0, length) === after.slice(0, length));
  const most = shorter - start;
  const same = (length: number) => before.slice(before.length - length) === after.slice(after.length - length);
  const behind = longestSame(most, same);
  return { start, oldEnd: before.length - behind, newEnd: after.length - behind };
}

/** The greatest length up to `most` that is the same, where each shorter one is too. Comparing slices is fast, letters are slow. */
function longestSame(most: number, isSame: (length: number) => boolean): number {
  if (isSame(most)) return most;
  let low = 0;
  let high = most;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (isSame(middle)) low = middle;
    else high = middle;
  }
  return low;
}
