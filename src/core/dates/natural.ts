import { datesMeant } from './dates-meant';
import { addDays, addMonths, civilOf, type Day, dayOf, weekdayOf } from './day';
import { monthNamed } from './month-names';
import { type NamedPeriod, periodMeant, periodStarting, type Unit, units } from './natural-period';

/** A day a text can mean. */
export interface NaturalDate {
  readonly day: Day;
  /** The text as it was understood, with what it left open: `end of Q2 2027`, `6 weeks from today`. */
  readonly reading: string;
}

/** Longer texts are sentences, not dates. In UTF-16 units. */
const longest = 60;

/**
 * The days an English text can mean on a day, likeliest first: `in 6 weeks`, `end of Q2`, `mid-May`, `next friday`,
 * `2 months ago`, `15 June`. Several where it is ambiguous, none where it names no day. What has passed this year means
 * next year.
 */
export function parseNaturalDate(text: string, today: Day): NaturalDate[] {
  if (text.length > longest) return [];
  const words = wordsOf(text);
  for (const read of [dayName, counted, weekday, edgeOfPeriod, dayOfMonth, barePeriod]) {
    const found = read(words, today);
    if (found.length > 0) return unique(found);
  }
  return datesMeant(text).map(({ day }) => ({ day, reading: text.trim() }));
}

/** Lower-case words: letters and digits apart, no hyphens, no “the”, no preposition in front. */
function wordsOf(text: string): readonly string[] {
  const words = text
    .toLowerCase()
    .replace(/(\d)(st|nd|rd|th)\b/g, '$1')
    .replace(/[\u2010-\u2015_,-]/g, ' ')
    .replace(/(\d)(?=[a-z])/g, '$1 ')
    .replace(/\b([qh]) ?(\d)\b/g, '$1$2')
    .split(/\s+/)
    .filter((word) => word !== '' && word !== 'the');
  const first = words[0] ?? '';
  return ['by', 'on', 'until', 'before', 'at'].includes(first) ? words.slice(1) : words;
}

type Reader = (words: readonly string[], today: Day) => NaturalDate[];

const dayNames: Readonly<Record<string, number>> = { today: 0, now: 0, tomorrow: 1, tmrw: 1, yesterday: -1 };

const dayName: Reader = ([word = '', ...rest], today) => {
  const days = rest.length === 0 && Object.hasOwn(dayNames, word) ? dayNames[word] : undefined;
  return days === undefined ? [] : [{ day: addDays(today, days), reading: word }];
};

const numbers = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');

function numberOf(word: string): number | undefined {
  if (/^\d{1,4}$/.test(word)) return Number(word);
  if (word === 'a' || word === 'an') return 1;
  const index = numbers.indexOf(word);
  return index < 0 ? undefined : index + 1;
}

/** `in 6 weeks`, `6 weeks`, `2 months ago`, `half a year`, `6 w`; `6 m` can only be months. */
const counted: Reader = (words, today) => {
  const [first, ...more] = words;
  const list = first === 'in' || first === 'within' ? more : words;
  const isHalf = list[0] === 'half' && (list[1] === 'a' || list[1] === 'an') && list[2] === 'year';
  const count = isHalf ? 6 : numberOf(list[0] ?? '');
  if (count === undefined) return [];
  const unitWord = isHalf ? 'month' : (list[1] ?? '');
  const rest = list.slice(isHalf ? 3 : 2).join(' ');
  const sign = rest === 'ago' || rest === 'earlier' ? -1 : 1;
  if (sign === 1 && !['', 'from now', 'from today', 'later', 'time', 'ahead'].includes(rest)) return [];
  const isOpen = unitWord === '' && first === 'in';
  const isFortnight = /^fortnights?$/.test(unitWord);
  const meant = isFortnight ? 'week' : unitNamed(unitWord);
  const found: readonly Unit[] = meant ? [meant] : isOpen ? ['day', 'week', 'month'] : [];
  return found.flatMap((unit) => {
    const times = isFortnight ? 2 * count : count;
    const day = step(today, unit, times * sign);
    if (!isPlausible(day)) return [];
    const size = `${times} ${times === 1 ? unit : unit === 'half' ? 'halves' : `${unit}s`}`;
    return [{ day, reading: sign < 0 ? `${size} ago` : `${size} from today` }];
  });
};

/** Years people plan in, and that are written with four digits. */
function isPlausible(day: Day): boolean {
  const { year } = civilOf(day);
  return year >= 1900 && year <= 2999;
}

function unitNamed(word: string): Unit | undefined {
  const whole = units.find((unit) => word === unit || word === `${unit}s`);
  if (whole) return whole;
  return word === '' || word.length > 8 ? undefined : units.find((unit) => `${unit}s`.startsWith(word));
}

