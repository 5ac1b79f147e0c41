import type { ProgressChart } from '../core/views/progress-chart';
import { partTitles } from '../picture/chart-part';
import { timelineLegend } from '../picture/legend';
import { timelineTable } from '../picture/tables';
import { drawTimelineParts, type TimelineParts } from '../picture/timeline';
import { element, sentenceOf } from './dom';
import type { Drawing } from './drawing';
import { legendOf } from './legend-list';
import type { Looking, Section } from './section';
import { repaint, signOf, svgOf } from './svg';
import { tableTwin } from './tables';
import { ensureStop, makeReachable, rowGrid } from './targets';
import { createTimeView } from './time-view';

/** The timeline: a sentence, the days it shows, the chart, what its signs mean, the table. */
export function timelineSection({ timeline, today }: ProgressChart, looking: Looking): Section {
  const heading = element('h2', { id: 'timeline-heading' }, partTitles.timeline);
  const sentence = element('p', { class: 'sentence', id: 'timeline-sentence' }, sentenceOf(timeline.sentence));
  const section = element('section', { id: 'timeline', 'aria-labelledby': 'timeline-heading' }, heading, sentence);
  if (timeline.groups.length === 0) {
    const hint = 'Give an initiative a start and a finish, or a goal a deadline, and it appears here.';
    section.append(element('p', { class: 'hint' }, hint));
    return { name: 'timeline', element: section, drawings: [] };
  }
  const axis = element('div', { class: 'axis-holder' });
  const rows = element('div', { class: 'rows-holder', 'data-area': 'timeline' });
  let painted: (TimelineParts & { readonly axisElement: SVGElement; readonly rowsElement: SVGElement }) | undefined;
  const paint = (width: number) => {
    const parts = drawTimelineParts(timeline, today, { ...looking.letters, width }, view.window());
    if (painted) {
      repaint(painted.axisElement, painted.axis, parts.axis);
      repaint(painted.rowsElement, painted.rows, parts.rows);
      painted = { ...painted, ...parts };
    } else {
      const [axisElement, rowsElement] = [signOf(parts.axis), svgOf(parts.rows)];
      rowsElement.setAttribute('role', 'group');
      rowsElement.setAttribute('aria-labelledby', 'timeline-heading');
      rowsElement.setAttribute('aria-describedby', 'timeline-sentence');
      makeReachable(rows, rowGrid);
      axis.replaceChildren(axisElement);
      rows.replaceChildren(rowsElement);
      painted = { ...parts, axisElement, rowsElement };
    }
    ensureStop(painted.rowsElement, (rows) => rows[0]?.[0], rowGrid);
  };
  const view = createTimeView({
    whole: timeline,
    today,
    shown: looking.time,
    redraw: () => paint(rows.clientWidth),
    keep: looking.keepTime,
  });
  const chart = element('div', { class: 'chart' }, axis, rows);
  view.listen(chart, () => painted?.plot);
  const drawing: Drawing = { holder: rows, draw: paint };
  section.append(
    view.controls,
    chart,
    legendOf(timelineLegend(timeline)),
    tableTwin('timeline', looking.isOpen('timeline'), () => timelineTable(timeline)),
  );
  return { name: 'timeline', element: section, drawings: [drawing] };
}
