import type { PublishDiagnosticsParams } from 'vscode-languageserver';
import type { Diagnostic } from 'vscode-languageserver-types';
import type { PlanView } from '../core/plan-view';
import type { Diagnose } from './diagnostic';
import type { Documents } from './documents';
import type { Clock } from './surroundings';
import type { Views } from './views';

/** Findings for clients that wait to be told. */
export interface PushDiagnostics {
  /** Something changed: tells the client of every open plan whose findings may be others, once the client pauses. */
  readonly refresh: () => void;
  /** The same as soon as nothing else is to be done. */
  readonly refreshNow: () => void;
  /** The document was closed, so its findings go. */
  readonly clear: (uri: string) => void;
}

export interface PushSources {
  readonly documents: Documents;
  readonly views: Views;
  readonly clock: Clock;
  readonly diagnose: Diagnose;
  /** Whether messages were read that have not been handled yet. */
  readonly isMoreComing: () => boolean;
  readonly publish: (params: PublishDiagnosticsParams) => void;
}

/**
 * The longest wait for more letters, in milliseconds. It is as long as the last plan took, so a plan that is checked in
 * a moment is checked after each letter, and a slow one when the typing pauses.
 */
const longestPause = 40;

export function createPushDiagnostics(sources: PushSources): PushDiagnostics {
  const { documents, views, clock, diagnose, isMoreComing, publish } = sources;
  /** What was told last: a view is the same as long as nothing it depends on changed. */
  const told = new Map<string, PlanView | readonly Diagnostic[]>();
  let cancel: (() => void) | undefined;
  let took = 0;

  /** Tells the findings of the first plan whose findings may be others; whether there was one. */
  const tellNext = (): boolean => {
    for (const document of documents.plans()) {
      const { uri, version } = document;
      const began = performance.now();
      const seen = diagnose.read(uri, document, () => views.of(uri));
      if (told.get(uri) === seen) continue;
      told.set(uri, seen);
      const diagnostics = 'problems' in seen ? diagnose.of(seen) : seen;
      took = performance.now() - began;
      publish({ uri, version, diagnostics: [...diagnostics] });
      return true;
    }
    return false;
  };
  const later = (milliseconds: number) => {
    cancel?.();
    cancel = clock.after(milliseconds, () => {
      cancel = undefined;
      // What was asked and typed while the server was busy comes first, also between two plans.
      if (isMoreComing() || tellNext()) later(0);
    });
  };
  return {
    refresh: () => later(Math.min(took, longestPause)),
    refreshNow: () => later(0),
    clear: (uri) => {
      if (told.delete(uri)) publish({ uri, diagnostics: [] });
    },
  };
}
