import { type DateMeant, datesMeant } from '../dates/dates-meant';
import { addMonths, type Day, formatDay, parseDay } from '../dates/day';
import { quarterEnd } from '../dates/period';
import { formatWeek, weekOf } from '../dates/week';
import { weeksMeant } from '../dates/weeks-meant';
import { planWith } from '../findings/example';
import { planMemory } from '../memory/plan-memory';
import type { Plan, PlanDate, PlanWeek } from '../plan/model';
import { type DatesAndWeeks, datesAndWeeksOf } from '../plan/walk';
import { enumerate, quote } from '../schema/phrases';
import type { Finding, Fix, Rule, RuleExamples } from './rule';

export const rule: Rule = {
  id: 'invalid-date',
  summary: 'a date or a week that is none: “2026-02-30”, “Q3”, “soon”, “2027-W53”.',
  why: 'A date that no calendar has cannot be waited for, counted to or missed, so everything that depends on it falls silent.',
  severity: 'error',
  judges: 'value',
  fix: 'Write the date it can mean, where it can mean one.',
  checkEntry: (entry, { day }) => findingsIn(entry, day),
  *check({ plan, day }) {
    for (const piece of piecesOf(plan)) yield* findingsIn(piece, day);
  },
};

export const examples = (): RuleExamples => ({
  bad: {
    text: planWith(`role:
  target:
    title: Principal engineer, storage
    by: 2028-Q2
    responsibilities: [recovery of every production database]
`),
  },
  good: {
    text: planWith(`role:
  target:
    title: Principal engineer, storage
    by: 2028-06-30
    responsibilities: [recovery of every production database]
`),
  },
});

/** What a plan is made of besides goals, initiatives and deliverables, in pieces that stay the same while nobody edits them. */
function piecesOf({ goals: _, initiatives: __, mastery, ...others }: Plan): object[] {
  const { deliverables: ___, ...rest } = mastery ?? {};
  return [others, rest]
    .flatMap((part) => Object.values(part).flat())
    .filter((piece): piece is object => typeof piece === 'object');
}

function* findingsIn(piece: object, day: Day): Iterable<Finding> {
  const { dates, weeks } = wrongOnesIn(piece);
  for (const date of dates) yield wrongDate(date, day);
  for (const week of weeks) yield wrongWeek(week, day);
}

/** Pieces of a plan never change, so what is wrong in them stays so. */
const wrongOnes = planMemory<object, DatesAndWeeks>();

function wrongOnesIn(piece: object): DatesAndWeeks {
  const known = wrongOnes.get(piece);
  if (known) return known;
  const { dates, weeks } = datesAndWeeksOf(piece);
  const wrong = {
    dates: dates.filter(({ written }) => written === undefined),
    weeks: weeks.filter(({ week }) => week === undefined),
  };
  wrongOnes.set(piece, wrong);
  return wrong;
}

/** Keys that say when something begins, so that the first day of a period is the likelier one. */
const beginnings: ReadonlySet<unknown> = new Set(['start', 'since', 'asked']);

function wrongDate({ path, text }: PlanDate, today: Day): Finding {
  const key = path.at(-1);
  const meant = datesMeant(text, beginnings.has(key) ? 'first' : 'last');
  const later = isPast(key, meant, today) ? inLaterYear(text, today) : undefined;
  const choices = [...(later === undefined ? [] : [later]), ...meant.map(({ day }) => formatDay(day))];
  const isSafe = later === undefined && meant.length === 1 && meant[0]?.exact === true;
  return {
    path,
    part: 'value',
    message: dateMessage({ key, text, meant, choices, later, today }),
    fixes: () => choices.map((choice) => change(path, choice, isSafe)),
  };
}

/** Keys that say by when something is to be there: a day that has passed helps nobody there. */
const endings: ReadonlySet<unknown> = new Set(['deadline', 'finish', 'due', 'by', 'until']);

function isPast(key: unknown, meant: readonly DateMeant[], today: Day): boolean {
  return endings.has(key) && meant.length === 1 && meant[0] !== undefined && meant[0].day < today;
}

/** What a day that no calendar has can mean in the first year in which it lies ahead. */
function inLaterYear(text: string, today: Day): string | undefined {
  const [, monthAndDay] = /^\d{4}(-\d\d-\d\d)$/.exec(text) ?? [];
  if (monthAndDay === undefined) return undefined;
  const year = Number(formatDay(today).slice(0, 4));
  for (const candidate of [year, year + 1]) {
    const written = `${candidate}${monthAndDay}`;
    const day = parseDay(written) ?? datesMeant(written, 'last')[0]?.day;
    if (day !== undefined && day >= today) return formatDay(day);
  }
  return undefined;
}

interface WrongDate {
  readonly key: unknown;
  readonly text: string;
  readonly meant: readonly DateMeant[];
  /** The days to choose from, as written. */
  readonly choices: readonly string[];
  readonly later: string | undefined;
  readonly today: Day;
}

function dateMessage({ key, text, meant, choices, later, today }: WrongDate): string {
  const wanted = enumerate(choices, 'or');
  if (/^\d{4}-\d\d-\d\d$/.test(text)) {
    const start = `The calendar has no ${quote(text)}.`;
    if (later !== undefined) return `${start} Did you mean ${wanted}?`;
    return choices.length > 0 ? `${start} The nearest day it can mean is ${wanted}.` : `${start} Check month and day.`;
  }
  const [, day, rest] = /^(\d{4}-\d\d-\d\d)[\s,:;]+(\S.*)$/s.exec(text.slice(0, 200)) ?? [];
  if (day !== undefined && rest !== undefined && parseDay(day) !== undefined)
    return `There is text behind the day. Leave ${day} here, and give ${quote(rest)} a line of its own, such as “note”.`;
  if (choices.length === 0) {
    // A check-in is about a day that was, all else about one to come.
    const example = formatDay(key === 'date' ? today : quarterEnd(addMonths(today, 6)));
    return `${quote(text)} names no day, so nothing can be measured against it. Write one such as ${example}.`;
  }
  if (meant.length === 1 && meant[0]?.exact)
    return `${quote(text)} is not how a plan writes a date. Write it as ${wanted}.`;
  if (meant.length > 1 && /\d[-/]\d+[-/]\d/.test(text))
    return `${quote(text)} can be read in two ways. Write ${wanted}.`;
  return `${quote(text)} is a whole stretch of time, and a date is one day. Write for example ${wanted}.`;
}

function wrongWeek({ path, text }: PlanWeek, today: Day): Finding {
  const meant = weeksMeant(text);
  const wanted = enumerate(
    meant.map(({ week }) => week),
    'or',
  );
  const example = formatWeek(weekOf(today));
  const start = /^\d{4}-W\d\d$/.test(text) ? `That year has no week ${quote(text)}.` : `${quote(text)} names no week.`;
  return {
    path,
    part: 'value',
    message: `${start} ${meant.length > 0 ? `Write ${wanted}.` : `Write year and number, such as ${example}.`}`,
    fixes: () => meant.map(({ week, exact }) => change(path, week, exact)),
  };
}

function change(path: PlanDate['path'], value: string, safe: boolean): Fix {
  return { title: `Change to ${value}`, edits: [{ kind: 'replace', path, value }], safe };
}
