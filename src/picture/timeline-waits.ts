import { pathKey } from '../core/syntax/path';
import { linePath, type Point, shapePath } from './path';
import { type PictureNode, piece, words } from './picture-node';
import { barCentre, isInView, labelEm, type TimelineEntryLine, type TimelineLayout } from './timeline-layout';

const word = 'Waits';

/**
 * What waits for what: a thin line from the end of the one to the start of the other, with an arrow head. Where the one
 * ends after the other starts, the line is dashed, the head barred, and a word stands beside it. Where titles stand
 * above their bars a line would cross them, so only heads and words are drawn.
 */
export function drawWaits(layout: TimelineLayout): PictureNode | undefined {
  const lines = layout.lines.filter((line) => line.kind === 'row');
  const byKey = new Map(lines.map((line) => [pathKey(line.row.path), line]));
  const drawn = lines.flatMap((line) => waitsOf(layout, line, byKey));
  return drawn.length === 0 ? undefined : piece('g', { class: 'waits' }, ...drawn);
}

function waitsOf(
  layout: TimelineLayout,
  line: TimelineEntryLine,
  byKey: ReadonlyMap<string, TimelineEntryLine>,
): PictureNode[] {
  const { row } = line;
  if (row.start === undefined) return [];
  const y = barCentre(layout, line.y);
  const isLate = row.waitsFor.some(({ late }) => late);
  const connectors = layout.isNarrow
    ? []
    : row.waitsFor.flatMap(({ entry, until, late }) => {
        const awaited = entry && byKey.get(pathKey(entry));
        if (!awaited || until === undefined || row.start === undefined) return [];
        const from: Point = [layout.time(until), barCentre(layout, awaited.y)];
        const d = connector(layout, from, [layout.time(row.start), y]);
        return d === undefined ? [] : [piece('path', { class: late ? 'wait wait-late' : 'wait', d })];
      });
  if (row.waitsFor.length === 0 || !isInView(layout, row.start)) return connectors;
  return [...connectors, ...head(layout, layout.time(row.start), y, isLate), ...label(layout, line, isLate)];
}

/** From the end of one bar to the start of another, round the corner; `undefined` where both lie beyond the same edge. */
function connector(
  { plot, lettering, rowHeight }: TimelineLayout,
  [ax, ay]: Point,
  [bx, by]: Point,
): string | undefined {
  const gap = lettering.em * 0.7;
  const inside = (x: number) => Math.min(Math.max(x, plot.from), plot.to);
  if (inside(ax) === inside(bx) && (ax < plot.from || ax > plot.to)) return undefined;
  if (bx - ax >= gap * 2) {
    const turn = inside(bx - gap);
    return linePath([
      [inside(ax), ay],
      [turn, ay],
      [turn, by],
      [inside(bx), by],
    ]);
  }
  // Back to the left between two rows, so that it runs over no bar.
  const between = by + (ay < by ? -1 : 1) * (rowHeight / 2);
  return linePath([
    [inside(ax), ay],
    [inside(ax + gap), ay],
    [inside(ax + gap), between],
    [inside(bx - gap), between],
    [inside(bx - gap), by],
    [inside(bx), by],
  ]);
}

function head({ lettering }: TimelineLayout, x: number, y: number, isLate: boolean): PictureNode[] {
  const size = lettering.em * 0.32;
  const d = shapePath([
    [x, y],
    [x - size * 1.4, y - size],
    [x - size * 1.4, y + size],
  ]);
  if (!isLate) return [piece('path', { class: 'wait-head', d })];
  return [
    piece('path', { class: 'wait-head wait-head-late', d }),
    piece('line', { class: 'wait-bar', x1: x, y1: y - size * 1.6, x2: x, y2: y + size * 1.6 }),
  ];
}

/** The word, left of the start where it has room, or else behind the end. */
function label(layout: TimelineLayout, line: TimelineEntryLine, isLate: boolean): PictureNode[] {
  const { lettering, plot, time } = layout;
  const { start, end } = line.row;
  if (!isLate || start === undefined) return [];
  const { em } = lettering;
  const width = lettering.width(word, labelEm(em));
  const y = barCentre(layout, line.y) + em * 0.33;
  const left = time(start) - em * 1.1;
  if (left - width >= plot.from) return [words(word, { class: 'wait-word', x: left, y, 'text-anchor': 'end' })];
  const right = end === undefined ? plot.to : time(end) + em * 0.6;
  return right + width <= plot.to ? [words(word, { class: 'wait-word', x: right, y })] : [];
}
