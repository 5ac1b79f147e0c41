import { addDays, addMonths, civilOf, type Day, dayOf, weekdayOf } from './day';
import { monthNamed } from './month-names';

/** Units of time a plan counts in, smallest first. */
export const units = ['day', 'week', 'month', 'quarter', 'half', 'year'] as const;

export type Unit = (typeof units)[number];

/** A stretch of the calendar that has a name. */
export interface NamedPeriod {
  readonly first: Day;
  readonly last: Day;
  /** `Q2 2027`, `May 2027`, `this week`. */
  readonly name: string;
  readonly unit: Unit;
}

type Edge = 'start' | 'middle' | 'end';

const monthNames = 'January February March April May June July August September October November December'.split(' ');

/**
 * The period some words name: `month`, `next quarter`, `q2`, `h1 2027`, `may`, `2027`.
 * @param edge which end of it is meant: a named period without a year is the next whose end of that kind is to come
 */
export function periodMeant(words: readonly string[], today: Day, edge: Edge): NamedPeriod | undefined {
  const [first = '', second, ...more] = words;
  if (words.length === 0 || more.length > 0) return undefined;
  const isComing = ({ first: start, last }: NamedPeriod) =>
    edge === 'end'
      ? last >= today
      : edge === 'start'
        ? start >= today
        : addDays(start, Math.floor((last - start) / 2)) >= today;
  const part = /^([qh])([1-4])$/.exec(first);
  if (part && !(part[1] === 'h' && Number(part[2]) > 2)) {
    const months = part[1] === 'q' ? 3 : 6;
    const month = (Number(part[2]) - 1) * months + 1;
    return inYear(second, today, isComing, (year) => ({
      ...monthSpan(year, month, months),
      name: `${first.toUpperCase()} ${year}`,
      unit: months === 3 ? 'quarter' : 'half',
    }));
  }
  if (/^\d{4}$/.test(first)) {
    return second === undefined ? { ...monthSpan(Number(first), 1, 12), name: first, unit: 'year' } : undefined;
  }
  const month = monthNamed(first);
  if (month > 0) return inYear(second, today, isComing, (year) => monthOf(year, month));
  return relative(first, second, today);
}

/** A month by its number: of the year that is named, else the next for which `isComing` holds. */
export function periodStarting(
  month: number,
  year: string | undefined,
  today: Day,
  isComing: (first: Day) => boolean,
): NamedPeriod | undefined {
  return inYear(
    year,
    today,
    ({ first }) => isComing(first),
    (y) => monthOf(y, month),
  );
}

function monthOf(year: number, month: number): NamedPeriod {
  return { ...monthSpan(year, month, 1), name: `${monthNames[month - 1] ?? ''} ${year}`, unit: 'month' };
}

function inYear(
  word: string | undefined,
  today: Day,
  isComing: (period: NamedPeriod) => boolean,
  make: (year: number) => NamedPeriod,
): NamedPeriod | undefined {
  const { year } = civilOf(today);
  if (word === undefined) {
    const period = make(year);
    return isComing(period) ? period : make(year + 1);
  }
  const named = /^'?(\d{2})$/.exec(word)?.[1];
  if (named !== undefined) return make(2000 + Number(named));
  return /^\d{4}$/.test(word) ? make(Number(word)) : undefined;
}

function monthSpan(year: number, month: number, count: number): { first: Day; last: Day } {
  const first = dayOf(year, month, 1);
  return { first, last: addDays(addMonths(first, count), -1) };
}

/** `month`, `this month`, `next month`, `last month`. */
function relative(first: string, second: string | undefined, today: Day): NamedPeriod | undefined {
  const shift = { this: 0, next: 1, last: -1 }[second === undefined ? 'this' : first];
  const unit = units.find((name) => name === (second ?? first));
  if (shift === undefined || unit === undefined || unit === 'day') return undefined;
  const name = `${shift === 0 ? 'this' : shift > 0 ? 'next' : 'last'} ${unit}`;
  return { ...around(today, unit, shift), name, unit };
}

/** The week, month, quarter, half or year that holds a day, or the one `shift` after it. */
export function around(day: Day, unit: Exclude<Unit, 'day'>, shift = 0): { first: Day; last: Day } {
  if (unit === 'week') {
    const first = addDays(day, 1 - weekdayOf(day) + 7 * shift);
    return { first, last: addDays(first, 6) };
  }
  const { year, month } = civilOf(day);
  const count = { month: 1, quarter: 3, half: 6, year: 12 }[unit];
  const first = addMonths(dayOf(year, Math.floor((month - 1) / count) * count + 1, 1), shift * count);
  return { first, last: addDays(addMonths(first, count), -1) };
}
