import { formatDay } from '../core/dates/day';
import { amount, amountBetween, amountIn, percent } from '../core/progress/words';
import { pathKey } from '../core/syntax/path';
import type { BurnUp } from '../core/views/burn-up';
import type { Timeline, TimelineRow } from '../core/views/timeline';
import { keyAttribute } from '../picture/picture-node';
import { milestoneInShort } from '../picture/row-words';
import { element } from './dom';

/** A chart's numbers as a table that is built when somebody first opens it. `key` names it in the kept state. */
export function tableTwin(key: string, isOpen: boolean, build: () => HTMLTableElement): HTMLDetailsElement {
  const details = element('details', { class: 'twin', 'data-table': key }, element('summary', {}, 'Show as table'));
  const fill = () => {
    if (details.children.length > 1) return;
    const table = build();
    const label = table.caption?.textContent ?? '';
    details.append(element('div', { class: 'scroller', role: 'region', tabindex: '0', 'aria-label': label }, table));
  };
  details.addEventListener('toggle', () => {
    if (details.open) fill();
  });
  if (isOpen) {
    fill();
    details.open = true;
  }
  return details;
}

const none = '–';

/** The timeline in numbers. */
export function timelineTable({ groups }: Timeline): HTMLTableElement {
  const columns: readonly Column[] = [
    { words: 'Entry', className: 'many-words' },
    { words: 'Kind' },
    { words: 'Start', className: 'date' },
    { words: 'Due', className: 'date' },
    { words: 'State', className: 'words' },
    { words: 'Done', className: 'number' },
    { words: 'Expected', className: 'number' },
    { words: 'Serves', className: 'many-words' },
    { words: 'Milestones', className: 'many-words' },
  ];
  const rows = groups.flatMap((group) => group.rows).map(timelineRow);
  return tableOf('Timeline: goals, initiatives and deliverables with their dates', columns, rows);
}

function timelineRow(row: TimelineRow): readonly Cell[] {
  const entry = element('button', { type: 'button', class: 'link', [keyAttribute]: pathKey(row.path) }, row.title);
  return [
    entry,
    row.kind,
    row.start === undefined ? none : formatDay(row.start),
    row.end === undefined ? none : formatDay(row.end),
    row.words,
    row.progress === undefined ? none : percent(row.progress),
    row.expected === undefined ? none : percent(row.expected),
    row.servesTitle === undefined || row.servesUntil === undefined
      ? none
      : `${row.servesTitle}, ${formatDay(row.servesUntil)}`,
    row.milestones.length === 0
      ? none
      : element(
          'ul',
          { class: 'plain' },
          ...row.milestones.map((milestone) => element('li', {}, milestoneInShort(milestone))),
        ),
  ];
}

/** A burn-up in numbers: the ends of the pace line and the check-ins between them. */
export function burnUpTable(burnUp: BurnUp): HTMLTableElement {
  const { baseline, target, start, deadline, unit, title, points } = burnUp;
  const pace = (value: number) => amountBetween(value, baseline, target);
  const rows: readonly (readonly Cell[])[] = [
    [formatDay(start), none, amount(baseline), 'Baseline, where the pace starts'],
    ...points.map(({ day, value, expected, note }) => [formatDay(day), amount(value), pace(expected), note ?? '']),
    [formatDay(deadline), none, amount(target), 'Target, at the deadline'],
  ];
  const columns: readonly Column[] = [
    { words: 'Date', className: 'date' },
    { words: unit ? `Checked in (${unit})` : 'Checked in', className: 'number' },
    { words: 'Even pace', className: 'number' },
    { words: 'Note', className: 'words' },
  ];
  return tableOf(`${title}: from ${amount(baseline)} to ${amountIn(target, unit)}`, columns, rows);
}

interface Column {
  readonly words: string;
  readonly className?: string;
}

type Cell = string | HTMLElement;

/** The first cell of each row heads it. */
function tableOf(caption: string, columns: readonly Column[], rows: readonly (readonly Cell[])[]): HTMLTableElement {
  const head = columns.map(({ words, className }) => element('th', { scope: 'col', class: className }, words));
  const body = rows.map((cells) =>
    element(
      'tr',
      {},
      ...cells.map((cell, i) =>
        i === 0
          ? element('th', { scope: 'row', class: columns[i]?.className }, cell)
          : element('td', { class: columns[i]?.className }, cell),
      ),
    ),
  );
  return element(
    'table',
    {},
    element('caption', {}, caption),
    element('thead', {}, element('tr', {}, ...head)),
    element('tbody', {}, ...body),
  );
}
