import type { Polyline } from './path';

/** Where words can stand: their left end, and from what height to what height. */
export interface LabelPlace {
  readonly left: number;
  readonly top: number;
  readonly bottom: number;
}

/** The first of some places at which words so wide cover none of the lines; where each covers one, that which covers fewest. */
export function placeOfLabel(
  places: readonly [LabelPlace, ...LabelPlace[]],
  width: number,
  lines: readonly Polyline[],
): LabelPlace {
  const [first, ...others] = places;
  const coveredAt = (place: LabelPlace) => lines.filter((line) => crosses(line, place, width)).length;
  let best = { place: first, covered: coveredAt(first) };
  for (const place of others) {
    if (best.covered === 0) break;
    const covered = coveredAt(place);
    if (covered < best.covered) best = { place, covered };
  }
  return best.place;
}

function crosses(line: Polyline, { left, top, bottom }: LabelPlace, width: number): boolean {
  return line.some((from, i) => {
    const to = line[i + 1] ?? from;
    // The part of the segment between the words' two ends, and how high it runs there.
    const [low, high] = from[0] <= to[0] ? [from, to] : [to, from];
    const start = Math.max(low[0], left);
    const end = Math.min(high[0], left + width);
    if (start > end) return false;
    const span = high[0] - low[0];
    const heightAt = (x: number) => low[1] + ((high[1] - low[1]) * (x - low[0])) / span;
    const ends = span === 0 ? [low[1], high[1]] : [heightAt(start), heightAt(end)];
    return Math.min(...ends) < bottom && Math.max(...ends) > top;
  });
}
