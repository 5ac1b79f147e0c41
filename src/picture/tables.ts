import { formatDay } from '../core/dates/day';
import { amount, amountBetween, amountIn, percent } from '../core/progress/words';
import { pathKey } from '../core/syntax/path';
import type { BurnUp } from '../core/views/burn-up';
import type { Coverage } from '../core/views/coverage';
import type { DeliveryRecord } from '../core/views/delivery-record';
import type { ThisWeek } from '../core/views/due';
import type { Timeline } from '../core/views/timeline';
import type { TimelineRow } from '../core/views/timeline-row';
import { describeMover } from './coverage';
import { milestoneInShort, waitInShort } from './row-words';

/** A chart's numbers as a table: plain data that a page or an export builds. The first cell of each row heads it. */
export interface Table {
  readonly caption: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly Cell[])[];
}

export interface TableColumn {
  readonly words: string;
  readonly kind?: 'date' | 'number' | 'words' | 'many-words';
}

/** Words; words that stand for a place of the plan, by its key; or several of either below each other. */
export type Cell = string | { readonly text: string; readonly key: string } | { readonly list: readonly string[] };

/** What stands where there is nothing. */
export const none = '–';

/** The timeline in numbers. */
export function timelineTable({ groups }: Timeline): Table {
  return {
    caption: 'Timeline: goals, initiatives and deliverables with their dates',
    columns: [
      { words: 'Entry', kind: 'many-words' },
      { words: 'Kind' },
      { words: 'Start', kind: 'date' },
      { words: 'Due', kind: 'date' },
      { words: 'State', kind: 'words' },
      { words: 'Done', kind: 'number' },
      { words: 'Expected', kind: 'number' },
      { words: 'Serves', kind: 'many-words' },
      { words: 'Waits for', kind: 'many-words' },
      { words: 'Milestones', kind: 'many-words' },
    ],
    rows: groups.flatMap((group) => group.rows).map(rowCells),
  };
}

function rowCells(row: TimelineRow): readonly Cell[] {
  return [
    { text: row.title, key: pathKey(row.path) },
    row.kind,
    row.start === undefined ? none : formatDay(row.start),
    row.end === undefined ? none : formatDay(row.end),
    row.slipped ? `${row.words}; start passed, nothing checked in` : row.words,
    row.progress === undefined ? none : percent(row.progress),
    row.expected === undefined ? none : percent(row.expected),
    row.servesTitle === undefined || row.servesUntil === undefined
      ? none
      : `${row.servesTitle}, ${formatDay(row.servesUntil)}`,
    listOr(row.waitsFor.map(waitInShort)),
    listOr(row.milestones.map(milestoneInShort)),
  ];
}

function listOr(list: readonly string[]): Cell {
  return list.length === 0 ? none : { list };
}

/** A burn-up in numbers: the ends of the pace line, the check-ins between them, and the forecast. */
export function burnUpTable(burnUp: BurnUp): Table {
  const { baseline, target, start, deadline, unit, title, points, forecast } = burnUp;
  const pace = (value: number) => amountBetween(value, baseline, target);
  return {
    caption: `${title}: from ${amount(baseline)} to ${amountIn(target, unit)}`,
    columns: [
      { words: 'Date', kind: 'date' },
      { words: unit ? `Checked in (${unit})` : 'Checked in', kind: 'number' },
      { words: 'Even pace', kind: 'number' },
      { words: 'Note', kind: 'words' },
    ],
    rows: [
      [formatDay(start), none, amount(baseline), 'Baseline, where the pace starts'],
      ...points.map(({ day, value, expected, note }) => [formatDay(day), amount(value), pace(expected), note ?? '']),
      [formatDay(deadline), none, amount(target), 'Target, at the deadline'],
      ...(forecast ? [[forecastCell(forecast.early, forecast.late), none, amount(target), forecast.words]] : []),
    ],
  };
}

/** What this week needs. */
export function weekTable({ items }: ThisWeek): Table {
  return {
    caption: 'This week: what needs you',
    columns: [
      { words: 'What', kind: 'many-words' },
      { words: 'Due', kind: 'date' },
      { words: 'What to do', kind: 'many-words' },
      { words: 'State', kind: 'words' },
    ],
    rows: items.map(({ path, title, due, words, stateWords }) => [
      { text: title, key: pathKey(path) },
      formatDay(due),
      words,
      stateWords === '' ? none : stateWords,
    ]),
  };
}

/** What moves each accelerator. */
export function coverageTable({ drivers }: Coverage): Table {
  return {
    caption: 'Coverage: the nine accelerators and what moves each',
    columns: [
      { words: 'Accelerator', kind: 'words' },
      { words: 'Driver' },
      { words: 'State', kind: 'words' },
      { words: 'Aim', kind: 'many-words' },
      { words: 'Moved by', kind: 'many-words' },
    ],
    rows: drivers.flatMap(({ title, cells }) =>
      cells.map((cell) => [
        cell.path ? { text: cell.title, key: pathKey(cell.path) } : cell.title,
        title,
        cell.words,
        cell.aim ?? none,
        listOr(cell.movers.map(describeMover)),
      ]),
    ),
  };
}

/** Promises and what became of them. */
export function recordTable({ promises }: DeliveryRecord): Table {
  return {
    caption: 'Delivery record: what was promised, and what became of it',
    columns: [
      { words: 'Promise', kind: 'many-words' },
      { words: 'Kind' },
      { words: 'Due', kind: 'date' },
      { words: 'Kept on', kind: 'date' },
      { words: 'Outcome', kind: 'words' },
    ],
    rows: promises.map(({ path, title, kind, due, on, words }) => [
      { text: title, key: pathKey(path) },
      kind,
      formatDay(due),
      on === undefined ? none : formatDay(on),
      words,
    ]),
  };
}

type Day = BurnUp['deadline'];

function forecastCell(early: Day | undefined, late: Day | undefined): string {
  if (early === undefined) return 'Forecast';
  return late === undefined ? `${formatDay(early)} or later` : `${formatDay(early)} to ${formatDay(late)}`;
}
