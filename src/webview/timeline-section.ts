import type { ProgressChart } from '../core/views/progress-chart';
import { timelineLegend } from '../picture/legend';
import type { LetterSize } from '../picture/picture-node';
import { drawTimelineParts } from '../picture/timeline';
import { element, sentenceOf, signOf, svgOf } from './dom';
import type { Drawing } from './drawing';
import { legendOf } from './legend-list';
import { tableTwin, timelineTable } from './tables';
import { makeReachable, timelineGrid } from './targets';

/** A part of the page and the drawings in it. */
export interface Section {
  readonly element: HTMLElement;
  readonly drawings: readonly Drawing[];
}

/** The timeline: a sentence, the chart, what its signs mean, the table. */
export function timelineSection(
  { timeline, today }: ProgressChart,
  letters: LetterSize,
  isOpen: (key: string) => boolean,
): Section {
  const heading = element('h2', { id: 'timeline-heading' }, 'Timeline');
  const sentence = element('p', { class: 'sentence', id: 'timeline-sentence' }, sentenceOf(timeline.sentence));
  if (timeline.groups.length === 0) {
    const hint = 'Give an initiative a start and a finish, or a goal a deadline, and it appears here.';
    const empty = element('p', { class: 'hint' }, hint);
    return {
      element: element('section', { 'aria-labelledby': 'timeline-heading' }, heading, sentence, empty),
      drawings: [],
    };
  }
  const axis = element('div', { class: 'axis-holder' });
  const rows = element('div', { class: 'rows-holder', 'data-area': 'timeline' });
  const drawing: Drawing = {
    holder: rows,
    draw: (width) => {
      const parts = drawTimelineParts(timeline, today, { ...letters, width });
      const chart = svgOf(parts.rows);
      chart.setAttribute('role', 'group');
      chart.setAttribute('aria-labelledby', 'timeline-heading');
      chart.setAttribute('aria-describedby', 'timeline-sentence');
      makeReachable(timelineGrid(chart), undefined);
      axis.replaceChildren(signOf(parts.axis));
      rows.replaceChildren(chart);
    },
  };
  const section = element(
    'section',
    { 'aria-labelledby': 'timeline-heading' },
    heading,
    sentence,
    element('div', { class: 'chart' }, axis, rows),
    legendOf(timelineLegend(timeline)),
    tableTwin('timeline', isOpen('timeline'), () => timelineTable(timeline)),
  );
  return { element: section, drawings: [drawing] };
}
