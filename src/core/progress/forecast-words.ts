import { type CivilDate, civilOf, type Day } from '../dates/day';
import type { Forecast } from './forecast';

/** What a forecast means for the day the entry is due. */
export type Outlook = 'in-time' | 'open' | 'late';

/** Whether nearly all of a forecast lies before the deadline, or behind it; `undefined` without a deadline. */
export function outlookOf({ early, late, deadline }: Forecast): Outlook | undefined {
  if (deadline === undefined) return undefined;
  if (late !== undefined && late <= deadline) return 'in-time';
  return early === undefined || early > deadline ? 'late' : 'open';
}

export const outlookWords: Readonly<Record<Outlook, string>> = {
  'in-time': 'likely in time',
  open: 'may or may not be in time',
  late: 'likely later than its date',
};

/**
 * A forecast in a sentence without its full stop: “Likely between 3 Mar and 20 Apr 2027, most likely late March;
 * target date 31 Mar 2027”.
 */
export function forecastWords(forecast: Forecast, today: Day): string {
  const { deadline } = forecast;
  const range = rangeWords(forecast, today);
  return deadline === undefined ? range : `${range}; target date ${dateWords(civilOf(deadline))}`;
}

function rangeWords({ early, median, late, horizon }: Forecast, today: Day): string {
  if (early === undefined) return `At the pace so far, later than ${monthWords(civilOf(horizon))}`;
  const isNear = late !== undefined && late - today < aYear;
  const words = isNear ? dateWords : monthWords;
  if (late === undefined) {
    const likely = median === undefined ? '' : `, most likely ${aroundWords(median, early, today)}`;
    const open = `, and possibly later than ${monthWords(civilOf(horizon))}`;
    return early <= today
      ? `Possible any day now${likely}${open}`
      : `Not before ${words(civilOf(early))}${likely}${open}`;
  }
  if (!isNear && isSameMonth(early, late)) return `Likely in ${monthWords(civilOf(late))}`;
  const likely = median === undefined || late - early < 14 ? '' : `, most likely ${aroundWords(median, late, today)}`;
  if (early <= today) return `Likely by ${words(civilOf(late))}${likely}`;
  return `Likely ${betweenWords(civilOf(early), civilOf(late), words)}${likely}`;
}

/** In days. */
const aYear = 365;

function betweenWords(from: CivilDate, to: CivilDate, words: (date: CivilDate) => string): string {
  const start = from.year === to.year ? words(from).replace(/ \d+$/, '') : words(from);
  return `between ${start} and ${words(to)}`;
}

function isSameMonth(a: Day, b: Day): boolean {
  const [from, to] = [civilOf(a), civilOf(b)];
  return from.year === to.year && from.month === to.month;
}

/** The third of a month a day lies in; with its year where that is not the one just named. */
function aroundWords(day: Day, named: Day, today: Day): string {
  const { year, month, date } = civilOf(day);
  const name = months[month - 1] ?? '';
  const shown = year === civilOf(named).year ? name : `${name} ${year}`;
  // Further away than a year a third of a month would only look exact.
  if (day - today >= aYear) return shown;
  return date <= 10 ? `early ${shown}` : date <= 20 ? `mid-${shown}` : `late ${shown}`;
}

const dateWords = ({ date, month, year }: CivilDate) => `${date} ${shortMonth(month)} ${year}`;
const monthWords = ({ month, year }: CivilDate) => `${shortMonth(month)} ${year}`;
const shortMonth = (month: number) => (months[month - 1] ?? '').slice(0, 3);

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
