import type { Day } from '../core/dates/day';
import type { Timeline } from '../core/views/timeline';
import { type Picture, type PictureNode, type PictureSize, picture, piece, words } from './picture-node';
import { dayAndMonth, type TimeTick, timeTicks, widestLabels } from './time-axis';
import type { TimeWindow } from './time-window';
import { drawDate } from './timeline-bar';
import { barCentre, type Column, isInView, labelEm, layOutTimeline, type TimelineLayout } from './timeline-layout';
import { drawRow } from './timeline-row';
import { drawWaits } from './timeline-waits';

type Pieces = (PictureNode | undefined)[];

/** A timeline in two pieces of one width, so that the axis can stay in sight while the rows scroll. */
export interface TimelineParts {
  readonly axis: Picture;
  readonly rows: Picture;
  /** Where the bars are, in pixels from the left: what somebody who drags or zooms does it over. */
  readonly plot: Column;
}

/** Draws a timeline as one picture: the axis, and below it a row for each entry. Of all its days, or of a window. */
export function drawTimeline(timeline: Timeline, today: Day, size: PictureSize, window?: TimeWindow): Picture {
  const { axis, rows } = drawTimelineParts(timeline, today, size, window);
  const body = piece('g', { transform: `translate(0 ${axis.height})` }, ...rows.root.children);
  return picture(axis.width, axis.height + rows.height, 'picture timeline', ...axis.root.children, body);
}

/**
 * Draws a timeline as two pictures that belong above each other.
 * @param reach in pixels from the top of the rows: what lies below is left empty, for a first look at a very long one
 */
export function drawTimelineParts(
  timeline: Timeline,
  today: Day,
  size: PictureSize,
  window?: TimeWindow,
  reach = Number.POSITIVE_INFINITY,
): TimelineParts {
  const whole = layOutTimeline(timeline, size, window);
  const layout = { ...whole, lines: whole.lines.filter(({ y }) => y <= reach) };
  const ticks = ticksOf(layout);
  return {
    axis: picture(layout.width, layout.headHeight, 'picture timeline-axis', ...axisOf(layout, ticks, today)),
    rows: picture(layout.width, layout.bodyHeight, 'picture timeline-rows', ...bodyOf(layout, ticks, today)),
    plot: layout.plot,
  };
}

function ticksOf({ plot, lettering, window }: TimelineLayout): TimeTick[] {
  const countOf = (label: string) =>
    Math.floor((plot.to - plot.from) / (lettering.width(label, labelEm(lettering.em)) + lettering.em * 0.8));
  const [from, to] = [Math.ceil(window.from) as Day, Math.floor(window.to) as Day];
  return timeTicks(from, to, countOf(widestLabels.month), countOf(widestLabels.year));
}

function axisOf(layout: TimelineLayout, ticks: readonly TimeTick[], today: Day): Pieces {
  const { lettering, headHeight, time, plot, titles, states, shareEnd, isNarrow } = layout;
  const { em } = lettering;
  const baseline = headHeight - em * 0.65;
  const captions = isNarrow
    ? []
    : [
        words('State', { class: 'axis-label', x: states.from + em * 1.35, y: baseline }),
        words('Done', { class: 'axis-label', x: shareEnd, y: baseline, 'text-anchor': 'end' }),
      ];
  return [
    ...captions,
    ...ticks.flatMap((tick) => tickLabel(layout, tick, baseline)),
    isInView(layout, today) ? todayLabel(layout, today) : undefined,
    piece('line', { class: 'axis-line', x1: titles.from, y1: headHeight - 0.5, x2: plot.to, y2: headHeight - 0.5 }),
    isInView(layout, today)
      ? piece('line', { class: 'today-line', x1: time(today), y1: em * 1.5, x2: time(today), y2: headHeight })
      : undefined,
  ];
}

/** A label right of its tick, as on a calendar strip, unless it would leave the picture. */
function tickLabel(
  { time, lettering, plot, headHeight }: TimelineLayout,
  { day, label, isMajor }: TimeTick,
  baseline: number,
): PictureNode[] {
  const { em } = lettering;
  const x = time(day);
  const mark = piece('line', {
    class: isMajor ? 'tick tick-major' : 'tick',
    x1: x,
    y1: headHeight - em * 1.6,
    x2: x,
    y2: headHeight,
  });
  if (x + em * 0.3 + lettering.width(label, labelEm(em)) > plot.to + em * 0.5) return [mark];
  return [
    mark,
    words(label, { class: isMajor ? 'axis-label axis-label-major' : 'axis-label', x: x + em * 0.3, y: baseline }),
  ];
}

function todayLabel({ time, lettering, width }: TimelineLayout, today: Day): PictureNode {
  const { em } = lettering;
  const text = `Today, ${dayAndMonth(today)}`;
  const half = lettering.width(text, labelEm(em)) / 2 + em * 0.2;
  const x = Math.min(Math.max(time(today), half), width - half);
  return words(text, {
    class: 'today-label',
    x,
    y: em * 1.15,
    'text-anchor': 'middle',
  });
}

function bodyOf(layout: TimelineLayout, ticks: readonly TimeTick[], today: Day): Pieces {
  const { lines, lettering } = layout;
  const grid = ticks.flatMap(({ day, isMajor }) => verticals(layout, day, isMajor ? 'grid grid-major' : 'grid'));
  const drawn = lines.map((line) =>
    line.kind === 'heading'
      ? words(line.text, { class: 'group-heading', x: layout.titles.from, y: line.y + lettering.em * 1.35 })
      : drawRow(layout, line, today),
  );
  const dates = lines.flatMap((line) => (line.kind === 'row' ? (drawDate(layout, line) ?? []) : []));
  const now = isInView(layout, today) ? verticals(layout, today, 'today-line') : [];
  return [piece('g', { class: 'grids' }, ...grid), ...drawn, ...now, drawWaits(layout), ...dates];
}

/** A day's line through all rows; where titles stand above their bars only beside the bars, so that it crosses no words. */
function verticals(layout: TimelineLayout, day: Day, className: string): PictureNode[] {
  const { time, lines, bodyHeight, isNarrow, lettering } = layout;
  const x = time(day);
  if (!isNarrow) return [piece('line', { class: className, x1: x, y1: 0, x2: x, y2: bodyHeight })];
  return lines.flatMap((line) => {
    if (line.kind === 'heading') return [];
    const centre = barCentre(layout, line.y);
    return [
      piece('line', {
        class: className,
        x1: x,
        y1: centre - lettering.em * 0.8,
        x2: x,
        y2: centre + lettering.em * 0.8,
      }),
    ];
  });
}
