import { addDays, civilOf, type Day, dayOf, weekdayOf } from './day';

/** A week as ISO 8601 counts them, known by its Monday. */
export interface Week {
  readonly monday: Day;
}

const pattern = /^(\d{4})-W(\d{2})$/;

/** The Monday of week 1: the week that holds 4 January. */
function firstMonday(year: number): Day {
  const fourth = dayOf(year, 1, 4);
  return addDays(fourth, 1 - weekdayOf(fourth));
}

/** How many ISO weeks a year has: 52 or 53. */
export function weeksInYear(year: number): number {
  return (firstMonday(year + 1) - firstMonday(year)) / 7;
}

/** Reads `YYYY-Www`; `undefined` for any other form and for weeks the year does not have (`2027-W53`). */
export function parseWeek(text: string): Week | undefined {
  const match = pattern.exec(text);
  if (!match) return undefined;
  const [year, week] = [Number(match[1]), Number(match[2])];
  if (week < 1 || week > weeksInYear(year)) return undefined;
  return { monday: addDays(firstMonday(year), (week - 1) * 7) };
}

/** The ISO week that holds a day. */
export function weekOf(day: Day): Week {
  return { monday: addDays(day, 1 - weekdayOf(day)) };
}

/** Writes `YYYY-Www`; the year is the one that holds the week's Thursday. */
export function formatWeek(week: Week): string {
  const { year } = civilOf(addDays(week.monday, 3));
  const number = (week.monday - firstMonday(year)) / 7 + 1;
  return `${String(year).padStart(4, '0')}-W${String(number).padStart(2, '0')}`;
}
