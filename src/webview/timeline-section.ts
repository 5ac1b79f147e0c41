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

type Chart = Pick<ProgressChart, 'timeline' | 'today'>;

interface Painted extends TimelineParts {
  readonly width: number;
  readonly axisElement: SVGElement;
  readonly rowsElement: SVGElement;
}

/** The timeline: a sentence, the days it shows, the chart, what its signs mean, the table. */
export function timelineSection({ timeline, today }: Chart, looking: Looking): Section {
  const heading = element('h2', { id: 'timeline-heading' }, partTitles.timeline);
  const sentence = element('p', { class: 'sentence', id: 'timeline-sentence' }, sentenceOf(timeline.sentence));
  const section = element('section', { id: 'timeline', 'aria-labelledby': 'timeline-heading' }, heading, sentence);
  if (timeline.groups.length === 0) {
    const hint = 'Give an initiative a start and a finish, or a goal a deadline, and it appears here.';
    section.append(element('p', { class: 'hint' }, hint));
    return { name: 'timeline', element: section, drawings: [] };
  }
  let shown: Chart = { timeline, today };
  let painted: Painted | undefined;
  let isPartial = looking.isFirstLook;
  const axis = element('div', { class: 'axis-holder' });
  const rows = element('div', { class: 'rows-holder', 'data-area': 'timeline' });
  const paint = (width: number) => {
    const size = { ...looking.letters, width };
    // A window and a half: nobody has scrolled yet.
    const reach = isPartial ? innerHeight * 1.5 : undefined;
    const parts = drawTimelineParts(shown.timeline, shown.today, size, view.window(), reach);
    if (painted) {
      repaint(painted.axisElement, painted.axis, parts.axis);
      repaint(painted.rowsElement, painted.rows, parts.rows);
      painted = { ...painted, ...parts, width };
    } else {
      const [axisElement, rowsElement] = [signOf(parts.axis), svgOf(parts.rows)];
      rowsElement.setAttribute('role', 'group');
      rowsElement.setAttribute('aria-labelledby', 'timeline-heading');
      rowsElement.setAttribute('aria-describedby', 'timeline-sentence');
      makeReachable(rows, rowGrid);
      axis.replaceChildren(axisElement);
      rows.replaceChildren(rowsElement);
      painted = { ...parts, width, axisElement, rowsElement };
    }
    ensureStop(painted.rowsElement, (lines) => lines[0]?.[0], rowGrid);
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
  const below = () => [
    legendOf(timelineLegend(shown.timeline)),
    tableTwin('timeline', section.querySelector('details')?.open ?? looking.isOpen('timeline'), () =>
      timelineTable(shown.timeline),
    ),
  ];
  const rest = element('div', {}, ...below());
  section.append(view.controls, chart, rest);
  return {
    name: 'timeline',
    element: section,
    drawings: [drawing],
    complete: () => {
      if (isPartial && painted) {
        isPartial = false;
        paint(painted.width);
      }
    },
    update: (next) => {
      if (next.timeline.groups.length === 0) return false;
      shown = next;
      isPartial = false;
      sentence.replaceChildren(sentenceOf(next.timeline.sentence));
      view.update(next.timeline, next.today);
      if (painted) paint(painted.width);
      rest.replaceChildren(...below());
      return true;
    },
  };
}
