import type { Picture } from '../picture/picture-node';
import type { Drawing } from './drawing';
import { repaint, svgOf } from './svg';
import { ensureStop, type GridOf, makeReachable, type TargetGrid } from './targets';

export interface PaintingParts {
  readonly holder: HTMLElement;
  readonly draw: (width: number) => Picture;
  /** What says how wide it may be, where that is not the holder. */
  readonly frame?: HTMLElement;
  /** How high it will be, where that is known before. */
  readonly height?: (width: number) => number;
  /** Ids of what names the chart and of the sentence about it. */
  readonly name: string;
  readonly sentence: string;
  readonly gridOf: GridOf;
  /** Where the tab key enters it; at its first target where it is left out. */
  readonly entrance?: (targets: TargetGrid) => SVGElement | undefined;
}

/** A picture with a name, a sentence and a way in by keyboard, drawn into a holder and repainted in place. */
export function paintingOf({ holder, frame, draw, height, name, sentence, gridOf, entrance }: PaintingParts): Drawing {
  let painted: { readonly picture: Picture; readonly chart: SVGElement } | undefined;
  return {
    holder,
    ...(frame ? { frame } : {}),
    ...(height ? { height: remembered(height) } : {}),
    draw: (width) => {
      const picture = draw(width);
      const chart = painted?.chart ?? svgOf(picture);
      if (painted) {
        repaint(chart, painted.picture, picture);
      } else {
        chart.setAttribute('role', 'group');
        chart.setAttribute('aria-labelledby', name);
        chart.setAttribute('aria-describedby', sentence);
        makeReachable(holder, gridOf);
        holder.replaceChildren(chart);
      }
      painted = { picture, chart };
      ensureStop(chart, entrance ?? ((targets) => targets.find((line) => line.length > 0)?.[0]), gridOf);
    },
  };
}

/** Each edit asks again how high what is not drawn yet will be. */
function remembered(height: (width: number) => number): (width: number) => number {
  let known: { readonly width: number; readonly height: number } | undefined;
  return (width) => {
    if (known?.width !== width) known = { width, height: height(width) };
    return known.height;
  };
}
