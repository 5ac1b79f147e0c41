import { type Day, formatDay } from '../dates/day';

/** A share as whole percent: 0.118 is “12 %”. */
export function percent(share: number): string {
  return `${withMinus(Math.round(share * 100))} %`;
}

/** A number as people write it: at most four decimals, no trailing zeros; a smaller one with two digits that count. */
export function amount(value: number): string {
  const size = Math.abs(value);
  // Above this a number has no decimals worth rounding, and scaling it could overflow.
  if (size >= 1e11) return withMinus(value);
  if (size > 0 && size < 0.001) return withMinus(Number(value.toPrecision(2)));
  return withMinus(Math.round(value * 10_000) / 10_000);
}

/** A number with its unit; a percent sign follows like any unit. */
export function amountIn(value: number, unit: string | undefined): string {
  return unit ? `${amount(value)} ${unit}` : amount(value);
}

/** A worked-out number, rounded to two digits that count but never below whole ones: 0.28642 is “0.29”, 1234.5 is “1235”. */
export function roundedIn(value: number, unit: string | undefined): string {
  const rounded = Math.abs(value) >= 10 ? Math.round(value) : Number(value.toPrecision(2));
  return amountIn(rounded, unit);
}

/** A number between `from` and `to` in as many decimals as tell a thousandth of their distance: 3.0417 of 0 to 40 is “3.04”. */
export function amountBetween(value: number, from: number, to: number): string {
  const step = Math.abs(to - from) / 1000;
  if (!Number.isFinite(step) || step >= 1 || step < 1e-9)
    return amount(step >= 1 && step < 1e11 ? Math.round(value) : value);
  const decimals = Math.ceil(-Math.log10(step));
  return withMinus(Number(value.toFixed(decimals)));
}

function withMinus(value: number): string {
  return String(value).replace(/^-/, '−');
}

/** How far a day is from another: “today”, “tomorrow”, “in 12 days”, “3 weeks ago”. */
export function distance(day: Day, from: Day): string {
  const days = day - from;
  if (days === 0) return 'today';
  if (days === 1) return 'tomorrow';
  if (days === -1) return 'yesterday';
  const size = span(Math.abs(days));
  return days > 0 ? `in ${size}` : `${size} ago`;
}

/** A number of days in the largest unit that says it well: “12 days”, “5 weeks”, “8 months”, “3 years”. */
export function span(days: number): string {
  if (days < 21) return count(days, 'day');
  if (days < 90) return count(Math.round(days / 7), 'week');
  if (days < 730) return count(Math.round(days / 30.44), 'month');
  return count(Math.round(days / 365.25), 'year');
}

/** “1 entry”, “3 entries”. */
export function count(n: number, noun: string, plural = `${noun}s`): string {
  return `${n} ${n === 1 ? noun : plural}`;
}

/** A date with its distance: “2027-06-30, in 7 months”. */
export function dateAndDistance(day: Day, from: Day): string {
  return `${formatDay(day)}, ${distance(day, from)}`;
}
