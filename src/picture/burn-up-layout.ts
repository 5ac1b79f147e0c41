import { addDays, type Day } from '../core/dates/day';
import type { BurnUp } from '../core/views/burn-up';
import { linearScale, type Scale } from './linear-scale';
import type { Lettering } from './measure-text';
import { type NumberAxis, numberAxis } from './number-axis';
import type { PictureSize } from './picture-node';

/** In pixels. */
export interface Frame {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Where everything on a burn-up goes. */
export interface BurnUpLayout {
  readonly lettering: Lettering;
  readonly small: number;
  readonly frame: Frame;
  readonly x: Scale;
  readonly y: NumberAxis;
  readonly from: Day;
  readonly to: Day;
}

/** From the line of the target to the far end of its words, in em. */
export const labelHeight = 1.4;

/** How high the picture of a burn-up is, known before it is drawn. */
export function burnUpHeight({ width, fontSize = 13 }: PictureSize): number {
  return Math.round(Math.min(Math.max(width * 0.48, fontSize * 13), fontSize * 18));
}

/** Lays out a burn-up in so many pixels. */
export function layOutBurnUp(
  burnUp: BurnUp,
  today: Day,
  lettering: Lettering,
  width: number,
  height: number,
): BurnUpLayout {
  const { em } = lettering;
  const small = em * 0.92;
  const days = [burnUp.start, burnUp.deadline, today, ...burnUp.points.map(({ day }) => day)];
  const from = days.reduce((a, b) => (b < a ? b : a));
  const last = days.reduce((a, b) => (b > a ? b : a));
  const to = lastForecastDay(burnUp, from, last);
  const values = [burnUp.baseline, burnUp.target, ...burnUp.points.map(({ value }) => value)];
  const [top, bottom] = [em * 3, height - em * 1.9];
  const ticks = Math.max(3, Math.floor((bottom - top) / (em * 2.6)));
  const snug = numberAxis(values, bottom, top, ticks);
  // Below a target that is fallen to stand its words: above it run the check-ins.
  const missing = burnUp.target < burnUp.baseline ? snug.scale(burnUp.target) + em * (labelHeight + 0.2) - bottom : 0;
  const y = missing > 0 ? numberAxis(values, bottom - missing, top, ticks) : snug;
  const labels = y.ticks.reduce((most, { label }) => Math.max(most, lettering.width(label, small)), 0);
  const frame = { left: Math.ceil(labels + em * 0.8), right: width - em * 0.9, top, bottom };
  const x = linearScale([from, to], [frame.left + em * 0.4, frame.right - em * 0.4]);
  return { lettering, small, frame, x, y, from, to };
}

/** How far the days of a burn-up reach for its forecast: at most half as far again as without it. */
function lastForecastDay({ forecast }: BurnUp, from: Day, last: Day): Day {
  const end = forecast?.late ?? forecast?.median ?? forecast?.early;
  if (end === undefined || end <= last) return last;
  const farthest = addDays(last, Math.round((last - from) / 2));
  return end < farthest ? end : farthest;
}
