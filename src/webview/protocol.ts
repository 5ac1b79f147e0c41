import type { Path } from '../core/syntax/path';
import type { ProgressChart } from '../core/views/progress-chart';
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
    }
  /** There is nothing to draw, and why. */
  | { readonly type: 'empty'; readonly uri: string; readonly label: string; readonly message: string }
  /** The last chart stays; why it is not the newest, or an empty text once it is again. */
  | { readonly type: 'notice'; readonly message: string };

/** What the panel tells the extension. Nothing here names a command, a file or code. */
export type FromPanel =
  /** The panel is loaded, or loaded again, and has nothing to show. */
  | { readonly type: 'ready' }
  /** Somebody wants to see a place of the plan in the editor; `version` is that of the chart they look at. */
  | { readonly type: 'reveal'; readonly version: number; readonly path: Path };

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
}

const longestUri = 4096;
const longestWords = 10_000;
const deepestPath = 64;
const longestKey = 2048;
const mostOpen = 2000;

/** Whether something that arrived in the panel is a message of the extension. Never throws. */
export function isToPanel(value: unknown): value is ToPanel {
  if (!isMap(value)) return false;
  switch (value['type']) {
    case 'chart':
      return (
        hasOnly(value, ['type', 'uri', 'label', 'version', 'chart', 'notice']) &&
        isText(value['uri'], longestUri) &&
        isText(value['label'], longestUri) &&
        isCount(value['version']) &&
        (value['notice'] === undefined || isText(value['notice'], longestWords)) &&
        isProgressChart(value['chart'])
      );
    case 'empty':
      return (
        hasOnly(value, ['type', 'uri', 'label', 'message']) &&
        isText(value['uri'], longestUri) &&
        isText(value['label'], longestUri) &&
        isText(value['message'], longestWords)
      );
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
      return hasOnly(value, ['type', 'version', 'path']) && isCount(value['version']) && isPath(value['path']);
    default:
      return false;
  }
}

/** Whether a restored state is one the panel wrote. Never throws. */
export function isPanelState(value: unknown): value is PanelState {
  return (
    isMap(value) &&
    hasOnly(value, ['uri', 'selected', 'scroll', 'open']) &&
    isText(value['uri'], longestUri) &&
    (value['selected'] === undefined || isText(value['selected'], longestWords)) &&
    typeof value['scroll'] === 'number' &&
    Number.isFinite(value['scroll']) &&
    value['scroll'] >= 0 &&
    Array.isArray(value['open']) &&
    value['open'].length <= mostOpen &&
    value['open'].every((key) => isText(key, longestWords))
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
