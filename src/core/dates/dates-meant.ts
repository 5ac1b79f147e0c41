import { addDays, type Day, dayOf, daysInMonth, formatDay } from './day';
import { monthNamed } from './month-names';
import { lastOfMonth } from './period';
import { parseWeek } from './week';

/** A day that somebody may have meant by a text that is no date. */
export interface DateMeant {
  readonly day: Day;
  /** The same day in another notation: nothing is guessed. */
  readonly exact: boolean;
}

/** Which end of a period stands for it: a deadline is its last day, a start its first. */
export type PeriodEdge = 'first' | 'last';

type Reader = (match: RegExpExecArray) => readonly DateMeant[];

interface Period {
  readonly first: Day;
  readonly last: Day;
}

const separator = '[-/. ]';
const ordinal = '(?:st|nd|rd|th|\\.)?';

const readers: readonly (readonly [RegExp, Reader])[] = [
  // 2026-6-1, 2026/05/01, 2026-02-30, and a date with a time behind it
  [
    new RegExp(`^(\\d{4})${separator}(\\d{1,2})${separator}(\\d{1,2})(?:[t ][\\d:.z+ -]{1,30})?$`),
    (m) => yearFirst(Number(m[1]), Number(m[2]), Number(m[3])),
  ],
  [/^(\d{4})(\d\d)(\d\d)$/, (m) => yearFirst(Number(m[1]), Number(m[2]), Number(m[3]))],
  // 31.12.2026: with dots the day always comes first
  [/^(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})$/, (m) => within(Number(m[3]), Number(m[2]), Number(m[1]))],
  // 01/02/2026: both orders are in use
  [/^(\d{1,2})([-/])(\d{1,2})\2(\d{4})$/, (m) => eitherOrder(Number(m[4]), Number(m[1]), Number(m[3]))],
  // 30 June 2027, June 30th, 2027
  [
    new RegExp(`^(\\d{1,2})${ordinal} (?:of )?(\\p{L}{3,9})\\.?,? (\\d{4})$`, 'u'),
    (m) => within(Number(m[3]), monthNamed(m[2] ?? ''), Number(m[1])),
  ],
  [
    new RegExp(`^(\\p{L}{3,9})\\.? (\\d{1,2})${ordinal},? (\\d{4})$`, 'u'),
    (m) => within(Number(m[3]), monthNamed(m[1] ?? ''), Number(m[2])),
  ],
];

/** Periods, each with how its first and last day are found. */
const periods: readonly (readonly [RegExp, (match: RegExpExecArray) => Period | undefined])[] = [
  [/^(\d{4})$/, (m) => months(Number(m[1]), 1, 12)],
  [/^(\d{4})[-/.](\d{1,2})$/, (m) => months(Number(m[1]), Number(m[2]), 1)],
  [/^(\d{1,2})[-/.](\d{4})$/, (m) => months(Number(m[2]), Number(m[1]), 1)],
  [/^(\p{L}{3,9})\.?,? (\d{4})$/u, (m) => months(Number(m[2]), monthNamed(m[1] ?? ''), 1)],
  [/^(\d{4})[- ](\p{L}{3,9})$/u, (m) => months(Number(m[1]), monthNamed(m[2] ?? ''), 1)],
  [/^(\d{4})[-/ ]?q([1-4])$/, (m) => months(Number(m[1]), Number(m[2]) * 3 - 2, 3)],
  [/^q([1-4])[-/ ]?(\d{4})$/, (m) => months(Number(m[2]), Number(m[1]) * 3 - 2, 3)],
  [/^(\d{4})[-/ ]?h([12])$/, (m) => months(Number(m[1]), Number(m[2]) * 6 - 5, 6)],
  [/^h([12])[-/ ]?(\d{4})$/, (m) => months(Number(m[2]), Number(m[1]) * 6 - 5, 6)],
  [/^(\d{4})-?w(\d\d)$/, (m) => week(`${m[1]}-W${m[2]}`)],
];

/** Longer texts are sentences, not dates. */
const longest = 40;

/**
 * The days a text that is no date can mean, likeliest first; empty where it names none (`soon`, `Q3`). Nothing is ever
 * read as a date silently: these are offered to choose from.
 */
export function datesMeant(text: string, edge: PeriodEdge = 'last'): readonly DateMeant[] {
  if (text.length > longest) return [];
  const plain = text
    .trim()
    .toLowerCase()
    .replace(/[\u2010-\u2015]/g, '-')
    .replace(/^(?:by|until|(?:the )?end of) /, '');
  for (const [pattern, read] of readers) {
    const match = pattern.exec(plain);
    const found = match ? read(match) : [];
    if (found.length > 0) return found;
  }
  for (const [pattern, read] of periods) {
    const match = pattern.exec(plain);
    const period = match ? read(match) : undefined;
    if (period) return (edge === 'first' ? [period.first, period.last] : [period.last]).map(guess);
  }
  return [];
}

/** The one date a text is another notation of, as a plan writes it. */
export function dateNoted(text: string): string | undefined {
  const [only, ...others] = datesMeant(text);
  return only?.exact && others.length === 0 ? formatDay(only.day) : undefined;
}

const guess = (day: Day): DateMeant => ({ day, exact: false });

function real(year: number, month: number, date: number): Day | undefined {
  return month >= 1 && month <= 12 && date >= 1 && date <= daysInMonth(year, month)
    ? dayOf(year, month, date)
    : undefined;
}

/** A date of a known order. A 30 February is taken for the month's last day, since some month has a 30th. */
function within(year: number, month: number, date: number): readonly DateMeant[] {
  const day = real(year, month, date);
  if (day !== undefined) return [{ day, exact: true }];
  return month >= 1 && month <= 12 && date > 28 && date <= 31 ? [guess(lastOfMonth(year, month))] : [];
}

/** Year first, and so month second; a month of 13 and more is a day in the month's place. */
function yearFirst(year: number, month: number, date: number): readonly DateMeant[] {
  const swapped = month > 12 ? real(year, date, month) : undefined;
  return swapped === undefined ? within(year, month, date) : [guess(swapped)];
}

function eitherOrder(year: number, a: number, b: number): readonly DateMeant[] {
  const [dayFirst, monthFirst] = [real(year, b, a), real(year, a, b)];
  if (dayFirst === undefined && monthFirst === undefined) return within(year, b, a);
  if (dayFirst === undefined || monthFirst === undefined || dayFirst === monthFirst) {
    const day = dayFirst ?? monthFirst;
    return day === undefined ? [] : [{ day, exact: true }];
  }
  return [guess(dayFirst), guess(monthFirst)];
}

function months(year: number, month: number, count: number): Period | undefined {
  if (month < 1 || month > 12 || year < 1) return undefined;
  return { first: dayOf(year, month, 1), last: lastOfMonth(year, month + count - 1) };
}

function week(text: string): Period | undefined {
  const monday = parseWeek(text)?.monday;
  return monday === undefined ? undefined : { first: monday, last: addDays(monday, 6) };
}
