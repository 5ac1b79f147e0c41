import type { Path } from '../core/syntax/path';
import type { ProgressChart } from '../core/views/progress-chart';
import { type ChartPart, chartParts } from '../picture/chart-part';
import type { Shown } from '../picture/time-window';
import { isProgressChart } from './chart-shape';
import { isCount, isMap, isText } from './shape';

/** What the extension tells the panel: always everything there is to show, so that no message depends on another. */
export type ToPanel =
  /** A chart of a version of a plan. `uri` is for the state the panel keeps; `label` is what people call the file. */
  | {
      readonly type: 'chart';
      readonly uri: string;
      readonly label: string;
      readonly version: number;
      readonly chart: ProgressChart;
      /** A quiet line about the file, such as that it does not parse and the chart is of before. */
      readonly notice?: string;
      /** What the extension does for the panel besides revealing; nothing where it is left out. */
      readonly can?: readonly Ability[];
    }
  /** Somebody wants to see an entry in the chart that was sent last: it is brought into sight and gets the focus. */
  | { readonly type: 'show'; readonly path: Path }
  /** There is nothing to draw, and why. */
  | { readonly type: 'empty'; readonly uri: string; readonly label: string; readonly message: string }
  /** The last chart stays; why it is not the newest, or an empty text once it is again. */
  | { readonly type: 'notice'; readonly message: string };

/** What the panel tells the extension. Nothing here names a command, a file or code. */
export type FromPanel =
  /** The panel is loaded, or loaded again, and has nothing to show. */
  | { readonly type: 'ready' }
  /** Somebody wants to see a place of the plan in the editor; `version` is that of the chart they look at. */
  | { readonly type: 'reveal'; readonly version: number; readonly path: Path }
  /** Somebody wants to check in on an entry; `path` is the entry's. */
  | { readonly type: 'checkIn'; readonly version: number; readonly path: Path }
  /** Somebody wants the whole chart as a file. The extension has the chart, so it makes text by itself. */
  | { readonly type: 'export'; readonly version: number; readonly format: 'svg' | 'html' }
  /** The same as a picture, which only a page can make; `data` is a `data:image/png;base64,…` address. */
  | { readonly type: 'export'; readonly version: number; readonly format: 'png'; readonly data: string };

/** Something the panel offers only where the extension says that it does it. */
export type Ability = 'checkIn' | 'export';

const abilities: readonly unknown[] = ['checkIn', 'export'] satisfies readonly Ability[];

/** What the panel keeps through a reload, readable by whoever restores the panel. */
export interface PanelState {
  /** The plan the panel is about. */
  readonly uri: string;
  /** The `pathKey` of what was last focused. */
  readonly selected: string | undefined;
  /** How far the page is scrolled, in pixels. */
  readonly scroll: number;
  /** The tables that are open, by the `pathKey` of their entry; `timeline` for the timeline's. */
  readonly open: readonly string[];
  /** The part of the page somebody went to last. */
  readonly section?: ChartPart;
  /** The days the timeline shows; all of them where it is left out. */
  readonly time?: Shown;
}

const longestUri = 4096;
const longestWords = 10_000;
const deepestPath = 64;
const longestKey = 2048;
const mostOpen = 2000;
/** In UTF-16 units: a picture of some fifteen million bytes. */
const longestPicture = 20_000_000;

/** Whether something that arrived in the panel is a message of the extension. Never throws. */
export function isToPanel(value: unknown): value is ToPanel {
  if (!isMap(value)) return false;
  switch (value['type']) {
    case 'chart':
      return (
        hasOnly(value, ['type', 'uri', 'label', 'version', 'chart', 'notice', 'can']) &&
        isText(value['uri'], longestUri) &&
        isText(value['label'], longestUri) &&
        isCount(value['version']) &&
        (value['notice'] === undefined || isText(value['notice'], longestWords)) &&
        (value['can'] === undefined || isAbilities(value['can'])) &&
        isProgressChart(value['chart'])
      );
    case 'empty':
      return (
        hasOnly(value, ['type', 'uri', 'label', 'message']) &&
        isText(value['uri'], longestUri) &&
        isText(value['label'], longestUri) &&
        isText(value['message'], longestWords)
      );
    case 'show':
      return hasOnly(value, ['type', 'path']) && isPath(value['path']);
    case 'notice':
      return hasOnly(value, ['type', 'message']) && isText(value['message'], longestWords);
    default:
      return false;
  }
}

/** Whether something that arrived from a panel is one of its messages, of sane length. Never throws. */
export function isFromPanel(value: unknown): value is FromPanel {
  if (!isMap(value)) return false;
  switch (value['type']) {
    case 'ready':
      return hasOnly(value, ['type']);
    case 'reveal':
    case 'checkIn':
      return hasOnly(value, ['type', 'version', 'path']) && isCount(value['version']) && isPath(value['path']);
    case 'export':
      return isCount(value['version']) && isExport(value);
    default:
      return false;
  }
}

/** Whether a restored state is one the panel wrote. Never throws. */
export function isPanelState(value: unknown): value is PanelState {
  return (
    isMap(value) &&
    hasOnly(value, ['uri', 'selected', 'scroll', 'open', 'section', 'time']) &&
    isText(value['uri'], longestUri) &&
    (value['selected'] === undefined || isText(value['selected'], longestWords)) &&
    typeof value['scroll'] === 'number' &&
    Number.isFinite(value['scroll']) &&
    value['scroll'] >= 0 &&
    Array.isArray(value['open']) &&
    value['open'].length <= mostOpen &&
    value['open'].every((key) => isText(key, longestWords)) &&
    (value['section'] === undefined || chartParts.some((name) => name === value['section'])) &&
    (value['time'] === undefined || isShown(value['time']))
  );
}

function isAbilities(value: unknown): boolean {
  return Array.isArray(value) && value.length <= abilities.length && value.every((one) => abilities.includes(one));
}

const pngStart = 'data:image/png;base64,';

function isExport(value: Readonly<Record<string, unknown>>): boolean {
  const { format, data } = value;
  if (format === 'svg' || format === 'html') return hasOnly(value, ['type', 'version', 'format']);
  return (
    format === 'png' &&
    hasOnly(value, ['type', 'version', 'format', 'data']) &&
    isText(data, longestPicture) &&
    data.startsWith(pngStart) &&
    /^[A-Za-z0-9+/]+={0,2}$/.test(data.slice(pngStart.length))
  );
}

function isShown(value: unknown): boolean {
  if (value === 'all' || value === 'quarter' || value === 'year') return true;
  return (
    isMap(value) &&
    hasOnly(value, ['from', 'to']) &&
    typeof value['from'] === 'number' &&
    typeof value['to'] === 'number' &&
    Math.abs(value['from']) < 1e8 &&
    Math.abs(value['to']) < 1e8 &&
    value['from'] < value['to']
  );
}

function isPath(value: unknown): value is Path {
  return (
    Array.isArray(value) &&
    value.length <= deepestPath &&
    value.every((part) => isText(part, longestKey) || (isCount(part) && part <= 1_000_000))
  );
}

function hasOnly(value: Readonly<Record<string, unknown>>, keys: readonly string[]): boolean {
  return Object.keys(value).every((key) => keys.includes(key));
}
