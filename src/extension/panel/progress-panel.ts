import { commands, type Disposable, l10n, Uri, type WebviewOptions, type WebviewPanel } from 'vscode';
import type { Path } from '../../core/syntax/path';
import { panelHtml } from '../../webview/page';
import { isFromPanel, type ToPanel } from '../../webview/protocol';
import type { Border } from '../border';
import { fileNameOf } from '../plan-uris';
import type { PlanViews } from '../plan-views';
import { revealEntry } from '../reveal';
import { isPartly, personOf } from '../tree/tree-node';
import { exportPicture } from './export-picture';
import { createNonce } from './nonce';

export interface ProgressPanel extends Disposable {
  readonly uri: Uri;
  readonly reveal: () => void;
  /** Brings the chart of an entry into sight and gives it the focus. */
  readonly showEntry: (path: Path) => void;
  readonly isActive: () => boolean;
}

export interface PanelParts {
  readonly uri: Uri;
  readonly host: WebviewPanel;
  /** The folder the extension lies in. */
  readonly extension: Uri;
  readonly views: PlanViews;
  readonly border: Border;
  /** Words on the day that is shown where it is not today; empty otherwise. */
  readonly dayWords: () => string;
}

/** A panel may run the built script, and read the built files and nothing else. */
export function panelOptions(extension: Uri): WebviewOptions {
  return {
    enableScripts: true,
    enableForms: false,
    enableCommandUris: false,
    localResourceRoots: [builtFiles(extension)],
  };
}

/** Fills a panel with a plan's progress, and keeps it that of the latest text. */
export function createProgressPanel({ uri, host, extension, views, border, dayWords }: PanelParts): ProgressPanel {
  const { webview } = host;
  let version = 0;
  /** A page that is in the background is not there; it says when it is there again. */
  let isReady = false;
  let wanted: Path | undefined;

  const message = (): ToPanel => {
    const label = fileNameOf(uri);
    const plan = views.get(uri);
    if (!plan) {
      const words = l10n.t('{0} is gone, or cannot be read. When it is back, its progress shows here again.', label);
      return { type: 'empty', uri: uri.toString(), label, message: words };
    }
    const day = dayWords();
    const notices = [
      day === '' ? '' : l10n.t('Shown {0}, not today.', day),
      isPartly(plan) ? l10n.t('This file has YAML errors. What could be read of it is shown.') : '',
    ];
    const notice = notices.filter(Boolean).join(' ');
    return {
      type: 'chart',
      uri: uri.toString(),
      label,
      version: ++version,
      chart: plan.view.chart,
      can: ['checkIn', 'export'],
      ...(notice === '' ? {} : { notice }),
    };
  };

  const update = () => {
    const plan = views.get(uri);
    host.title = l10n.t('Progress: {0}', plan ? personOf(plan) : fileNameOf(uri));
    void webview.postMessage(message());
  };

  const showWanted = () => {
    if (!wanted || !isReady) return;
    void webview.postMessage({ type: 'show', path: wanted } satisfies ToPanel);
    wanted = undefined;
  };

  const receive = async (received: unknown) => {
    if (!isFromPanel(received)) return;
    if (received.type === 'ready') {
      isReady = true;
      update();
      showWanted();
    }
    if (received.type === 'reveal') await revealEntry(uri, received.path);
    else if (received.type === 'checkIn') {
      await commands.executeCommand('careerPlan.checkIn', { uri: uri.toString(), path: received.path });
    } else if (received.type === 'export') {
      const plan = views.get(uri);
      if (plan) await exportPicture(uri, plan.view.chart, received);
    }
  };

  webview.options = panelOptions(extension);
  const subscriptions: Disposable[] = [
    webview.onDidReceiveMessage((received: unknown) =>
      border.guardAsync('The panel', () => receive(received), undefined),
    ),
    views.onDidChange((uris) => {
      if (uris.some((changed) => changed.toString() === uri.toString())) border.guard('The panel', update, undefined);
    }),
    host.onDidChangeViewState(() => {
      if (!host.visible) isReady = false;
    }),
    host.onDidDispose(() => {
      for (const subscription of subscriptions) subscription.dispose();
    }),
  ];
  const address = (file: string) => webview.asWebviewUri(Uri.joinPath(builtFiles(extension), file)).toString();
  webview.html = panelHtml({
    scriptUri: address('webview.js'),
    styleUri: address('webview.css'),
    cspSource: webview.cspSource,
    nonce: createNonce(),
    title: l10n.t('Progress'),
  });
  const plan = views.get(uri);
  host.title = l10n.t('Progress: {0}', plan ? personOf(plan) : fileNameOf(uri));

  return {
    uri,
    reveal: () => host.reveal(),
    showEntry: (path) => {
      wanted = path;
      showWanted();
    },
    isActive: () => host.active,
    dispose: () => host.dispose(),
  };
}

function builtFiles(extension: Uri): Uri {
  return Uri.joinPath(extension, 'dist');
}
