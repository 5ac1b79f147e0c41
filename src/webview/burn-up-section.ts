import type { Day } from '../core/dates/day';
import { stateWords } from '../core/progress/health';
import { amount, amountIn } from '../core/progress/words';
import { pathKey } from '../core/syntax/path';
import type { BurnUp } from '../core/views/burn-up';
import type { ProgressChart } from '../core/views/progress-chart';
import { drawBurnUp } from '../picture/burn-up';
import { burnUpHeight } from '../picture/burn-up-layout';
import { partTitles } from '../picture/chart-part';
import { burnUpLegend, stateSign } from '../picture/legend';
import { keyAttribute, type Picture } from '../picture/picture-node';
import { burnUpTable } from '../picture/tables';
import { element, sentenceOf } from './dom';
import type { Drawing } from './drawing';
import { legendOf } from './legend-list';
import type { Looking, Section } from './section';
import { repaint, signOf, svgOf } from './svg';
import { tableTwin } from './tables';
import { ensureStop, lineGrid, makeReachable } from './targets';

/** Each measure with its check-ins, the pace, a forecast and a table. */
export function burnUpSection({ burnUps, undrawn, today }: ProgressChart, looking: Looking): Section {
  const heading = element('h2', { id: 'measures-heading' }, partTitles.measures);
  const left = undrawn === '' ? undefined : element('p', { class: 'hint' }, undrawn);
  const section = element('section', { id: 'measures', 'aria-labelledby': 'measures-heading' }, heading, left);
  if (burnUps.length === 0) {
    const hint =
      'A measure is drawn once it has a baseline, a target, a day to start from and a deadline. A goal starts at its first check-in.';
    section.append(element('p', { class: 'hint' }, hint));
    return { name: 'measures', element: section, drawings: [] };
  }
  const cards = burnUps.map((burnUp, i) => cardOf(burnUp, i, today, looking));
  section.append(
    legendOf(burnUpLegend(burnUps)),
    element('ul', { class: 'cards' }, ...cards.map((card) => card.element)),
  );
  return { name: 'measures', element: section, drawings: cards.map(({ drawing }) => drawing) };
}

interface Card {
  readonly element: HTMLElement;
  readonly drawing: Drawing;
}

function cardOf(burnUp: BurnUp, index: number, today: Day, { letters, isOpen }: Looking): Card {
  const key = pathKey(burnUp.path);
  const [titleId, sentenceId] = [`measure-${index}`, `measure-${index}-sentence`];
  const holder = element('div', { class: 'burn-up-holder', 'data-area': `points ${key}` });
  let painted: { readonly picture: Picture; readonly element: SVGElement } | undefined;
  const drawing: Drawing = {
    holder,
    height: (width) => burnUpHeight({ ...letters, width }),
    draw: (width) => {
      const picture = drawBurnUp(burnUp, today, { ...letters, width });
      const chart = painted?.element ?? svgOf(picture);
      if (painted) {
        repaint(chart, painted.picture, picture);
      } else {
        chart.setAttribute('role', 'group');
        chart.setAttribute('aria-labelledby', titleId);
        chart.setAttribute('aria-describedby', sentenceId);
        makeReachable(chart, lineGrid);
        holder.replaceChildren(chart);
      }
      painted = { picture, element: chart };
      ensureStop(chart, lineGrid(chart)[0]?.at(-1));
    },
  };
  const name = element('button', { type: 'button', class: 'link', [keyAttribute]: key }, burnUp.title);
  const card = element(
    'li',
    { class: 'card', 'data-area': `card ${key}` },
    element('h3', { id: titleId }, name),
    element('p', { class: 'measure' }, measureWords(burnUp)),
    holder,
    element(
      'p',
      { class: `sentence state-${burnUp.state}`, id: sentenceId },
      signOf(stateSign(burnUp.state).sign),
      sentenceOf(burnUp.sentence),
    ),
    burnUp.forecast && element('p', { class: 'forecast-words' }, sentenceOf(`Forecast: ${burnUp.forecast.words}`)),
    bothSides(burnUp),
    tableTwin(key, isOpen(key), () => burnUpTable(burnUp)),
  );
  return { element: card, drawing };
}

/** What the numbers say beside what the person said, and where the two part. */
function bothSides({ computed, confidence, disagreement }: BurnUp): HTMLElement | undefined {
  if (confidence === undefined) return undefined;
  const side = (who: string, state: keyof typeof stateWords | undefined) =>
    element(
      'span',
      { class: `side ${state === undefined ? '' : `state-${state}`}` },
      `${who}: `,
      state && signOf(stateSign(state).sign),
      state === undefined ? 'nothing yet' : stateWords[state],
    );
  return element(
    'div',
    { class: 'sides' },
    element('p', {}, side('The numbers', computed), side('You', confidence)),
    disagreement === '' ? undefined : element('p', { class: 'hint' }, sentenceOf(disagreement)),
  );
}

/** “Teams on the golden path, from 2 to 12 teams” */
function measureWords({ what, baseline, target, unit }: BurnUp): string {
  const range = `from ${amount(baseline)} to ${amountIn(target, unit)}`;
  const words = what.trim() === '' ? range : `${what.trim()}, ${range}`;
  return words.charAt(0).toUpperCase() + words.slice(1);
}
