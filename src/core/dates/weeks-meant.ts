import { dateNoted } from './dates-meant';
import { addDays, parseDay } from './day';
import { formatWeek, parseWeek, weekOf } from './week';

/** A week that somebody may have meant by a text that is none, as a plan writes it. */
export interface WeekMeant {
  readonly week: string;
  /** The same week in another notation, or the week of a day: nothing is guessed. */
  readonly exact: boolean;
}

const yearFirst = /^(\d{4})[-/ ]?(?:w|kw)?[- ]?(\d{1,2})$/;
const weekFirst = /^(?:week|kw|w) ?(\d{1,2})[-/, ]{1,2}(\d{4})$/;

/** The weeks a text that is no week can mean, likeliest first; empty where it names none. */
export function weeksMeant(text: string): readonly WeekMeant[] {
  if (text.length > 40) return [];
  const plain = text.trim().toLowerCase();
  const day = parseDay(dateNoted(plain) ?? '');
  if (day !== undefined) return [{ week: formatWeek(weekOf(day)), exact: true }];
  const match = yearFirst.exec(plain);
  const other = weekFirst.exec(plain);
  const [year, week] = match ? [match[1], match[2]] : [other?.[2], other?.[1]];
  if (year === undefined || week === undefined) return [];
  const written = `${year}-W${week.padStart(2, '0')}`;
  if (parseWeek(written)) return [{ week: written, exact: true }];
  const last = week === '53' ? parseWeek(`${year}-W52`) : undefined;
  // The 53rd week of a year with 52 is its last, or the one after it.
  return last
    ? [last.monday, addDays(last.monday, 7)].map((monday) => ({ week: formatWeek({ monday }), exact: false }))
    : [];
}
