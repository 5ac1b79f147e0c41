import type { Polyline } from './path';

/** The height at which words are to stand, and how wide they are. */
export interface LabelBox {
  readonly width: number;
  readonly top: number;
  readonly bottom: number;
}

/** The first of some left ends from which words cover none of the lines; the very first where each covers one. */
export function placeOfLabel(lefts: readonly number[], box: LabelBox, lines: readonly Polyline[]): number {
  const first = lefts[0] ?? 0;
  return lefts.find((left) => !lines.some((line) => crosses(line, left, box))) ?? first;
}

function crosses(line: Polyline, left: number, { width, top, bottom }: LabelBox): boolean {
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
