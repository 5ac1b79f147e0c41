// @ts-check
/** The plans of `examples/` speak of a certain day; opened later, they are moved so that it is today. */

/** The day the plans of `examples/` were written for, `YYYY-MM-DD`: their figures are right on it. */
export const EXAMPLES_DAY = '2026-11-22';

const DAY_MS = 86_400_000;

/**
 * Moves every ISO date by whole days, and every ISO week by the nearest whole number of weeks, so that all weeks keep
 * their distance from each other. What no calendar has (`2026-02-30`) stays, and so does everything else, byte for byte.
 * @param {string} text
 * @param {number} days may be negative
 * @returns {string}
 */
export function shiftDates(text, days) {
  const weeks = Math.round(days / 7);
  return text.replaceAll(
    /(?<![\w-])(\d{4})-(?:(\d{2})-(\d{2})|W(\d{2}))(?![\w-])/g,
    (found, year, month, day, week) => {
      if (week !== undefined) {
        const monday = mondayOf(Number(year), Number(week));
        return monday === undefined ? found : writeWeek(monday + weeks * 7 * DAY_MS);
      }
      const date = dateOf(Number(year), Number(month), Number(day));
      return date === undefined ? found : writeDate(date + days * DAY_MS);
    },
  );
}

/**
 * How far the examples must move to be about `today`.
 * @param {string} today `YYYY-MM-DD`
 * @returns {number} days
 */
export function daysSinceExamples(today) {
  return Math.round((Date.parse(today) - Date.parse(EXAMPLES_DAY)) / DAY_MS);
}

/**
 * The calendar day where this machine stands.
 * @param {Date} now
 * @returns {string} `YYYY-MM-DD`
 */
export function localDay(now) {
  return writeDate(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()));
}

/**
 * @param {number} year
 * @param {number} month
 * @param {number} day
 * @returns {number | undefined} midnight UTC in milliseconds; none if no calendar has it
 */
function dateOf(year, month, day) {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.getTime() : undefined;
}

/** @param {number} date */
const writeDate = (date) => new Date(date).toISOString().slice(0, 10);

/**
 * ISO 8601: week 1 holds 4 January, weeks begin on Monday.
 * @param {number} year
 * @param {number} week
 * @returns {number | undefined}
 */
function mondayOf(year, week) {
  const monday = firstMonday(year) + (week - 1) * 7 * DAY_MS;
  return week >= 1 && monday < firstMonday(year + 1) ? monday : undefined;
}

/** @param {number} year */
function firstMonday(year) {
  const fourth = dateOf(year, 1, 4) ?? 0;
  return fourth - ((new Date(fourth).getUTCDay() + 6) % 7) * DAY_MS;
}

/** @param {number} monday */
function writeWeek(monday) {
  // A week belongs to the year its Thursday lies in.
  const year = new Date(monday + 3 * DAY_MS).getUTCFullYear();
  const week = Math.round((monday - firstMonday(year)) / (7 * DAY_MS)) + 1;
  return `${String(year).padStart(4, '0')}-W${String(week).padStart(2, '0')}`;
}
