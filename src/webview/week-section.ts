import { pathKey } from '../core/syntax/path';
import type { ThisWeekItem } from '../core/views/due';
import type { ProgressChart } from '../core/views/progress-chart';
import { partTitles } from '../picture/chart-part';
import { stateSign } from '../picture/legend';
import { keyAttribute } from '../picture/picture-node';
import { weekTable } from '../picture/tables';
import { element, sentenceOf } from './dom';
import type { Looking, Section } from './section';
import { signOf } from './svg';
import { tableTwin } from './tables';

/** So many are shown at once; the table has all of them. */
const mostShown = 12;

/** What needs the plan's owner this week; with a way to check in where the extension offers it. */
export function weekSection({ week }: ProgressChart, { isOpen }: Looking, canCheckIn: boolean): Section {
  const section = element(
    'section',
    { id: 'week', 'aria-labelledby': 'week-heading' },
    element('h2', { id: 'week-heading' }, partTitles.week),
    element('p', { class: 'sentence', id: 'week-sentence' }, sentenceOf(week.sentence)),
  );
  if (week.items.length > 0) {
    const shown = week.items.slice(0, mostShown);
    const more = week.items.length - shown.length;
    section.append(
      element(
        'ul',
        { class: 'due', 'aria-labelledby': 'week-heading', 'data-area': 'week' },
        ...shown.map((item) => itemOf(item, canCheckIn)),
      ),
      ...(more > 0 ? [element('p', { class: 'hint' }, `And ${more} more, in the table.`)] : []),
      tableTwin('week', isOpen('week'), () => weekTable(week)),
    );
  }
  return { name: 'week', element: section, drawings: [] };
}

function itemOf({ path, title, words, state, isLate, asksForCheckIn }: ThisWeekItem, canCheckIn: boolean): HTMLElement {
  const key = pathKey(path);
  const checkIn = element(
    'button',
    {
      type: 'button',
      class: 'quiet framed',
      'data-check-in': '',
      [keyAttribute]: key,
      'aria-label': `Check in: ${title}`,
    },
    'Check in',
  );
  return element(
    'li',
    { class: isLate ? 'late' : undefined },
    element('span', { class: 'due-sign' }, state === undefined ? undefined : signOf(stateSign(state).sign)),
    element(
      'span',
      { class: 'due-words' },
      element('button', { type: 'button', class: 'link', [keyAttribute]: key }, title),
      element('span', { class: 'due-what' }, sentenceOf(words)),
    ),
    asksForCheckIn && canCheckIn ? checkIn : undefined,
  );
}
