import { type Disposable, l10n, Uri, ViewColumn, type WebviewPanel, window, workspace } from 'vscode';
import type { Path } from '../../core/syntax/path';
import { isPanelState } from '../../webview/protocol';
import type { Border } from '../border';
import { isPlanUri } from '../plan-uris';
import type { PlanViews } from '../plan-views';
import { createProgressPanel, type ProgressPanel, panelOptions } from './progress-panel';

export const panelType = 'careerPlan.progress';

/** The progress panels that are open: at most one for each plan. */
export interface ProgressPanels extends Disposable {
  /** Opens a plan's panel, or shows the one that is open; with a path at the chart of what stands there. */
  readonly show: (plan: Uri, at?: Path) => void;
  /** The plans that have a panel. */
  readonly shown: () => readonly Uri[];
  /** The plan whose panel has the focus. */
  readonly active: () => Uri | undefined;
}

/** @param dayWords words on the day that is shown where it is not today; empty otherwise */
export function createProgressPanels(
  extension: Uri,
  views: PlanViews,
  border: Border,
  dayWords: () => string,
): ProgressPanels {
  const open = new Map<string, ProgressPanel>();

  const adopt = (uri: Uri, host: WebviewPanel) => {
    const key = uri.toString();
    const panel = createProgressPanel({ uri, host, extension, views, border, dayWords });
    open.set(key, panel);
    host.onDidDispose(() => {
      if (open.get(key) === panel) open.delete(key);
    });
    return panel;
  };

  const create = (uri: Uri) => {
    const isBesideText = window.activeTextEditor?.document.uri.toString() === uri.toString();
    const column = isBesideText ? ViewColumn.Beside : ViewColumn.Active;
    const options = { ...panelOptions(extension), enableFindWidget: true };
    return adopt(uri, window.createWebviewPanel(panelType, l10n.t('Progress'), column, options));
  };

  const serializer = window.registerWebviewPanelSerializer(panelType, {
    deserializeWebviewPanel: (host, state: unknown) =>
      border.guardAsync(
        'Restoring a panel',
        async () => {
          const uri = isPanelState(state) ? planOf(state.uri) : undefined;
          if (!uri || open.has(uri.toString())) return host.dispose();
          adopt(uri, host);
        },
        undefined,
      ),
  });

  return {
    show: (uri, at) => {
      const known = open.get(uri.toString());
      known?.reveal();
      const panel = known ?? border.guard('Opening the panel', () => create(uri), undefined);
      if (at) panel?.showEntry(at);
    },
    shown: () => [...open.values()].map((panel) => panel.uri),
    active: () => [...open.values()].find((panel) => panel.isActive())?.uri,
    dispose: () => {
      serializer.dispose();
      for (const panel of [...open.values()]) panel.dispose();
    },
  };
}

/** The plan of a restored panel: only one of this workspace, or one that is open. */
function planOf(address: string): Uri | undefined {
  const uri = Uri.parse(address, true);
  const isOpen = workspace.textDocuments.some((document) => document.uri.toString() === uri.toString());
  return isOpen || (isPlanUri(uri) && workspace.getWorkspaceFolder(uri) !== undefined) ? uri : undefined;
}
