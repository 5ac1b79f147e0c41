import type { Day } from '../core/dates/day';
import type { Timeline } from '../core/views/timeline';
import type { TimelineRow } from '../core/views/timeline-row';
import { linearScale, type Scale } from './linear-scale';
import { type Lettering, letteringOf } from './measure-text';
import { narrowestPicture, type PictureSize } from './picture-node';
import { stateInShort } from './row-words';
import type { TimeWindow } from './time-window';

/** Where everything on a timeline goes, in pixels. */
export interface TimelineLayout {
  readonly lettering: Lettering;
  readonly width: number;
  /** Of the axis above the rows. */
  readonly headHeight: number;
  /** Of all the rows. */
  readonly bodyHeight: number;
  /** Whether titles stand above their bars, since there is no room for a column of them. */
  readonly isNarrow: boolean;
  readonly titles: Column;
  readonly states: Column;
  /** The share of the way done; its right end. */
  readonly shareEnd: number;
  /** A day's pixel, inside the plot or not. */
  readonly time: Scale;
  /** The days the plot shows. */
  readonly window: TimeWindow;
  readonly plot: Column;
  readonly rowHeight: number;
  /** Whether a date is not clear without its year. */
  readonly isLong: boolean;
  readonly lines: readonly TimelineLine[];
}

export interface Column {
  readonly from: number;
  readonly to: number;
}

/** One line of the picture: an entry, or the words over a group. `y` is its top, in the body. */
export type TimelineLine = TimelineEntryLine | { readonly kind: 'heading'; readonly text: string; readonly y: number };

export interface TimelineEntryLine {
  readonly kind: 'row';
  readonly row: TimelineRow;
  readonly y: number;
  readonly isFirst: boolean;
}

/** In letters; no column is ever wider. */
const longestTitle = 200;

/** Below this many ems a column of titles leaves the bars no room. */
const narrowEms = 60;

/** Lays out a timeline; of all its days where no window is given. */
export function layOutTimeline(
  { from, to, groups }: Timeline,
  size: PictureSize,
  window: TimeWindow | undefined,
): TimelineLayout {
  const lettering = letteringOf(size);
  const { em } = lettering;
  const width = Math.max(narrowestPicture, Math.floor(size.width));
  const isNarrow = width < narrowEms * em;
  const rows = groups.flatMap((group) => group.rows);
  const isLong = window === undefined ? isLongSpan(from, to) : isLongSpan(window.from, window.to);
  const columns = isNarrow ? narrowColumns(lettering, width, rows) : wideColumns(lettering, width, rows);
  const rowHeight = Math.round((isNarrow ? 3.5 : 2.15) * em);
  const lines: TimelineLine[] = [];
  let y = 0;
  for (const [index, group] of groups.entries()) {
    if (index > 0) y += Math.round(em * 0.75);
    if (group.heading !== undefined) {
      lines.push({ kind: 'heading', text: group.heading, y });
      y += Math.round(em * 2);
    }
    for (const [place, row] of group.rows.entries()) {
      lines.push({ kind: 'row', row, y, isFirst: place === 0 });
      y += rowHeight;
    }
  }
  const { plot } = columns;
  return {
    ...columns,
    lettering,
    width,
    isNarrow,
    rowHeight,
    lines,
    headHeight: Math.round(3.3 * em),
    bodyHeight: y + Math.round(em * 0.25),
    time: window
      ? linearScale([window.from, window.to], [plot.from, plot.to])
      : wholeScale(from, to, plot, lettering, rows),
    window: window ?? { from, to },
    isLong,
  };
}

