/** Longer words are no slips of the keyboard, and hostile ones would cost time. In UTF-16 units. */
const LONGEST = 64;

/**
 * The word of `among` that `word` was most likely meant to be: the one with the fewest slips (a letter too many, missing,
 * wrong, or swapped with its neighbour), if there are at most `max` of them. Case, spaces, `-` and `_` make no slip. Of
 * equally near words the first wins. Without `max`, one slip in words up to three letters, two in longer ones, and one
 * in each four letters of long ones. `undefined` if none is near enough.
 */
export function nearest(word: string, among: Iterable<string>, max = slipsAllowed(word)): string | undefined {
  if (word.length === 0 || word.length > LONGEST) return undefined;
  const folded = fold(word);
  let best: string | undefined;
  let fewest = max + 1;
  for (const candidate of among) {
    if (candidate === word) return candidate;
    if (candidate.length > LONGEST) continue;
    const slips = slipsBetween(folded, fold(candidate), fewest - 1);
    if (slips < fewest) {
      best = candidate;
      fewest = slips;
    }
  }
  return best;
}

/** Whether two words differ at most in case, spaces, `-` and `_`. */
export function sameWord(a: string, b: string): boolean {
  return fold(a) === fold(b);
}

function slipsAllowed(word: string): number {
  return word.length <= 3 ? 1 : Math.max(2, Math.floor(word.length / 4));
}

function fold(word: string): string {
  return word.toLowerCase().replace(/[\s_-]/g, '');
}

/**
 * The optimal string alignment distance (Damerau-Levenshtein with no part edited twice), or `limit + 1` as soon as it is
 * sure to be above `limit`. https://en.wikipedia.org/wiki/Damerau–Levenshtein_distance
 */
function slipsBetween(a: string, b: string, limit: number): number {
  const tooMany = limit + 1;
  if (Math.abs(a.length - b.length) > limit) return tooMany;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    let least = row;
    for (let column = 1; column <= b.length; column++) {
      const wrong = a[row - 1] === b[column - 1] ? 0 : 1;
      let slips = Math.min(
        (last[column] ?? tooMany) + 1,
        (current[column - 1] ?? tooMany) + 1,
        (last[column - 1] ?? tooMany) + wrong,
      );
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
        slips = Math.min(slips, (beforeLast[column - 2] ?? tooMany) + 1);
      }
      current.push(slips);
      least = Math.min(least, slips);
    }
    if (least > limit) return tooMany;
    beforeLast = last;
    last = current;
  }
  return Math.min(last[b.length] ?? tooMany, tooMany);
}
