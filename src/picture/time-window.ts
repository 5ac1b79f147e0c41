import { addMonths, civilOf, type Day, dayOf } from '../core/dates/day';
import { quarterEnd } from '../core/dates/period';

/** The stretch of time a timeline shows, in days, up to the beginning of `to`; in fractions of days while it moves. */
export interface TimeWindow {
  readonly from: number;
  readonly to: number;
}

/** What to look at: everything there is, the quarter or the year that holds the day, or a stretch somebody chose. */
export type Shown = 'all' | 'quarter' | 'year' | TimeWindow;

/** In days: closer than this there is nothing more to see. */
const shortest = 14;

/** The window that is asked for. */
export function windowOf(shown: Shown, whole: TimeWindow, today: Day): TimeWindow {
  switch (shown) {
    case 'all':
      return whole;
    case 'year':
      return yearOf(today);
    case 'quarter': {
      const last = quarterEnd(today);
      const { year, month } = civilOf(addMonths(last, -2));
      return { from: dayOf(year, month, 1), to: last + 1 };
    }
    default:
      return within(shown, limitsOf(whole, today));
  }
}

function yearOf(today: Day): TimeWindow {
  const { year } = civilOf(today);
  return { from: dayOf(year, 1, 1), to: dayOf(year + 1, 1, 1) };
}

/** How far one can move: over everything there is, and the whole of this year. */
export function limitsOf(whole: TimeWindow, today: Day): TimeWindow {
  const year = yearOf(today);
  return { from: Math.min(whole.from, year.from), to: Math.max(whole.to, year.to) };
}

/** A window `factor` times as long in which the day `at` stays where it is. */
export function zoomed(window: TimeWindow, factor: number, at: number, limits: TimeWindow): TimeWindow {
  const span = window.to - window.from;
  const next = Math.min(Math.max(span * factor, shortest), limits.to - limits.from);
  const share = span > 0 ? (at - window.from) / span : 0.5;
  const from = at - share * next;
  return within({ from, to: from + next }, limits);
}

/** A window so many days later, or earlier for a negative number. */
export function panned({ from, to }: TimeWindow, days: number, limits: TimeWindow): TimeWindow {
  return within({ from: from + days, to: to + days }, limits);
}

/** The window moved inside the limits; what is longer than they are becomes them, what is too short is made longer. */
function within({ from, to }: TimeWindow, limits: TimeWindow): TimeWindow {
  if (!Number.isFinite(from) || !Number.isFinite(to)) return limits;
  const span = Math.min(Math.max(to - from, shortest), limits.to - limits.from);
  const start = Math.min(Math.max(from, limits.from), limits.to - span);
  return { from: start, to: start + span };
}
