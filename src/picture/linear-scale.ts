/** Values to pixels along a straight line. */
export type Scale = (value: number) => number;

/** The line through two values and their pixels; where both values are the same, the middle of the pixels. */
export function linearScale(domain: readonly [number, number], range: readonly [number, number]): Scale {
  const [from, to] = domain;
  const [start, end] = range;
  const span = to - from;
  return (value) => {
    const share = span === 0 ? 0.5 : (value - from) / span;
    return start * (1 - share) + end * share;
  };
}

/** A size people count in; a fraction is kept as what it divides by, so that 3 × 0.1 is 0.3. */
interface Step {
  readonly size: number;
  readonly isFraction: boolean;
}

/** 1, 2 or 5 times a power of ten, that which is nearest in ratio to a share of the span. */
function stepOf(span: number, count: number): Step {
  const wanted = span / Math.max(1, count);
  const power = Math.floor(Math.log10(wanted));
  const rest = wanted / 10 ** power;
  const factor = rest >= Math.sqrt(50) ? 10 : rest >= Math.sqrt(10) ? 5 : rest >= Math.sqrt(2) ? 2 : 1;
  return power < 0
    ? { size: 10 ** -power / factor, isFraction: true }
    : { size: 10 ** power * factor, isFraction: false };
}

const inSteps = (value: number, { size, isFraction }: Step) => (isFraction ? value * size : value / size);
const multipleOf = (count: number, { size, isFraction }: Step) => (isFraction ? count / size : count * size);

/** The ends moved outward to whole steps, of which there are about `count` between them. */
export function niceEnds([from, to]: readonly [number, number], count: number): [number, number] {
  let [low, high] = [from, to];
  let before: Step | undefined;
  // A wider span may ask for a wider step, and that for a wider span; it settles at once or twice.
  for (let i = 0; i < 10; i++) {
    const step = stepOf(high - low, count);
    if (step.size === before?.size && step.isFraction === before.isFraction) break;
    [low, high] = [multipleOf(Math.floor(inSteps(low, step)), step), multipleOf(Math.ceil(inSteps(high, step)), step)];
    before = step;
  }
  return [low, high];
}

/** The whole steps from one end to the other, about `count` of them. */
export function stepsBetween(from: number, to: number, count: number): number[] {
  const step = stepOf(to - from, count);
  // A hair of floating point does not cost the last step.
  const first = Math.ceil(inSteps(from, step) - 1e-9);
  const last = Math.floor(inSteps(to, step) + 1e-9);
  return Array.from({ length: Math.max(0, Math.min(last - first + 1, 1000)) }, (_, i) => multipleOf(first + i, step));
}
