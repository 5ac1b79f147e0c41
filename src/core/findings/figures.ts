import { type Cadence, formatCadence } from '../dates/cadence';
import type { Day } from '../dates/day';

/** A share as people read it: `0.123` is `12 %`. */
export function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}

/** A number without the noise of floating point: at most two places. */
export function figure(value: number): string {
  return String(Math.round(value * 100) / 100);
}

/** `1 day`, `12 days`. */
export function count(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? '' : 's'}`;
}

/** How long before `today` a day was: `yesterday`, `12 days ago`. */
export function ago(day: Day, today: Day): string {
  const days = today - day;
  return days === 1 ? 'yesterday' : `${count(days, 'day')} ago`;
}

/** A cadence in a sentence: `every month`, `every 2 weeks`. */
export function every(cadence: Cadence): string {
  return `every ${formatCadence(cadence)}`;
}

/** The words with a capital letter in front. */
export function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
