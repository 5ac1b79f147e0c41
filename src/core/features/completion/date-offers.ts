import { addDays, addMonths, type Day, formatDay, weekdayOf } from '../../dates/day';
import { parseNaturalDate } from '../../dates/natural';
import { around } from '../../dates/natural-period';
import { formatWeek, weekOf } from '../../dates/week';
import { weeksMeant } from '../../dates/weeks-meant';
import { type TrackedEntry, trackedEntries } from '../../plan/model';
import { distance } from '../../progress/words';
import type { Path } from '../../syntax/path';
import { type Asking, entryAround } from './asking';
import { kinds, type Offer, plainSource } from './offer';

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

interface Choice {
  readonly day: Day;
  readonly words: string;
  /** Whether it is what was typed, put into a date. */
  readonly isTyped?: boolean;
}

/** Days to choose from: what was typed in words, what this entry serves, and the ends of the periods around today. */
export function dateOffers(asking: Asking, path: Path): Offer[] {
  const { place, today } = asking;
  const typed = place.quote ? place.typed.slice(1) : place.typed;
  const words = typed.trim();
  const natural = /^\d{4}-\d\d-\d\d$/.test(words) || words === '' ? [] : parseNaturalDate(words, today);
  const choices: Choice[] = [
    ...natural.map(({ day, reading }) => ({ day, words: reading, isTyped: true })),
    ...(looksBack(path) ? pastDays(today) : [...servedDays(asking, path), ...comingDays(today, path)]),
  ];
  return merge(choices).map(({ day, words: reading, isTyped }): Offer => {
    const detail = `${weekdays[weekdayOf(day) - 1] ?? ''}, ${distance(day, today)}`;
    return {
      label: formatDay(day),
      kind: kinds.date,
      snippet: plainSource(formatDay(day)),
      beside: reading,
      detail: reading === distance(day, today) ? detail : `${detail}: ${reading}`,
      also: [reading],
      filter: isTyped ? place.typed : undefined,
    };
  });
}

/** Keys that hold a day that has passed. */
const backward = new Set(['date', 'done', 'asked', 'given', 'since', 'log']);

function looksBack(path: Path): boolean {
  const name = path.filter((part) => typeof part === 'string').at(-1);
  return name !== undefined && backward.has(String(name));
}

function pastDays(today: Day): Choice[] {
  const month = around(today, 'month');
  return [
    { day: today, words: 'today' },
    { day: addDays(today, -1), words: 'yesterday' },
    { day: addDays(today, 5 - weekdayOf(today) - (weekdayOf(today) > 5 ? 0 : 7)), words: 'last Friday' },
    { day: addDays(month.first, -1), words: 'end of last month' },
    { day: month.first, words: 'start of this month' },
  ];
}

function comingDays(today: Day, path: Path): Choice[] {
  const end = (unit: 'month' | 'quarter' | 'half' | 'year', shift = 0) => around(today, unit, shift).last;
  const ends: Choice[] = [
    { day: end('month'), words: 'end of this month' },
    { day: end('quarter'), words: 'end of this quarter' },
    { day: end('half'), words: 'end of this half' },
    { day: end('year'), words: 'end of this year' },
    { day: end('quarter', 1), words: 'end of next quarter' },
    { day: end('half', 1), words: 'end of next half' },
    { day: end('year', 1), words: 'end of next year' },
  ];
  const near: Choice[] = [
    { day: today, words: 'today' },
    { day: addDays(today, 1), words: 'tomorrow' },
  ];
  const starts: Choice[] = [
    { day: around(today, 'month', 1).first, words: 'start of next month' },
    { day: around(today, 'quarter', 1).first, words: 'start of next quarter' },
  ];
  const spans: Choice[] = [
    { day: addDays(today, 14), words: 'in 2 weeks' },
    { day: addMonths(today, 3), words: 'in 3 months' },
  ];
  return path.at(-1) === 'start' ? [...near, ...starts, ...spans, ...ends] : [...ends, ...starts, ...near, ...spans];
}

/** The deadlines of what the entry around serves, and of what it answers to itself. */
function servedDays({ plan, view }: Asking, path: Path): Choice[] {
  const own = entryAround(plan(), path);
  if (!own || path.at(-1) === 'start') return [];
  const found: Choice[] = [];
  for (const reference of own.serves) {
    const target = trackedEntries(plan()).find(({ id }) => id === reference.text) ?? foreign(view, reference);
    if (target?.deadline?.written !== undefined) {
      found.push({ day: target.deadline.written, words: `deadline of ${reference.text}` });
    }
  }
  const isWithin = path.includes('milestones') && own.deadline?.written !== undefined;
  if (isWithin && own.deadline?.written !== undefined)
    found.push({ day: own.deadline.written, words: `finish of ${own.id}` });
  return found;
}

function foreign(view: Asking['view'], reference: TrackedEntry['serves'][number]): TrackedEntry | undefined {
  const target = view.references.resolve(reference);
  return target.kind === 'entry' ? target.entry : undefined;
}

/** One offer for a day, with all it is. */
function merge(choices: readonly Choice[]): Choice[] {
  const byDay = new Map<Day, Choice>();
  for (const choice of choices) {
    const known = byDay.get(choice.day);
    if (known?.words.split(', ').includes(choice.words)) continue;
    byDay.set(choice.day, known ? { ...known, words: `${known.words}, ${choice.words}` } : choice);
  }
  return [...byDay.values()];
}

/** Weeks to choose from, and the week that was typed in words. */
export function weekOffers({ place, today }: Asking): Offer[] {
  const named = [
    { shift: 0, words: 'this week' },
    { shift: -1, words: 'last week' },
    { shift: 1, words: 'next week' },
  ].map(({ shift, words }) => ({ week: formatWeek(weekOf(addDays(today, 7 * shift))), words, filter: undefined }));
  const meant = weeksMeant(place.typed).map(({ week }) => ({ week, words: place.typed.trim(), filter: place.typed }));
  const other = meant.filter(({ week }) => named.every((one) => one.week !== week));
  return [...other, ...named].map(({ week, words, filter }) => ({
    label: week,
    kind: kinds.date,
    snippet: plainSource(week),
    beside: words,
    also: [words],
    filter,
  }));
}
