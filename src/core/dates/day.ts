declare const calendarDay: unique symbol;

/**
 * A calendar day in the proleptic Gregorian calendar, as the number of days since 1970-01-01.
 * Two days subtract to a number of days; there is no time of day and no zone.
 */
export type Day = number & { readonly [calendarDay]: true };

const pattern = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Days in a month; `month` counts from 1. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/**
 * Day of a year, month (from 1) and day of the month (from 1) that are known to be in range.
 * After "chrono-Compatible Low-Level Date Algorithms" by Howard Hinnant, `days_from_civil`.
 */
export function dayOf(year: number, month: number, date: number): Day {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + date - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return (era * 146097 + dayOfEra - 719468) as Day;
}

export interface CivilDate {
  readonly year: number;
  /** 1 to 12 */
  readonly month: number;
  /** 1 to 31 */
  readonly date: number;
}

/** The inverse of {@link dayOf}: `civil_from_days` of the same source. */
export function civilOf(day: Day): CivilDate {
  const z = day + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    date: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1,
  };
}

/** Reads `YYYY-MM-DD`; `undefined` for any other form and for days no calendar has (`2026-02-30`). */
export function parseDay(text: string): Day | undefined {
  const match = pattern.exec(text);
  if (!match) return undefined;
  const [year, month, date] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (month < 1 || month > 12 || date < 1 || date > daysInMonth(year, month)) return undefined;
  return dayOf(year, month, date);
}

/** Writes `YYYY-MM-DD`. */
export function formatDay(day: Day): string {
  const { year, month, date } = civilOf(day);
  const pad = (n: number, width: number) => String(n).padStart(width, '0');
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(date, 2)}`;
}

/** The day `days` later; earlier for a negative count. */
export function addDays(day: Day, days: number): Day {
  return (day + days) as Day;
}

/** The same date `months` later, or the month's last day where it has no such date (31 January and a month is 28 February). */
export function addMonths(day: Day, months: number): Day {
  const { year, month, date } = civilOf(day);
  const count = year * 12 + (month - 1) + months;
  const y = Math.floor(count / 12);
  const m = count - y * 12 + 1;
  return dayOf(y, m, Math.min(date, daysInMonth(y, m)));
}

/** ISO weekday: 1 is Monday, 7 is Sunday. */
export function weekdayOf(day: Day): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/**
 * The local calendar day of a moment a host hands in. `toISOString()` would be the wrong day for
 * part of every day in most zones.
 */
export function localDay(moment: Date): Day {
  return dayOf(moment.getFullYear(), moment.getMonth() + 1, moment.getDate());
}
