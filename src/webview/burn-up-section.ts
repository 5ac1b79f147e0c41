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
import { keyAttribute } from '../picture/picture-node';
import { burnUpTable } from '../picture/tables';
import { element, putChildren, sentenceOf } from './dom';
import { legendOf } from './legend-list';
import { paintingOf } from './painting';
import { type Card, keptPart, type Looking, type Section } from './section';
import { signOf } from './svg';
import { tableTwin } from './tables';
import { lineGrid } from './targets';

/** Each measure with its check-ins, the pace, a forecast and a table. */
export function burnUpSection(chart: ProgressChart, looking: Looking): Section {
  const { burnUps, undrawn, today } = chart;
  if (burnUps.length === 0) return keptPart('measures', looking, undrawn, () => emptySection(undrawn));
  const cards = burnUps.map((burnUp) => keptCard(burnUp, today, looking));
  const legend = burnUpLegend(burnUps);
  const frame = keptPart('measures', looking, [undrawn, legend.map(({ words }) => words)], () => {
    const made = sectionWith(undrawn);
    made.append(legendOf(legend), element('ul', { class: 'cards' }));
    return { name: 'measures', element: made, drawings: [] };
  });
  const list = frame.element.querySelector('.cards');
  if (list)
    putChildren(
      list,
      cards.map((card) => card.element),
    );
  return { ...frame, drawings: cards.map(({ drawing }) => drawing) };
}

function emptySection(undrawn: string): Section {
  const hint =
    'A measure is drawn once it has a baseline, a target, a day to start from and a deadline. A goal starts at its first check-in.';
  const made = sectionWith(undrawn);
  made.append(element('p', { class: 'hint' }, hint));
  return { name: 'measures', element: made, drawings: [] };
}

function sectionWith(undrawn: string): HTMLElement {
  return element(
    'section',
    { id: 'measures', 'aria-labelledby': 'measures-heading' },
    element('h2', { id: 'measures-heading' }, partTitles.measures),
    undrawn === '' ? undefined : element('p', { class: 'hint' }, undrawn),
  );
}

/** The card of before where nothing it shows has changed: of two hundred measures an edit changes one or two. */
function keptCard(burnUp: BurnUp, today: Day, looking: Looking): Card {
  const key = pathKey(burnUp.path);
  const shows = JSON.stringify([burnUp, today, looking.letters]);
  const known = looking.shown.cards.get(key);
  if (known?.shows === shows) return known;
  const card = { ...cardOf(burnUp, today, looking), shows };
  looking.shown.cards.set(key, card);
  return card;
}

/** No two elements of a page have one name. */
let madeCards = 0;

function cardOf(burnUp: BurnUp, today: Day, { letters, isOpen }: Looking): Omit<Card, 'shows'> {
  const key = pathKey(burnUp.path);
  madeCards += 1;
  const [titleId, sentenceId] = [`measure-${madeCards}`, `measure-${madeCards}-sentence`];
  const holder = element('div', { class: 'burn-up-holder', 'data-area': `points ${key}` });
  const card = element('li', { class: 'card', 'data-area': `card ${key}` });
  const drawing = paintingOf({
    holder,
    frame: card,
    draw: (width) => drawBurnUp(burnUp, today, { ...letters, width }),
    height: (width) => burnUpHeight({ ...letters, width }),
    name: titleId,
    sentence: sentenceId,
    gridOf: lineGrid,
    entrance: ([points]) => points?.at(-1),
  });
  // Whoever is led here hears at once how it stands.
  const named = { type: 'button', class: 'link', 'aria-describedby': sentenceId, [keyAttribute]: key };
  const name = element('button', named, burnUp.title);
  const parts = [
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
  ];
  card.append(...parts.filter((part) => part !== undefined));
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
