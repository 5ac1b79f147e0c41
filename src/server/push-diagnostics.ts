import type { PublishDiagnosticsParams } from 'vscode-languageserver';
import type { PlanView } from '../core/plan-view';
import type { Border } from './border';
import { diagnosticsOf } from './diagnostic';
import type { Documents } from './documents';
import type { Clock } from './surroundings';
import type { Views } from './views';

/** Findings for clients that wait to be told. */
export interface PushDiagnostics {
  /** Something changed: tells the client of every open plan whose findings may be others, some moments later. */
  readonly refresh: () => void;
  /** The same at once. */
  readonly refreshNow: () => void;
  /** The document was closed, so its findings go. */
  readonly clear: (uri: string) => void;
}

export interface PushSources {
  readonly documents: Documents;
  readonly views: Views;
  readonly clock: Clock;
  readonly border: Border;
  readonly rulesPage: string | undefined;
  /** Whether changes were read that have not been handled yet: then another refresh is on its way. */
  readonly isMoreComing: () => boolean;
  readonly publish: (params: PublishDiagnosticsParams) => void;
}

/** Milliseconds after the last change: letters typed in a row are looked at once. */
const typingPause = 40;

export function createPushDiagnostics(sources: PushSources): PushDiagnostics {
  const { documents, views, clock, border, rulesPage, isMoreComing, publish } = sources;
  const published = new Map<string, PlanView>();
  let cancel: (() => void) | undefined;

  const refreshNow = () => {
    cancel?.();
    cancel = undefined;
    for (const { uri, version } of documents.plans()) {
      const view = border.guard('Checking a plan', () => views.of(uri), undefined);
      // A view is the same as long as nothing it depends on changed.
      if (!view || published.get(uri) === view) continue;
      published.set(uri, view);
      const diagnostics = border.guard('Checking a plan', () => diagnosticsOf(view, rulesPage), []);
      publish({ uri, version, diagnostics });
    }
  };
  const later = (milliseconds: number) => {
    cancel?.();
    cancel = clock.after(milliseconds, () => {
      // What was typed while the server was busy comes first.
      if (isMoreComing()) later(0);
      else refreshNow();
    });
  };
  return {
    refresh: () => later(typingPause),
    refreshNow,
    clear: (uri) => {
      if (published.delete(uri)) publish({ uri, diagnostics: [] });
    },
  };
}
