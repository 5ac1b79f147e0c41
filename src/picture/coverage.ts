import { pathKey } from '../core/syntax/path';
import type { Coverage, CoverageCell, CoverageDriver, Mover } from '../core/views/coverage';
import { stateMark } from './marks';
import { type Lettering, letteringOf } from './measure-text';
import {
  keyAttribute,
  narrowestPicture,
  type Picture,
  type PictureNode,
  type PictureSize,
  picture,
  piece,
  tip,
  words,
} from './picture-node';

/** In ems: below this three columns are too narrow to read. */
const narrowEms = 52;
const mostMovers = 4;

interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Three drivers beside each other, or below each other where there is no room, each with its three accelerators. */
export function drawCoverage({ drivers }: Coverage, size: PictureSize): Picture {
  const lettering = letteringOf(size);
  const { em } = lettering;
  const width = Math.max(narrowestPicture, Math.floor(size.width));
  const columns = width < narrowEms * em ? 1 : drivers.length;
  const gap = em * 1.4;
  const column = (width - gap * (columns - 1)) / columns;
  const nodes: PictureNode[] = [];
  const head = em * 2;
  const space = em * 0.6;
  let top = 0;
  let bottom = 0;
  // Where columns stand beside each other, the cells of a row are of one height.
  const heights = [0, 1, 2].map((i) => drivers.reduce((most, { cells }) => Math.max(most, heightOf(cells[i], em)), 0));
  for (const [i, driver] of drivers.entries()) {
    const x = columns === 1 ? 0 : i * (column + gap);
    if (columns === 1 && i > 0) top = bottom + em * 1.2;
    nodes.push(headOf(driver, x, top, column, lettering));
    let y = top + head;
    for (const [row, cell] of driver.cells.entries()) {
      const height = columns === 1 ? heightOf(cell, em) : (heights[row] ?? 0);
      nodes.push(drawCell(cell, { x, y, width: column, height }, lettering));
      y += height + space;
    }
    bottom = Math.max(bottom, y - space);
  }
  return picture(width, bottom + 1, 'picture coverage', ...nodes);
}

function headOf({ title, isMoved, movers }: CoverageDriver, x: number, y: number, width: number, lettering: Lettering) {
  const { em, heavyScale } = lettering;
  const whole = movers.length === 0 ? '' : `, as a whole by ${movers.map((mover) => `“${mover.title}”`).join(', ')}`;
  const state = isMoved ? `Moved${whole}` : 'At rest';
  const titleWidth = lettering.width(title) * heavyScale;
  return piece(
    'g',
    { class: 'driver' },
    words(title, { class: 'driver-title', x, y: y + em * 1.2 }),
    words(lettering.fit(state, width - titleWidth - em), {
      class: 'driver-state',
      x: x + titleWidth + em * 0.7,
      y: y + em * 1.2,
    }),
  );
}

function heightOf(cell: CoverageCell | undefined, em: number): number {
  const lines = cell ? (cell.aim === undefined ? 1 : 2) + shownMovers(cell).length + (hidden(cell) > 0 ? 1 : 0) : 1;
  return Math.round(em * (0.9 + lines * 1.5));
}

const shownMovers = ({ movers }: CoverageCell) => movers.slice(0, mostMovers);
const hidden = ({ movers }: CoverageCell) => Math.max(0, movers.length - mostMovers);

function drawCell(cell: CoverageCell, place: Place, lettering: Lettering): PictureNode {
  const { em, heavyScale } = lettering;
  const { x, y, width, height } = place;
  const pad = em * 0.7;
  const line = (i: number) => y + em * 1.55 + i * em * 1.5;
  const title = lettering.width(cell.title) * heavyScale;
  const room = width - 2 * pad;
  const box = { x: x + 0.5, y: y + 0.5, width: width - 1, height: height - 1, rx: 3 };
  const heading = [
    words(cell.title, { class: 'cell-title', x: x + pad, y: line(0) }),
    words(lettering.fit(cell.words, room - title - em * 0.8), {
      class: 'cell-words',
      x: x + pad + title + em * 0.8,
      y: line(0),
    }),
    ...(cell.aim === undefined
      ? []
      : [words(lettering.fit(cell.aim, room), { class: 'cell-aim', x: x + pad, y: line(1) })]),
  ];
  const first = cell.aim === undefined ? 1 : 2;
  const movers = shownMovers(cell).map((mover, i) =>
    drawMover(mover, { x: x + pad, y: line(first + i), width: room, height: em * 1.5 }, lettering),
  );
  const more =
    hidden(cell) > 0
      ? words(`and ${hidden(cell)} more`, { class: 'cell-aim', x: x + pad + em * 1.35, y: line(first + movers.length) })
      : undefined;
  const look = piece('rect', { class: `cell cell-${cell.state}`, ...box });
  if (!cell.path) return piece('g', { class: 'row' }, look, ...heading, ...movers, more);
  const target = piece(
    'g',
    { class: 'target cell-target', [keyAttribute]: pathKey(cell.path) },
    tip(describeCell(cell)),
    look,
    piece('rect', { class: 'hit', ...box }),
    ...heading,
  );
  return piece('g', { class: 'row' }, target, ...movers, more);
}

function drawMover(mover: Mover, { x, y, width, height }: Place, lettering: Lettering): PictureNode {
  const { em } = lettering;
  const centre = y - em * 0.36;
  const mark =
    mover.state === undefined
      ? piece('circle', { class: 'practice-mark', cx: x + em * 0.4, cy: centre, r: em * 0.22 })
      : stateMark(mover.state, x + em * 0.4, centre, em * 0.36);
  return piece(
    'g',
    { class: 'target mover-target', [keyAttribute]: pathKey(mover.path) },
    tip(describeMover(mover)),
    piece('rect', { class: 'hit', x: x - em * 0.3, y: centre - height / 2, width: width + em * 0.6, height, rx: 3 }),
    mark,
    words(lettering.fit(mover.title, width - em * 1.35), { class: 'mover-title', x: x + em * 1.35, y }),
  );
}

/** What a cell says to somebody who does not see it, or rests the pointer on it. */
export function describeCell({ title, words: state, aim }: CoverageCell): string {
  return aim === undefined ? `${title}: ${lower(state)}.` : `${title}: ${lower(state)}. Aim: ${aim}`;
}

/** What moves something, in words. */
export function describeMover({ kind, title, words: state }: Mover): string {
  return kind === 'practice' ? `${title}. ${state}.` : `${title} (${kind}). ${state}.`;
}

function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
