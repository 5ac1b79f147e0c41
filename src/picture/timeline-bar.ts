import type { Day } from '../core/dates/day';
import { isOpen } from '../core/progress/health';
import type { TimelineRow } from '../core/views/timeline-row';
import { deadlineMark } from './marks';
import { type PictureNode, piece, round, words } from './picture-node';
import { dayAndMonth, dayMonthYear } from './time-axis';
import {
  barCentre,
  type Column,
  dateGap,
  dateWidth,
  isInView,
  seenOf,
  type TimelineEntryLine,
  type TimelineLayout,
} from './timeline-layout';

type Pieces = (PictureNode | undefined)[];

/** What stands for an entry in time: a bar for an initiative, a line to its deadline for a goal or deliverable. */
export function drawSpan(layout: TimelineLayout, row: TimelineRow, y: number, today: Day): Pieces {
  return row.kind === 'initiative' ? bar(layout, row, y, today) : lineToDeadline(layout, row, y);
}

/** From start to finish, filled as far as it is done, hatched where it should have begun, dotted where it runs over. */
function bar(layout: TimelineLayout, row: TimelineRow, y: number, today: Day): Pieces {
  const { lettering, plot } = layout;
  const { start, end, state } = row;
  if (start !== undefined && end === undefined) return openEnd(layout, start, y);
  if (start === undefined || end === undefined || end < start) {
    const isSeen = end !== undefined && isInView(layout, end);
    return isSeen ? [deadlineMark(state, layout.time(end), y, lettering.em * 0.45)] : [];
  }
  const height = Math.round(lettering.em * 0.92);
  // On half a pixel, so that its edge of one pixel is sharp.
  const top = Math.round(y - height / 2) + 0.5;
  const box = (className: string, { from, to }: Column) =>
    piece('rect', { class: className, x: from, y: top, width: to - from, height, rx: 2 });
  const whole = { from: layout.time(start), to: Math.max(layout.time(end), layout.time(start) + 3) };
  const seen = clip(whole, plot);
  const done = clip({ from: whole.from, to: whole.from + (whole.to - whole.from) * shareDone(row) }, plot);
  const over = isOpen(state) && today > end ? seenOf(layout, end, today) : undefined;
  const lost = row.slipped ? seenOf(layout, start, today < end ? today : end) : undefined;
  return [
    over && piece('line', { class: 'overrun', x1: over.from, y1: y, x2: over.to, y2: y }),
    seen && box('bar', seen),
    done && box('bar-done', done),
    lost && piece('path', { class: 'bar-slipped', d: hatch(lost, top, height) }),
    seen && box('bar-edge', seen),
  ];
}

function openEnd(layout: TimelineLayout, start: Day, y: number): Pieces {
  const { time, plot } = layout;
  const from = Math.max(time(start), plot.from);
  return from > plot.to ? [] : [piece('line', { class: 'open-end', x1: from, y1: y, x2: plot.to, y2: y })];
}

function clip({ from, to }: Column, plot: Column): Column | undefined {
  const [start, end] = [Math.max(from, plot.from), Math.min(to, plot.to)];
  return start < end ? { from: start, to: end } : undefined;
}

/** Slanted strokes over a stretch of a bar, cut at its edges. */
function hatch({ from, to }: Column, top: number, height: number): string {
  const step = 5;
  let d = '';
  // The strokes stand still while the bar moves under a window's edge, and never outnumber what can be seen.
  for (let x = Math.ceil(from / step) * step; x - height < to; x += step) {
    const [left, right] = [Math.max(x - height, from), Math.min(x, to)];
    if (left < right) d += `M${round(left)},${round(top + x - left)}L${round(right)},${round(top + x - right)}`;
  }
  return d;
}

/** How much of a bar is filled; all of what is done by somebody's word alone. */
function shareDone({ progress, state }: TimelineRow): number {
  return Math.min(Math.max(progress ?? (state === 'done' ? 1 : 0), 0), 1);
}

/** A thin line that leads to the deadline, filled as far as it is done. */
function lineToDeadline(layout: TimelineLayout, row: TimelineRow, y: number): Pieces {
  const { time, lettering, plot } = layout;
  const { start, end, state } = row;
  if (end === undefined) return [];
  const level = (className: string, { from, to }: Column) =>
    piece('line', { class: className, x1: from, y1: y, x2: to, y2: y });
  const x = time(end);
  const from = start === undefined || start >= end ? undefined : time(start);
  const whole = from === undefined ? undefined : clip({ from, to: x }, plot);
  const share = shareDone(row);
  const done = from === undefined || share === 0 ? undefined : clip({ from, to: from + (x - from) * share }, plot);
  return [
    whole && level('span', whole),
    done && level('span-done', done),
    isInView(layout, end) ? deadlineMark(state, x, y, lettering.em * 0.5) : undefined,
  ];
}

/** The date of a goal or deliverable beside its mark; drawn over everything else, since lines may run through there. */
export function drawDate(layout: TimelineLayout, { row, y }: TimelineEntryLine): PictureNode | undefined {
  if (row.end === undefined || row.kind === 'initiative' || !isInView(layout, row.end)) return undefined;
  const { lettering, isLong, plot } = layout;
  const x = layout.time(row.end);
  const gap = dateGap(lettering.em);
  const fits = x + gap + dateWidth(lettering, isLong) <= plot.to + lettering.em * 0.5;
  return words(isLong ? dayMonthYear(row.end) : dayAndMonth(row.end), {
    class: 'deadline-date',
    x: fits ? x + gap : x - gap,
    // Left of its mark it would lie on the line that leads there.
    y: barCentre(layout, y) + lettering.em * (fits ? 0.33 : -0.35),
    ...(fits ? {} : { 'text-anchor': 'end' }),
  });
}

/** A line down from the goal's deadline through the rows that serve it, so that each bar is seen to end before or after it. */
export function servedLine(
  layout: TimelineLayout,
  { row, y }: TimelineEntryLine,
  barY: number,
): PictureNode | undefined {
  const { time, rowHeight, isNarrow, lettering } = layout;
  if (row.kind === 'deliverable') return undefined;
  const day = row.kind === 'goal' ? row.end : row.servesUntil;
  if (day === undefined || !isInView(layout, day)) return undefined;
  const top = row.kind === 'goal' ? barY : isNarrow ? barY - lettering.em * 0.8 : y;
  const bottom = isNarrow ? barY + lettering.em * 0.8 : y + rowHeight;
  return piece('line', { class: 'served-line', x1: time(day), y1: top, x2: time(day), y2: bottom });
}

/** A small arrow at the edge towards an entry that lies outside the window altogether. */
export function elsewhere(layout: TimelineLayout, row: TimelineRow, y: number, today: Day): PictureNode | undefined {
  const { window, plot, lettering } = layout;
  const ends = [row.start, row.end, isOpen(row.state) && row.slipped ? today : undefined].filter(
    (day) => day !== undefined,
  );
  if (row.kind === 'initiative' && row.start !== undefined && row.end === undefined && row.start <= window.to)
    return undefined;
  const isBefore = ends.length > 0 && ends.every((day) => day < window.from);
  const isAfter = ends.length > 0 && ends.every((day) => day > window.to);
  if (!isBefore && !isAfter) return undefined;
  const size = lettering.em * 0.3;
  const [x, to] = isBefore ? [plot.from + size, plot.from] : [plot.to - size, plot.to];
  return piece('path', {
    class: 'elsewhere',
    d: `M${round(x)},${round(y - size)}L${round(to)},${round(y)}L${round(x)},${round(y + size)}`,
  });
}