function step(day: Day, unit: Unit, count: number): Day {
  switch (unit) {
    case 'day':
      return addDays(day, count);
    case 'week':
      return addDays(day, 7 * count);
    case 'month':
      return addMonths(day, count);
    case 'quarter':
      return addMonths(day, 3 * count);
    case 'half':
      return addMonths(day, 6 * count);
    case 'year':
      return addMonths(day, 12 * count);
  }
}

const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

/** `friday` is the coming one; `next friday` may also be the one after it. */
const weekday: Reader = (words, today) => {
  const [first = '', second = ''] = words;
  const which = ['this', 'next', 'last', 'coming'].includes(first) ? first : '';
  const word = which === '' ? first : second;
  if (words.length !== (which === '' ? 1 : 2) || word.length < 3) return [];
  const index = weekdays.findIndex((name) => name.startsWith(word));
  const name = weekdays[index];
  if (name === undefined) return [];
  const ahead = (index + 1 - weekdayOf(today) + 7) % 7 || 7;
  const shown = `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
  if (which === 'last') return [{ day: addDays(today, ahead - 7 || -7), reading: `last ${shown}` }];
  const coming = { day: addDays(today, ahead), reading: `the coming ${shown}` };
  if (which !== 'next') return [coming];
  const nextWeek = addDays(today, index + 8 - weekdayOf(today));
  const later = { day: nextWeek, reading: `${shown} of next week` };
  return nextWeek === coming.day ? [later] : [coming, later];
};

const edges: Readonly<Record<string, 'start' | 'middle' | 'end'>> = {
  end: 'end',
  close: 'end',
  start: 'start',
  beginning: 'start',
  begin: 'start',
  mid: 'middle',
  middle: 'middle',
};

const shortForms: Readonly<Record<string, Unit>> = {
  eow: 'week',
  eom: 'month',
  eoq: 'quarter',
  eoh: 'half',
  eoy: 'year',
};

/** `end of Q2`, `mid May`, `start of next month`, `year end`, `eoq`. */
const edgeOfPeriod: Reader = (words, today) => {
  const [first = '', second = ''] = words;
  const short = words.length === 1 && Object.hasOwn(shortForms, first) ? shortForms[first] : undefined;
  if (short) return atEdge(periodMeant([short], today, 'end'), 'end');
  const unit = words.length === 2 && second === 'end' ? unitNamed(first) : undefined;
  if (unit) return atEdge(periodMeant([unit], today, 'end'), 'end');
  const edge = Object.hasOwn(edges, first) ? edges[first] : undefined;
  if (!edge) return [];
  const rest = words.slice(second === 'of' ? 2 : 1);
  return atEdge(periodMeant(rest, today, edge), edge);
};

function atEdge(period: NamedPeriod | undefined, edge: 'start' | 'middle' | 'end'): NaturalDate[] {
  if (!period) return [];
  const { first, last, name } = period;
  const day = edge === 'start' ? first : edge === 'end' ? last : middleOf(period);
  return isPlausible(day) ? [{ day, reading: `${edge} of ${name}` }] : [];
}

/** The middle of a month is its 15th; of anything else the day half way. */
function middleOf({ first, last, unit }: NamedPeriod): Day {
  return unit === 'month' ? addDays(first, 14) : addDays(first, Math.floor((last - first) / 2));
}

/** `15 June`, `June 15`, `15 of June`, with or without a year. */
const dayOfMonth: Reader = (words, today) => {
  const list = words.filter((word) => word !== 'of');
  const [a = '', b = '', year] = list;
  const [date, month] = /^\d{1,2}$/.test(a) ? [Number(a), monthNamed(b)] : [Number(b), monthNamed(a)];
  if (list.length > 3 || month === 0 || !Number.isInteger(date) || !/^\d{1,2}$/.test(/^\d/.test(a) ? a : b)) return [];
  const found = periodStarting(month, year, today, (first) => addDays(first, date - 1) >= today);
  if (!found || date < 1 || date > found.last - found.first + 1) return [];
  const day = dayOf(civilOf(found.first).year, month, date);
  return isPlausible(day) ? [{ day, reading: `${date} ${found.name}` }] : [];
};

/** `Q3`, `May`, `next month`: its last day, else its first. */
const barePeriod: Reader = (words, today) => {
  const period = periodMeant(words, today, 'end');
  return [...atEdge(period, 'end'), ...atEdge(period, 'start')];
};

function unique(dates: readonly NaturalDate[]): NaturalDate[] {
  return dates.filter(({ day }, index) => dates.findIndex((other) => other.day === day) === index);
}
