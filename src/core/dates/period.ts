import { addMonths, civilOf, type Day, dayOf, daysInMonth } from './day';

/** The last day of a month that is known to exist. */
export function lastOfMonth(year: number, month: number): Day {
  return dayOf(year, month, daysInMonth(year, month));
}

/** The last day of the quarter that holds a day. */
export function quarterEnd(day: Day): Day {
  const { year, month } = civilOf(day);
  return lastOfMonth(year, Math.ceil(month / 3) * 3);
}

/** The last day of the quarter after the one that holds a day: near enough to act on, far enough to do something. */
export function nextQuarterEnd(day: Day): Day {
  return quarterEnd(addMonths(day, 3));
}

/** The last day of the year after the one that holds a day. */
export function nextYearEnd(day: Day): Day {
  return dayOf(civilOf(day).year + 1, 12, 31);
}
