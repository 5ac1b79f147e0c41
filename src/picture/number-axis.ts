import { linearScale, niceEnds, type Scale, stepsBetween } from './linear-scale';

export interface NumberTick {
  readonly value: number;
  readonly label: string;
}

export interface NumberAxis {
  /** A value's pixel, never beyond the ends. */
  readonly scale: Scale;
  readonly ticks: readonly NumberTick[];
}

/** Beyond this the difference of two numbers need not be finite any more. */
const largest = 1e300;

/** An axis that holds all the values, on round numbers, with about `count` ticks; `low` and `high` are the pixels of its ends. */
export function numberAxis(values: readonly number[], low: number, high: number, count: number): NumberAxis {
  const finite = values.filter(Number.isFinite).map((value) => Math.min(Math.max(value, -largest), largest));
  const [least, most] = [
    finite.reduce((a, b) => Math.min(a, b), Infinity),
    finite.reduce((a, b) => Math.max(a, b), -Infinity),
  ];
  const [from, to] = niceEnds(spread(least, most), Math.max(10, count));
  const line = linearScale([from, to], [low, high]);
  const scale: Scale = (value) => line(Math.min(Math.max(value, from), to));
  const marks = stepsBetween(from, to, count);
  const step = Math.abs((marks[1] ?? to) - (marks[0] ?? from));
  const largestMark = marks.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  return { scale, ticks: marks.map((value) => ({ value, label: tickLabel(value, step, largestMark) })) };
}

/** Ends that differ by enough to count in steps; something around a single value, 0 to 1 around none. */
function spread(least: number, most: number): [number, number] {
  if (least > most) return [0, 1];
  const size = Math.max(Math.abs(least), Math.abs(most));
  // A little room below, so that the lowest value does not lie on the axis; none below zero where nothing is.
  if (most - least > size * 1e-9 && most - least > 1e-300)
    return [least === 0 ? 0 : least - (most - least) * 0.04, most];
  const half = size > 1e-290 ? size / 2 : 0.5;
  return [least - half, most + half];
}

const suffixes: readonly (readonly [number, string])[] = [
  [1e12, 'T'],
  [1e9, 'B'],
  [1e6, 'M'],
  [1e4, 'k'],
];

/** A tick as short as it can be said: 40, 99.7, 18k, 2.5M; all of an axis with the same suffix and as many decimals as the step needs. */
function tickLabel(value: number, step: number, largestMark: number): string {
  if (value === 0) return '0';
  if (largestMark >= 1e15 || step < 1e-6) return value.toExponential(2).replace('e+', 'e').replaceAll('-', '−');
  const [from, suffix] = suffixes.find(([least]) => largestMark >= least) ?? [1, ''];
  const unit = suffix === 'k' ? 1000 : from;
  const decimals = Math.min(6, Math.max(0, -Math.floor(Math.log10(step / unit) + 1e-9)));
  return `${(value / unit).toFixed(decimals).replace(/^-/, '−')}${suffix}`;
}
