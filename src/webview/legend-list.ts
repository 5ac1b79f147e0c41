import type { LegendItem } from '../picture/legend';
import { element } from './dom';
import { signOf } from './svg';

/** What the signs of a chart mean, in words. */
export function legendOf(items: readonly LegendItem[]): HTMLElement {
  return element(
    'ul',
    { class: 'legend', 'aria-label': 'Legend' },
    ...items.map(({ sign, words }) => element('li', {}, signOf(sign), words)),
  );
}
