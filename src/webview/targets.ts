import { keyAttribute } from '../picture/picture-node';

/** What can be chosen in a chart: lines of targets, walked up and down between lines and left and right within one. */
export type TargetGrid = readonly (readonly SVGElement[])[];

/** Reads the targets of a chart. */
export type GridOf = (chart: SVGElement) => TargetGrid;

/**
 * Makes the targets of the chart in a holder reachable: one stop for the tab key, arrow keys between them, Home and End to the
 * ends. Enter, the space bar and a click choose, which the page hears as a click on something with a key. The grid is
 * read anew each time, so that a chart may be repainted under it. It listens on the holder, since an SVG element that hears
 * of the focus can be given it, too.
 */
export function makeReachable(holder: HTMLElement, gridOf: GridOf): void {
  holder.addEventListener('keydown', (event) => {
    const target = targetOf(event.target);
    if (!target || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      target.dispatchEvent(new MouseEvent('click', { bubbles: true }));
      return;
    }
    const chart = target.ownerSVGElement;
    const next = chart ? neighbour(gridOf(chart), target, event.key) : undefined;
    if (!next) return;
    event.preventDefault();
    next.focus();
  });
  holder.addEventListener('focusin', (event) => {
    const target = targetOf(event.target);
    if (target?.ownerSVGElement) makeStop(target.ownerSVGElement, target);
  });
}

/** Makes one target the stop of the tab key in its chart, and no other. */
export function makeStop(chart: SVGElement, target: SVGElement): void {
  for (const other of chart.querySelectorAll('[tabindex="0"]')) other.setAttribute('tabindex', '-1');
  target.setAttribute('tabindex', '0');
}

/** Sees to it that a chart can be reached by the tab key, after it was painted. */
export function ensureStop(
  chart: SVGElement,
  preferred: (targets: TargetGrid) => SVGElement | undefined,
  gridOf: GridOf,
): void {
  if (chart.querySelector('.target[tabindex="0"]')) return;
  const stop = preferred(gridOf(chart));
  if (stop) makeStop(chart, stop);
}

function targetOf(place: EventTarget | null): SVGElement | undefined {
  const target = place instanceof Element ? place.closest('.target') : null;
  return target instanceof SVGElement ? target : undefined;
}

function neighbour(grid: TargetGrid, target: SVGElement, key: string): SVGElement | undefined {
  const line = grid.findIndex((targets) => targets.includes(target));
  const place = grid[line]?.indexOf(target) ?? 0;
  switch (key) {
    case 'ArrowDown':
      return grid[line + 1]?.[0];
    case 'ArrowUp':
      return place > 0 ? grid[line]?.[0] : grid[line - 1]?.[0];
    case 'ArrowRight':
      return grid[line]?.[place + 1];
    case 'ArrowLeft':
      return grid[line]?.[place - 1];
    case 'Home':
      return grid[0]?.[0];
    case 'End':
      return grid.length > 1 ? grid.at(-1)?.[0] : grid[0]?.at(-1);
    default:
      return undefined;
  }
}

/** The targets of a chart in rows: each row with the marks in it. */
export function rowGrid(chart: SVGElement): TargetGrid {
  return [...chart.querySelectorAll('.row')].map((row) => [...row.querySelectorAll<SVGElement>('.target')]);
}

/** The targets of a chart that is one line: a burn-up's check-ins. */
export function lineGrid(chart: SVGElement): TargetGrid {
  const points = [...chart.querySelectorAll<SVGElement>('.target')];
  return points.length === 0 ? [] : [points];
}

/** The key of the place of the plan that an element stands for. */
export function keyOf(element: Element): string | undefined {
  return element.closest(`[${keyAttribute}]`)?.getAttribute(keyAttribute) ?? undefined;
}
