import type { Path } from '../core/syntax/path';
import { element, putChildren } from './dom';
import { Easel, letterSize } from './drawing';
import { type ExportFormat, exportButtons, pngOf } from './export';
import { focusedPlace, focusPlace, markPlace } from './focus';
import { headerOf, waysTo } from './header';
import type { Host } from './host';
import { placesOf } from './places';
import { isPanelState, type PanelState, type ToPanel } from './protocol';
import type { Looking, ShownBefore } from './section';
import { firstSectionsOf, sectionsOf } from './sections';
import { showEntry } from './show-entry';
import { keyOf } from './targets';
import { startTooltip } from './tooltip';

type ChartMessage = Extract<ToPanel, { type: 'chart' }>;

/** In milliseconds. */
const restAfterScroll = 150;
/** A plan with more measures than this is on the screen before its lower parts are made. */
const mostAtOnce = 40;

/** The panel: shows what it is told, keeps only how it is looked at. */
export interface Panel {
  readonly receive: (message: ToPanel) => void;
}

/** Builds a panel in an element of the page. */
export function startPanel(root: HTMLElement, host: Host): Panel {
  const kept = host.getState();
  let state: PanelState = isPanelState(kept) ? kept : { uri: '', selected: undefined, scroll: 0, open: [] };
  let shown: ChartMessage | undefined;
  let rest: ChartMessage | undefined;
  let places: ReadonlyMap<string, Path> = new Map();
  const before: ShownBefore = { parts: new Map(), cards: new Map() };
  const easel = new Easel();
  const notice = element('p', { class: 'notice', role: 'status' });
  const page = element('div', { class: 'page' });
  root.replaceChildren(page, notice);
  startTooltip(root);

  const keep = (change: Partial<PanelState>) => {
    state = { ...state, ...change };
    host.setState(state);
  };

  const forget = () => {
    before.parts.clear();
    before.cards.clear();
  };

  const showChart = (message: ChartMessage) => {
    // Of another plan nothing is kept; of the same one everything is.
    const isSame = message.uri === state.uri;
    if (!isSame) forget();
    const view = isSame ? state : { uri: message.uri, selected: undefined, scroll: 0, open: [] };
    // Only where the panel has the focus: giving it back would otherwise take it from the editor while someone types.
    const focused = isSame && shown && document.hasFocus() ? focusedPlace(root) : undefined;
    const scroll = shown && isSame ? document.documentElement.scrollTop : view.scroll;
    const isFresh = !shown && view.scroll === 0 && view.selected === undefined && view.section === undefined;
    const isPartly = isFresh && message.chart.burnUps.length > mostAtOnce;
    const looking: Looking = {
      letters: letterSize(root),
      isOpen: (key) => view.open.includes(key),
      time: view.time ?? 'all',
      keepTime: (time) => keep({ time }),
      shown: before,
      isFirstLook: isPartly,
    };
    const sections = (isPartly ? firstSectionsOf : sectionsOf)(message.chart, looking, message.can ?? []);
    shown = message;
    places = placesOf(message.chart);
    const ways = waysTo(sections, (section) => keep({ section }));
    const actions = message.can?.includes('export') ? exportButtons(saveAs) : undefined;
    putChildren(page, [
      headerOf(message.chart, message.label, actions),
      ways.element,
      ...sections.map((section) => section.element),
    ]);
    ways.watch(view.section);
    easel.show(sections.flatMap((section) => section.drawings));
    if (!isPartly) for (const section of sections) section.complete?.();
    say(message.notice ?? '');
    // Asking where the page stands lays all of it out.
    if (!isFresh) document.documentElement.scrollTop = scroll;
    if (view.selected !== undefined) markPlace(root, view.selected, easel);
    if (focused !== undefined) focusPlace(root, focused, easel);
    state = { ...view, scroll };
    host.setState(state);
    rest = isPartly ? message : undefined;
    if (isPartly) requestAnimationFrame(() => setTimeout(showRest, 30));
  };

  /** Adds the lower parts of a big plan, unless something newer has come with all of them. */
  const showRest = () => {
    if (rest) showChart(rest);
  };

  const show = (path: Path) => {
    if (!shown) return;
    showRest();
    const id = String(path.filter((part) => typeof part === 'string').at(-1) ?? '');
    say(
      showEntry(root, path, easel) ? (shown.notice ?? '') : `“${id}” has no chart yet: it has no date and no measure.`,
    );
  };

  const saveAs = (format: ExportFormat) => {
    if (!shown) return;
    const { chart, version } = shown;
    if (format !== 'png') return host.postMessage({ type: 'export', version, format });
    void pngOf(chart).then(
      (data) => host.postMessage({ type: 'export', version, format, data }),
      () => say('The picture could not be made. Save it as SVG instead.'),
    );
  };

  const say = (words: string) => {
    if (notice.textContent !== words) notice.textContent = words;
    notice.hidden = words === '';
  };

  page.addEventListener('click', (event) => {
    const key = event.target instanceof Element ? keyOf(event.target) : undefined;
    const path = key === undefined ? undefined : places.get(key);
    if (!shown || !path) return;
    const isCheckIn = event.target instanceof Element && event.target.closest('[data-check-in]') !== null;
    host.postMessage({ type: isCheckIn ? 'checkIn' : 'reveal', version: shown.version, path });
  });
  page.addEventListener('focusin', () => {
    const selected = focusedPlace(root);
    if (selected !== undefined) keep({ selected });
  });
  page.addEventListener(
    'toggle',
    (event) => {
      if (!(event.target instanceof HTMLDetailsElement)) return;
      const key = event.target.dataset['table'];
      if (key === undefined) return;
      const others = state.open.filter((other) => other !== key);
      keep({ open: event.target.open ? [...others, key] : others });
    },
    true,
  );
  let settled: ReturnType<typeof setTimeout> | undefined;
  document.addEventListener('scroll', () => {
    // Kept once it rests: each keeping is a message to the editor.
    clearTimeout(settled);
    settled = setTimeout(() => keep({ scroll: document.documentElement.scrollTop }), restAfterScroll);
  });
  let width = 0;
  new ResizeObserver(() => {
    // Its height changes with each card that comes near.
    if (root.clientWidth === width) return;
    width = root.clientWidth;
    const focused = document.hasFocus() ? focusedPlace(root) : undefined;
    easel.fit();
    if (focused !== undefined) focusPlace(root, focused, easel);
  }).observe(root);

  return {
    receive: (message) => {
      root.removeAttribute('aria-busy');
      switch (message.type) {
        case 'chart':
          return showChart(message);
        case 'show':
          return show(message.path);
        case 'notice':
          return say(message.message);
        case 'empty':
          shown = undefined;
          rest = undefined;
          places = new Map();
          forget();
          easel.show([]);
          say('');
          page.replaceChildren(element('h1', {}, message.label), element('p', { class: 'hint' }, message.message));
          return keep({ uri: message.uri });
      }
    },
  };
}
