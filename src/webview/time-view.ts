import { type Day, formatDay } from '../core/dates/day';
import { limitsOf, panned, type Shown, type TimeWindow, windowOf, zoomed } from '../picture/time-window';
import { button, element } from './dom';
import { drag, type Plot, turnWheel } from './time-gestures';

/** What a timeline shows of time, and how somebody changes it. */
export interface TimeView {
  /** The buttons, and the days that are shown. */
  readonly controls: HTMLElement;
  /** The days to draw; `undefined` for all of them. */
  readonly window: () => TimeWindow | undefined;
  /** Goes on with other days there are, and another today. */
  readonly update: (whole: TimeWindow, today: Day) => void;
  /** Moves when somebody turns the wheel, drags or presses keys over a chart. */
  readonly listen: (chart: HTMLElement, plot: () => Plot | undefined) => void;
}

export interface TimeViewParts {
  /** All days there are. */
  readonly whole: TimeWindow;
  readonly today: Day;
  readonly shown: Shown;
  /** Draws anew; called at most once a frame. */
  readonly redraw: () => void;
  /** Called once a move has come to rest. */
  readonly keep: (shown: Shown) => void;
}

/** In milliseconds. */
const glide = 180;
const rest = 200;
/** How much longer or shorter one step makes what is shown, and how far one goes. */
const zoomStep = 1.6;
const panStep = 0.25;

export function createTimeView({ whole: allDays, today: now, shown: first, redraw, keep }: TimeViewParts): TimeView {
  let [whole, today] = [allDays, now];
  let limits = limitsOf(whole, today);
  let shown = first;
  let window = windowOf(shown, whole, today);
  let frame = 0;
  let resting: ReturnType<typeof setTimeout> | undefined;
  const range = element('span', { class: 'range', 'aria-live': 'polite' });
  const presets = new Map<Shown, HTMLButtonElement>();

  const label = () => {
    // The end is where the next day begins.
    const [from, to] = [Math.ceil(window.from) as Day, (Math.ceil(window.to) - 1) as Day];
    range.textContent = `${formatDay(from)} to ${formatDay(to)}`;
    for (const [preset, made] of presets) made.setAttribute('aria-pressed', String(preset === shown));
  };
  const paint = () => {
    redraw();
    clearTimeout(resting);
    resting = setTimeout(() => {
      label();
      keep(shown);
    }, rest);
  };
  const set = (next: Shown) => {
    shown = next;
    window = windowOf(next, whole, today);
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(paint);
  };
  /** Goes there in a short glide, or at once where somebody prefers no motion. */
  const go = (next: Shown) => {
    const target = windowOf(next, whole, today);
    const start = window;
    shown = next;
    for (const [preset, made] of presets) made.setAttribute('aria-pressed', String(preset === next));
    if (prefersStillness()) return set(next);
    const begun = performance.now();
    const step = (now: number) => {
      const share = Math.min(Math.max((now - begun) / glide, 0), 1);
      const eased = 1 - (1 - share) ** 3;
      window = {
        from: start.from + (target.from - start.from) * eased,
        to: start.to + (target.to - start.to) * eased,
      };
      paint();
      if (share < 1) frame = requestAnimationFrame(step);
    };
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(step);
  };
  const zoom = (factor: number) => go(zoomed(windowOf(shown, whole, today), factor, middleOf(window), limits));
  const move = (share: number) => {
    const from = windowOf(shown, whole, today);
    go(panned(from, (from.to - from.from) * share, limits));
  };

  for (const [preset, words] of [
    ['all', 'All'],
    ['year', 'This year'],
    ['quarter', 'This quarter'],
  ] as const) {
    presets.set(
      preset,
      button(words, { class: 'quiet' }, () => go(preset)),
    );
  }
  const sign = (words: string, name: string, keys: string, act: () => void) =>
    button(
      words,
      { class: 'quiet sign-button', 'aria-label': name, title: `${name} (${keys})`, 'aria-keyshortcuts': keys },
      act,
    );
  const controls = element(
    'div',
    { class: 'controls', role: 'group', 'aria-label': 'Days shown' },
    ...presets.values(),
    sign('‹', 'Earlier', 'Shift+ArrowLeft', () => move(-panStep)),
    sign('›', 'Later', 'Shift+ArrowRight', () => move(panStep)),
    sign('−', 'Zoom out', '-', () => zoom(zoomStep)),
    sign('+', 'Zoom in', '+', () => zoom(1 / zoomStep)),
    range,
  );
  controls.addEventListener('keydown', (event) => {
    if (event.shiftKey || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'ArrowLeft') move(-panStep);
    else if (event.key === 'ArrowRight') move(panStep);
    else return;
    event.preventDefault();
  });
  label();

  const press = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === '+' || event.key === '=') zoom(1 / zoomStep);
    else if (event.key === '-') zoom(zoomStep);
    else if (event.key === '0') go('all');
    else if (event.shiftKey && event.key === 'ArrowLeft') move(-panStep);
    else if (event.shiftKey && event.key === 'ArrowRight') move(panStep);
    else return;
    event.preventDefault();
  };
  controls.addEventListener('keydown', press);

  return {
    controls,
    update: (nextWhole, nextToday) => {
      [whole, today] = [nextWhole, nextToday];
      limits = limitsOf(whole, today);
      cancelAnimationFrame(frame);
      window = windowOf(shown, whole, today);
      label();
    },
    window: () => (shown === 'all' && samePlace(window, whole) ? undefined : window),
    listen: (chart, plot) => {
      chart.addEventListener('keydown', press);
      turnWheel(chart, plot, () => window, {
        zoom: (factor, at) => set(zoomed(window, factor, at, limits)),
        pan: (days) => set(panned(window, days, limits)),
      });
      drag(
        chart,
        plot,
        () => window,
        (from, days) => set(panned(from, days, limits)),
      );
    },
  };
}

const middleOf = ({ from, to }: TimeWindow) => (from + to) / 2;
const samePlace = (a: TimeWindow, b: TimeWindow) => a.from === b.from && a.to === b.to;

/** Of the editor's own setting, which it writes on the page, or of the system's. */
function prefersStillness(): boolean {
  return (
    document.body.classList.contains('vscode-reduce-motion') || matchMedia('(prefers-reduced-motion: reduce)').matches
  );
}
