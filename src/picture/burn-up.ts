import type { Day } from '../core/dates/day';
import { amountIn } from '../core/progress/words';
import { pathKey } from '../core/syntax/path';
import type { BurnUp } from '../core/views/burn-up';
import { drawForecast } from './burn-up-forecast';
import { type BurnUpLayout, burnUpHeight, labelHeight, layOutBurnUp } from './burn-up-layout';
import { placeOfLabel } from './label-place';
import { deadlineMark } from './marks';
import { letteringOf } from './measure-text';
import { linePath, type Point, type Polyline } from './path';
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
import { describePoint } from './row-words';
import { timeTicks, widestLabels } from './time-axis';

/** Draws a measure's check-ins against the pace that would reach its target; check-ins over the line or under it. */
export function drawBurnUp(burnUp: BurnUp, today: Day, size: PictureSize): Picture {
  const width = Math.max(narrowestPicture, Math.floor(size.width));
  const lettering = letteringOf(size);
  const height = burnUpHeight(size);
  const layout = layOutBurnUp(burnUp, today, lettering, width, height);
  return picture(
    width,
    height,
    `picture burn-up state-${burnUp.state}`,
    ...axes(layout, burnUp, today),
    todayMark(layout, today),
    ...drawForecast(layout, burnUp),
    ...pace(layout, burnUp, today),
    ...checkIns(layout, burnUp),
  );
}

function axes({ lettering, small, frame, x, y, from, to }: BurnUpLayout, { unit }: BurnUp, today: Day): PictureNode[] {
  const { em } = lettering;
  const countOf = (label: string) =>
    Math.floor((frame.right - frame.left) / (lettering.width(label, small) + em * 0.8));
  // The unit gives way to the word “Today”; it stands beside the target too.
  const unitRoom = Math.min((frame.right - frame.left) / 2, x(today) - em * 2.4);
  const shownUnit = unit && lettering.width(unit, small) <= unitRoom ? unit : '';
  return [
    ...y.ticks.flatMap(({ value, label }) => [
      piece('line', { class: 'grid', x1: frame.left, y1: y.scale(value), x2: frame.right, y2: y.scale(value) }),
      words(label, {
        class: 'axis-label axis-number',
        x: frame.left - em * 0.5,
        y: y.scale(value) + em * 0.33,
        'text-anchor': 'end',
      }),
    ]),
    ...(shownUnit === '' ? [] : [words(shownUnit, { class: 'axis-label axis-unit', x: 0, y: em * 1.1 })]),
    ...timeTicks(from, to, countOf(widestLabels.month), countOf(widestLabels.year)).flatMap(
      ({ day, label, isMajor }) => {
        const at = x(day);
        const half = lettering.width(label, small) / 2;
        const tick = piece('line', { class: 'tick', x1: at, y1: frame.bottom, x2: at, y2: frame.bottom + em * 0.35 });
        if (at + half > frame.right + em * 0.9) return [tick];
        return [
          tick,
          words(label, {
            class: isMajor ? 'axis-label axis-label-major' : 'axis-label',
            x: at,
            y: frame.bottom + em * 1.45,
            'text-anchor': 'middle',
          }),
        ];
      },
    ),
    piece('line', { class: 'axis-line', x1: frame.left, y1: frame.bottom, x2: frame.right, y2: frame.bottom }),
  ];
}

function todayMark({ lettering, small, frame, x }: BurnUpLayout, today: Day): PictureNode {
  const { em } = lettering;
  const half = lettering.width('Today', small) / 2;
  const at = x(today);
  const label = Math.min(Math.max(at, frame.left + half), frame.right - half);
  return piece(
    'g',
    { class: 'today' },
    piece('line', { class: 'today-line', x1: at, y1: em * 1.5, x2: at, y2: frame.bottom }),
    words('Today', { class: 'today-label', x: label, y: em * 1.1, 'text-anchor': 'middle' }),
  );
}

/** The target as a line, the even pace that leads to it, and the deadline where they meet. */
function pace(layout: BurnUpLayout, burnUp: BurnUp, today: Day): PictureNode[] {
  const { lettering, small, frame, x, y } = layout;
  const { start, deadline, baseline, target, unit, state } = burnUp;
  const { em } = lettering;
  const level = y.scale(target);
  const label = lettering.fit(`Target ${amountIn(target, unit)}`, (frame.right - frame.left) * 0.6);
  const pace: Polyline = [
    [x(start), y.scale(baseline)],
    [x(deadline), level],
  ];
  const width = lettering.width(label, small);
  const [leftmost, rightmost] = [
    frame.left + em * 0.4,
    Math.max(frame.left + em * 0.4, frame.right - width - em * 0.8),
  ];
  const lefts = [leftmost, x(today) + em * 0.5, rightmost, (leftmost + rightmost) / 2].filter(
    (left) => left >= leftmost && left <= rightmost,
  );
  const above = { top: level - em * labelHeight, bottom: level - em * 0.2 };
  const below = { top: level + em * 0.2, bottom: level + em * labelHeight };
  // What falls comes from above, so that below is free; above it is only what went too far.
  const sides = target < baseline ? [below, above] : below.bottom > frame.bottom ? [above] : [above, below];
  const marks: readonly Polyline[] = [
    [
      [x(today), frame.top - em],
      [x(today), frame.bottom],
    ],
    pace,
    burnUp.points.map(({ day, value }) => [x(day), y.scale(value)]),
  ];
  const places = sides.flatMap((side) => lefts.map((left) => ({ left, ...side })));
  const labelAt = placeOfLabel([places[0] ?? { left: leftmost, ...above }, ...places], width + em * 0.6, marks);
  return [
    piece('line', { class: 'target-line', x1: frame.left, y1: level, x2: frame.right, y2: level }),
    piece('line', { class: 'pace-line', x1: x(start), y1: y.scale(baseline), x2: x(deadline), y2: level }),
    words(label, { class: 'target-label', x: labelAt.left, y: labelAt.bottom - em * 0.3 }),
    deadlineMark(state, x(deadline), level, em * 0.45),
  ];
}

function checkIns({ lettering, x, y }: BurnUpLayout, burnUp: BurnUp): PictureNode[] {
  const { em } = lettering;
  const { points } = burnUp;
  const places = points.map(({ day, value }): Point => [x(day), y.scale(value)]);
  return [
    ...(places.length > 1 ? [piece('path', { class: 'check-in-line', d: linePath(places) })] : []),
    ...points.map((point, i) => {
      const [cx, cy] = places[i] ?? [0, 0];
      return piece(
        'g',
        { class: 'target point-target', [keyAttribute]: pathKey(point.path) },
        tip(describePoint(point, burnUp)),
        piece('circle', { class: 'hit', cx, cy, r: em * 0.9 }),
        piece('circle', {
          class: i === points.length - 1 ? 'point point-last' : 'point',
          cx,
          cy,
          r: i === points.length - 1 ? em * 0.32 : em * 0.22,
        }),
      );
    }),
  ];
}
