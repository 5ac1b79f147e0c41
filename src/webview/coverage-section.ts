import type { ProgressChart } from '../core/views/progress-chart';
import { partTitles } from '../picture/chart-part';
import { drawCoverage } from '../picture/coverage';
import { coverageTable } from '../picture/tables';
import { element, sentenceOf } from './dom';
import { paintingOf } from './painting';
import type { Looking, Section } from './section';
import { tableTwin } from './tables';
import { rowGrid } from './targets';

/** The nine accelerators under their three drivers, and what moves each. */
export function coverageSection({ coverage }: ProgressChart, { letters, isOpen }: Looking): Section {
  const holder = element('div', { class: 'picture-holder', 'data-area': 'coverage' });
  const drawing = paintingOf({
    holder,
    draw: (width) => drawCoverage(coverage, { ...letters, width }),
    height: (width) => drawCoverage(coverage, { ...letters, width }).height,
    name: 'coverage-heading',
    sentence: 'coverage-sentence',
    gridOf: rowGrid,
  });
  const section = element(
    'section',
    { id: 'coverage', 'aria-labelledby': 'coverage-heading' },
    element('h2', { id: 'coverage-heading' }, partTitles.coverage),
    element('p', { class: 'sentence', id: 'coverage-sentence' }, sentenceOf(coverage.sentence)),
    holder,
    tableTwin('coverage', isOpen('coverage'), () => coverageTable(coverage)),
  );
  return { name: 'coverage', element: section, drawings: [drawing] };
}
