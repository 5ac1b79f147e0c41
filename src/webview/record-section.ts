import type { ProgressChart } from '../core/views/progress-chart';
import { partTitles } from '../picture/chart-part';
import { recordLegend } from '../picture/legend';
import { drawRecord } from '../picture/record';
import { recordTable } from '../picture/tables';
import { element, sentenceOf } from './dom';
import { legendOf } from './legend-list';
import { paintingOf } from './painting';
import type { Looking, Section } from './section';
import { tableTwin } from './tables';
import { rowGrid } from './targets';

/** What was promised and what became of it. */
export function recordSection({ record, today }: ProgressChart, { letters, isOpen }: Looking): Section {
  const section = element(
    'section',
    { id: 'record', 'aria-labelledby': 'record-heading' },
    element('h2', { id: 'record-heading' }, partTitles.record),
    element('p', { class: 'sentence', id: 'record-sentence' }, sentenceOf(record.sentence)),
  );
  if (record.promises.length === 0) {
    const hint =
      'Deadlines, milestones, reviews and the record of your responsibilities appear here once their day has come.';
    section.append(element('p', { class: 'hint' }, hint));
    return { name: 'record', element: section, drawings: [] };
  }
  const holder = element('div', { class: 'picture-holder', 'data-area': 'record' });
  const drawing = paintingOf({
    holder,
    draw: (width) => drawRecord(record, today, { ...letters, width }),
    height: (width) => drawRecord(record, today, { ...letters, width }).height,
    name: 'record-heading',
    sentence: 'record-sentence',
    gridOf: rowGrid,
  });
  section.append(
    holder,
    legendOf(recordLegend(record)),
    tableTwin('record', isOpen('record'), () => recordTable(record)),
  );
  return { name: 'record', element: section, drawings: [drawing] };
}
