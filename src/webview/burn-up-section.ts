import type { Day } from '../core/dates/day';
import { amount, amountIn } from '../core/progress/words';
import { pathKey } from '../core/syntax/path';
import type { BurnUp } from '../core/views/burn-up';
import type { ProgressChart } from '../core/views/progress-chart';
import { burnUpHeight, drawBurnUp } from '../picture/burn-up';
import { burnUpLegend, stateSign } from '../picture/legend';
import { keyAttribute, type LetterSize } from '../picture/picture-node';
import { element, sentenceOf, signOf, svgOf } from './dom';
import type { Drawing } from './drawing';
import { legendOf } from './legend-list';
import { burnUpTable, tableTwin } from './tables';
import { burnUpGrid, makeReachable } from './targets';
import type { Section } from './timeline-section';

/** Each measure with its check-ins, the pace and a table. */
export function burnUpSection(
  { burnUps, undrawn, today }: ProgressChart,
  letters: LetterSize,
  isOpen: (key: string) => boolean,
): Section {
  const heading = element('h2', { id: 'measures-heading' }, 'Measures');
  const left = undrawn === '' ? undefined : element('p', { class: 'hint' }, undrawn);
  if (burnUps.length === 0) {
    const hint =
      'A measure is drawn once it has a baseline, a target, a day to start from and a deadline. A goal starts at its first check-in.';
    const empty = element('p', { class: 'hint' }, hint);
    return {
      element: element('section', { 'aria-labelledby': 'measures-heading' }, heading, left, empty),
      drawings: [],
    };
  }
  const cards = burnUps.map((burnUp, i) => cardOf(burnUp, i, today, letters, isOpen));
  const section = element(
    'section',
    { 'aria-labelledby': 'measures-heading' },
    heading,
    left,
    legendOf(burnUpLegend(burnUps)),
    element('ul', { class: 'cards' }, ...cards.map((card) => card.element)),
  );
  return { element: section, drawings: cards.map(({ drawing }) => drawing) };
}

interface Card {
  readonly element: HTMLElement;
  readonly drawing: Drawing;
}

function cardOf(
  burnUp: BurnUp,
  index: number,
  today: Day,
  letters: LetterSize,
  isOpen: (key: string) => boolean,
): Card {
  const key = pathKey(burnUp.path);
  const [titleId, sentenceId] = [`measure-${index}`, `measure-${index}-sentence`];
  const holder = element('div', { class: 'burn-up-holder', 'data-area': `points ${key}` });
  const drawing: Drawing = {
    holder,
    height: (width) => burnUpHeight({ ...letters, width }),
    draw: (width) => {
      const chart = svgOf(drawBurnUp(burnUp, today, { ...letters, width }));
      chart.setAttribute('role', 'group');
      chart.setAttribute('aria-labelledby', titleId);
      chart.setAttribute('aria-describedby', sentenceId);
      const grid = burnUpGrid(chart);
      makeReachable(grid, grid[0]?.at(-1));
      holder.replaceChildren(chart);
    },
  };
  const title = element('button', { type: 'button', class: 'link', [keyAttribute]: key }, burnUp.title);
  return {
    element: element(
      'li',
      { class: 'card', 'data-area': `card ${key}` },
      element('h3', { id: titleId }, title),
      element('p', { class: 'measure' }, measureWords(burnUp)),
      holder,
      element(
        'p',
        { class: `sentence state-${burnUp.state}`, id: sentenceId },
        signOf(stateSign(burnUp.state).sign),
        sentenceOf(burnUp.sentence),
      ),
      tableTwin(key, isOpen(key), () => burnUpTable(burnUp)),
    ),
    drawing,
  };
}

/** “Teams on the golden path, from 2 to 12 teams” */
function measureWords({ what, baseline, target, unit }: BurnUp): string {
  const range = `from ${amount(baseline)} to ${amountIn(target, unit)}`;
  const words = what.trim() === '' ? range : `${what.trim()}, ${range}`;
  return words.charAt(0).toUpperCase() + words.slice(1);
}
