import type { TimeWindow } from '../picture/time-window';

/** Where the bars of a chart are, in pixels from its left. */
export interface Plot {
  readonly from: number;
  readonly to: number;
}

type PlotOf = () => Plot | undefined;

export interface WheelMoves {
  readonly zoom: (factor: number, at: number) => void;
  /** So many days later; earlier for a negative number. */
  readonly pan: (days: number) => void;
}

/** In pixels, where a wheel counts in lines or pages. */
const wheelUnit = [1, 16, 400] as const;

/**
 * With the control key (as a trackpad's pinch arrives, too) the wheel zooms where the pointer is; sideways it pans. Up and
 * down alone is left to the page.
 */
export function turnWheel(chart: HTMLElement, plotOf: PlotOf, windowOf: () => TimeWindow, moves: WheelMoves): void {
  chart.addEventListener(
    'wheel',
    (event) => {
      const plot = plotOf();
      if (!plot) return;
      const unit = wheelUnit[event.deltaMode] ?? 1;
      if (event.ctrlKey || event.metaKey) {
        event.preventDefault();
        const turned = Math.min(Math.max(event.deltaY * unit, -60), 60);
        moves.zoom(Math.exp(turned * 0.008), dayAt(chart, plot, windowOf(), event.clientX));
        return;
      }
      const sideways = event.shiftKey && event.deltaX === 0 ? event.deltaY : event.deltaX;
      if (sideways === 0 || (!event.shiftKey && Math.abs(event.deltaY) >= Math.abs(sideways))) return;
      event.preventDefault();
      moves.pan(sideways * unit * daysToThePixel(plot, windowOf()));
    },
    { passive: false },
  );
}

/** In pixels: a hand that moves less means to click. */
const slack = 4;

/** Dragging the bars pans; what would have been a click at its end is none. */
export function drag(
  chart: HTMLElement,
  plotOf: PlotOf,
  windowOf: () => TimeWindow,
  pan: (from: TimeWindow, days: number) => void,
): void {
  chart.addEventListener('pointerdown', (down) => {
    const plot = plotOf();
    const x = down.clientX - chart.getBoundingClientRect().left;
    if (!plot || down.button !== 0 || x < plot.from || x > plot.to) return;
    const start = windowOf();
    let isDragging = false;
    const onMove = (event: PointerEvent) => {
      const moved = event.clientX - down.clientX;
      if (!isDragging && Math.abs(moved) < slack) return;
      if (!isDragging) {
        isDragging = true;
        chart.setPointerCapture(down.pointerId);
        chart.classList.add('dragged');
      }
      pan(start, -moved * daysToThePixel(plot, start));
    };
    const onEnd = () => {
      chart.removeEventListener('pointermove', onMove);
      chart.removeEventListener('pointerup', onEnd);
      chart.removeEventListener('pointercancel', onEnd);
      chart.classList.remove('dragged');
      if (!isDragging) return;
      const swallow = (event: Event) => event.stopPropagation();
      chart.addEventListener('click', swallow, { capture: true, once: true });
      // The click, if there is one, comes before the next task.
      setTimeout(() => chart.removeEventListener('click', swallow, { capture: true }));
    };
    chart.addEventListener('pointermove', onMove);
    chart.addEventListener('pointerup', onEnd);
    chart.addEventListener('pointercancel', onEnd);
  });
}

function daysToThePixel(plot: Plot, { from, to }: TimeWindow): number {
  return (to - from) / Math.max(1, plot.to - plot.from);
}

/** The day under the pointer; the nearest that is shown where it points beside the bars. */
function dayAt(chart: HTMLElement, plot: Plot, window: TimeWindow, clientX: number): number {
  const x = Math.min(Math.max(clientX - chart.getBoundingClientRect().left, plot.from), plot.to);
  return window.from + (x - plot.from) * daysToThePixel(plot, window);
}
