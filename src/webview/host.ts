import type { FromPanel, PanelState } from './protocol';

/** What the editor gives a panel's page: nothing else in it reaches the world outside. */
export interface Host {
  readonly postMessage: (message: FromPanel) => void;
  /** What was kept, by this page or one before it; to be checked. */
  readonly getState: () => unknown;
  readonly setState: (state: PanelState) => void;
}

declare function acquireVsCodeApi(): Host;

/** May be called once. */
export function host(): Host {
  return acquireVsCodeApi();
}