/** All days to pixels; ends a little early where the date beside the last deadline needs the room. */
function wholeScale(from: Day, to: Day, plot: Column, lettering: Lettering, rows: readonly TimelineRow[]): Scale {
  const { em } = lettering;
  const time = linearScale([from, to], [plot.from, plot.to]);
  const last = rows.reduce(
    (most, { kind, end }) => (kind === 'initiative' ? most : Math.max(most, end ?? from)),
    from as number,
  );
  const over = time(last) + dateGap(em) + dateWidth(lettering, isLongSpan(from, to)) - plot.to;
  if (over <= 0) return time;
  // The scale's end lies beyond the last mark, so it moves by more than the mark has to.
  return linearScale([from, to], [plot.from, plot.to - (over * (to - from)) / (last - from)]);
}

/** Room for the date beside a deadline, with its year or without. */
export function dateWidth(lettering: Lettering, isLong: boolean): number {
  return lettering.width(isLong ? '30 Nov 2026' : '30 Nov', labelEm(lettering.em));
}

/** Whether a day lies in the stretch that is shown. */
export function isInView({ window }: TimelineLayout, day: number): boolean {
  return day >= window.from && day <= window.to;
}

/** The ends of what is seen of a stretch of days, in pixels; `undefined` where nothing of it is. */
export function seenOf({ time, plot }: TimelineLayout, from: Day, to: Day): Column | undefined {
  const [start, end] = [Math.max(time(from), plot.from), Math.min(time(to), plot.to)];
  return start <= end ? { from: start, to: end } : undefined;
}

function isLongSpan(from: number, to: number): boolean {
  return to - from > 900;
}

/** From the middle of a deadline's mark to its date. */
export function dateGap(em: number): number {
  return em * 0.85;
}

type Columns = Pick<TimelineLayout, 'titles' | 'states' | 'shareEnd' | 'plot'>;

function wideColumns(lettering: Lettering, width: number, rows: readonly TimelineRow[]): Columns {
  const { em } = lettering;
  const widest = rows.reduce((most, row) => Math.max(most, titleWidth(row, lettering)), 0);
  const room = Math.min(width * 0.36, 34 * em);
  const titles = { from: em * 0.5, to: em * 0.5 + Math.min(widest + em * 0.5, room) };
  const states = { from: titles.to + em * 1.2, to: titles.to + em * 1.2 + stateWidth(lettering, rows) };
  const shareEnd = states.to + lettering.width('100 %') + em * 0.6;
  return { titles, states, shareEnd, plot: { from: shareEnd + em * 1.6, to: width - em * 0.5 } };
}

function narrowColumns(lettering: Lettering, width: number, rows: readonly TimelineRow[]): Columns {
  const { em } = lettering;
  const shareEnd = width - em * 0.5;
  const statesTo = shareEnd - lettering.width('100 %') - em * 0.6;
  const states = { from: statesTo - stateWidth(lettering, rows), to: statesTo };
  return {
    titles: { from: em * 0.5, to: states.from - em },
    states,
    shareEnd,
    plot: { from: em * 0.5, to: width - em * 0.5 },
  };
}

/** Room for the mark and the widest state there is among the rows. */
function stateWidth(lettering: Lettering, rows: readonly TimelineRow[]): number {
  return rows.reduce((most, row) => Math.max(most, lettering.width(stateInShort(row))), 0) + lettering.em * 1.35;
}

/** How much room the whole title of a row takes, from the edge. */
function titleWidth(row: TimelineRow, lettering: Lettering): number {
  const scale = row.kind === 'goal' ? lettering.heavyScale : 1;
  return lettering.width(row.title.slice(0, longestTitle)) * scale + indentOf(row, lettering.em);
}

/** How far the title of an initiative stands in from the goal it serves. */
export function indentOf({ level }: TimelineRow, em: number): number {
  return level * em * 1.1;
}

/** The height at which a row's bar is centred. */
export function barCentre({ isNarrow, rowHeight, lettering }: TimelineLayout, y: number): number {
  return y + (isNarrow ? rowHeight - lettering.em * 1.05 : rowHeight / 2);
}

/** Labels of axes and marks are a little smaller than titles. */
export function labelEm(em: number): number {
  return em * 0.92;
}
