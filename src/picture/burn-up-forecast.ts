import type { BurnUp } from '../core/views/burn-up';
import type { BurnUpLayout } from './burn-up-layout';
import { cutAt, linePath, type Point, shapePath } from './path';
import { type PictureNode, piece, tip } from './picture-node';

/** From the last check-in to the target: a band in which it is reached four times in five, and the middle of it. */
export function drawForecast({ x, y, frame }: BurnUpLayout, burnUp: BurnUp): PictureNode[] {
  const { forecast, target, points } = burnUp;
  const last = points.at(-1);
  if (forecast?.early === undefined || !last) return [];
  const level = y.scale(target);
  const start: Point = [x(last.day), y.scale(last.value)];
  // Where the far end cannot be told the band stays open: it never gets beyond what there is.
  const far: Point[] =
    forecast.late === undefined
      ? [
          [frame.right, level],
          [frame.right, start[1]],
        ]
      : [[x(forecast.late), level]];
  const band = cutAt(frame.right, [start, [x(forecast.early), level], ...far]);
  const middle = forecast.median === undefined ? [] : cutAt(frame.right, [start, [x(forecast.median), level]], false);
  return [
    piece(
      'g',
      { class: 'forecast' },
      tip(forecast.words),
      piece('path', { class: 'forecast-band', d: shapePath(band) }),
      piece('path', { class: 'forecast-line', d: linePath(middle) }),
    ),
  ];
}
