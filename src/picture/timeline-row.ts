import type { Day } from '../core/dates/day';
import { isOpen, stateWords } from '../core/progress/health';
import { percent } from '../core/progress/words';
import { pathKey } from '../core/syntax/path';
import type { TimelineMilestone, TimelineRow } from '../core/views/timeline';
import { deadlineMark, type MilestoneKind, milestoneMark, stateMark } from './marks';
import { keyAttribute, type PictureNode, piece, tip, words } from './picture-node';
import { describeMilestone, describeRow } from './row-words';
import { dayAndMonth, dayMonthYear } from './time-axis';
import { barCentre, dateGap, indentOf, type TimelineLayout, type TimelineLine } from './timeline-layout';

type Line = Extract<TimelineLine, { kind: 'row' }>;

/** Draws one entry: its title and state, and in time its bar or deadline and its milestones. */
export function drawRow(layout: TimelineLayout, line: Line, today: Day): PictureNode {
  const { row, y } = line;
  const { rowHeight, width, lettering, isNarrow } = layout;
  const textY = y + (isNarrow ? lettering.em * 1.35 : rowHeight / 2 + lettering.em * 0.36);
  const barY = barCentre(layout, y);
  const target = piece(
    'g',
    { class: 'target row-target', [keyAttribute]: pathKey(row.path) },
    tip(describeRow(row, today)),
    piece('rect', { class: 'hit', x: 0.5, y: y + 0.5, width: width - 1, height: rowHeight - 1, rx: 3 }),
    ...titleAndState(layout, row, textY),
    servedLine(layout, line, barY),
    ...(row.kind === 'initiative' ? bar(layout, row, barY, today) : span(layout, row, barY)),
  );
  const marks = row.milestones.map((milestone) => milestoneOf(layout, milestone, barY));
  return piece('g', { class: `row row-${row.kind} state-${row.state}` }, target, ...marks);
}

function titleAndState(layout: TimelineLayout, row: TimelineRow, y: number): PictureNode[] {
  const { titles, states, shareEnd, lettering } = layout;
  const { em } = lettering;
  const x = titles.from + indentOf(row, em);
  const room = (titles.to - x) / (row.kind === 'goal' ? lettering.heavyScale : 1);
  const share = row.progress === undefined ? undefined : percent(row.progress);
  return [
    words(lettering.fit(row.title, room), { class: `row-title row-title-${row.kind}`, x, y }),
    stateMark(row.state, states.from + em * 0.5, y - em * 0.36, em * 0.4),
    words(stateWords[row.state], { class: 'row-state', x: states.from + em * 1.35, y }),
    ...(share === undefined ? [] : [words(share, { class: 'row-share', x: shareEnd, y, 'text-anchor': 'end' })]),
  ];
}

/** From start to finish, filled as far as it is done, with a dotted end where it has run over its finish. */
function bar(
  { time, lettering, plot }: TimelineLayout,
  row: TimelineRow,
  y: number,
  today: Day,
): (PictureNode | undefined)[] {
  const { start, end, state } = row;
  const height = Math.round(lettering.em * 0.92);
  // On half a pixel, so that its edge of one pixel is sharp.
  const top = Math.round(y - height / 2) + 0.5;
  if (end === undefined && start !== undefined) {
    return [piece('line', { class: 'open-end', x1: time(start), y1: y, x2: plot.to, y2: y })];
  }
  if (start === undefined || end === undefined || end < start) {
    return end === undefined ? [] : [deadlineMark(state, time(end), y, lettering.em * 0.45)];
  }
  const from = time(start);
  const length = Math.max(time(end) - from, 3);
  const done = length * shareDone(row);
  const overrun =
    isOpen(state) && today > end
      ? piece('line', { class: 'overrun', x1: from + length, y1: y, x2: time(today), y2: y })
      : undefined;
  return [
    overrun,
    piece('rect', { class: 'bar', x: from, y: top, width: length, height, rx: 2 }),
    done > 0 ? piece('rect', { class: 'bar-done', x: from, y: top, width: done, height, rx: 2 }) : undefined,
    piece('rect', { class: 'bar-edge', x: from, y: top, width: Math.min(length, plot.to - from), height, rx: 2 }),
  ];
}

/** How much of a bar is filled; all of what is done by somebody's word alone. */
function shareDone({ progress, state }: TimelineRow): number {
  return Math.min(Math.max(progress ?? (state === 'done' ? 1 : 0), 0), 1);
}

/** A thin line that leads to the deadline, filled as far as it is done, and the deadline with its date. */
function span(layout: TimelineLayout, row: TimelineRow, y: number): (PictureNode | undefined)[] {
  const { time, lettering } = layout;
  const { start, end, state } = row;
  if (end === undefined) return [];
  const { em } = lettering;
  const x = time(end);
  const from = start === undefined || start >= end ? undefined : time(start);
  const done = from === undefined ? 0 : (x - from) * shareDone(row);
  return [
    from === undefined ? undefined : piece('line', { class: 'span', x1: from, y1: y, x2: x, y2: y }),
    from !== undefined && done > 0
      ? piece('line', { class: 'span-done', x1: from, y1: y, x2: from + done, y2: y })
      : undefined,
    deadlineMark(state, x, y, em * 0.5),
  ];
}

/** The date of a goal or deliverable beside its mark; drawn over everything else, since lines may run through there. */
export function drawDate(layout: TimelineLayout, { row, y }: Line): PictureNode | undefined {
  if (row.end === undefined || row.kind === 'initiative') return undefined;
  const { em } = layout.lettering;
  const x = layout.time(row.end) + dateGap(em);
  const text = layout.isLong ? dayMonthYear(row.end) : dayAndMonth(row.end);
  return words(text, {
    class: 'deadline-date',
    x,
    y: barCentre(layout, y) + em * 0.33,
  });
}

/** A line down from the goal's deadline through the rows that serve it, so that each bar is seen to end before or after it. */
function servedLine(layout: TimelineLayout, { row, y }: Line, barY: number): PictureNode | undefined {
  const { time, rowHeight, isNarrow, lettering } = layout;
  if (row.kind === 'deliverable') return undefined;
  const day = row.kind === 'goal' ? row.end : row.servesUntil;
  if (day === undefined) return undefined;
  const top = row.kind === 'goal' ? barY : isNarrow ? barY - lettering.em * 0.8 : y;
  const bottom = isNarrow ? barY + lettering.em * 0.8 : y + rowHeight;
  return piece('line', { class: 'served-line', x1: time(day), y1: top, x2: time(day), y2: bottom });
}

function milestoneOf({ time, lettering }: TimelineLayout, milestone: TimelineMilestone, y: number): PictureNode {
  const x = time(milestone.due);
  const { em } = lettering;
  return piece(
    'g',
    { class: 'target milestone-target', [keyAttribute]: pathKey(milestone.path) },
    tip(describeMilestone(milestone)),
    piece('circle', { class: 'hit', cx: x, cy: y, r: em * 0.9 }),
    milestoneMark(kindOf(milestone), x, y, em * 0.27),
  );
}

export function kindOf({ done, late }: TimelineMilestone): MilestoneKind {
  if (done !== undefined) return 'done';
  return late ? 'missed' : 'to-come';
}
