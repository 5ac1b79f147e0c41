import { keyAttribute } from '../picture/picture-node';

/** What can be chosen in a chart: lines of targets, walked up and down between lines and left and right within one. */
export type TargetGrid = readonly (readonly SVGElement[])[];

/**
 * Makes the targets of a chart reachable: one stop for the tab key, arrow keys between them, Home and End to the
 * ends. Enter, the space bar and a click choose, which the page hears as a click on something with a key.
 */
export function makeReachable(grid: TargetGrid, first: SVGElement | undefined): void {
  const all = grid.flat();
  const start = first ?? all[0];
  for (const target of all) {
    target.setAttribute('role', 'button');
    target.setAttribute('tabindex', target === start ? '0' : '-1');
  }
  for (const [line, targets] of grid.entries()) {
    for (const [place, target] of targets.entries()) {
      target.addEventListener('keydown', (event) => {
        if (event.altKey || event.ctrlKey || event.metaKey) return;
        if (event.key === 'Enter' || event.key === ' ') {
          event.preventDefault();
          target.dispatchEvent(new MouseEvent('click', { bubbles: true }));
          return;
        }
        const next = neighbour(grid, line, place, event.key);
        if (!next) return;
        event.preventDefault();
        next.focus();
      });
      target.addEventListener('focus', () => {
        for (const other of all) other.setAttribute('tabindex', other === target ? '0' : '-1');
      });
    }
  }
}

function neighbour(grid: TargetGrid, line: number, place: number, key: string): SVGElement | undefined {
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

/** The targets of a timeline: each row with its milestones. */
export function timelineGrid(rows: SVGElement): TargetGrid {
  return [...rows.querySelectorAll('.row')].map((row) => [...row.querySelectorAll<SVGElement>('.target')]);
}

/** The targets of a burn-up: its check-ins. */
export function burnUpGrid(chart: SVGElement): TargetGrid {
  const points = [...chart.querySelectorAll<SVGElement>('.target')];
  return points.length === 0 ? [] : [points];
}

/** The key of the place of the plan that an element stands for. */
export function keyOf(element: Element): string | undefined {
  return element.closest(`[${keyAttribute}]`)?.getAttribute(keyAttribute) ?? undefined;
}
