import type {
  DocumentDiagnosticReport,
  WorkspaceDiagnosticReport,
  WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver';
import type { PlanView } from '../core/plan-view';
import type { Diagnose } from './diagnostic';
import type { Documents } from './documents';
import { listAt, textAt } from './shape';
import { canonical } from './uris';

/** Findings for clients that ask. */
export interface PullDiagnostics {
  /** @param make gives the view of the plan that is asked about; may throw */
  readonly document: (uri: string, make: () => PlanView | undefined, params: unknown) => DocumentDiagnosticReport;
  readonly workspace: (plans: readonly PlanView[], params: unknown) => WorkspaceDiagnosticReport;
}

export function createPullDiagnostics(documents: Documents, diagnose: Diagnose): PullDiagnostics {
  const ids = new WeakMap<PlanView, string>();
  let last = 0;
  /** A view is the same as long as nothing it depends on changed, so its number stands for its findings. */
  const idOf = (view: PlanView): string => {
    const id = ids.get(view) ?? String(++last);
    ids.set(view, id);
    return id;
  };
  const report = (view: PlanView, previous: string | undefined): DocumentDiagnosticReport => {
    const resultId = idOf(view);
    if (previous === resultId) return { kind: 'unchanged', resultId };
    return { kind: 'full', resultId, items: [...diagnose.of(view)] };
  };
  return {
    document: (uri, make, params) => {
      const seen = diagnose.read(uri, documents.get(uri), make);
      return 'problems' in seen ? report(seen, textAt(params, 'previousResultId')) : { kind: 'full', items: [...seen] };
    },
    workspace: (plans, params) => {
      const previous = new Map<string, string>();
      for (const result of listAt(params, 'previousResultIds')) {
        const [uri, value] = [textAt(result, 'uri'), textAt(result, 'value')];
        if (uri !== undefined && value !== undefined) previous.set(canonical(uri), value);
      }
      const items = plans.map((view): WorkspaceDocumentDiagnosticReport => {
        const key = canonical(view.uri);
        const own = { ...report(view, previous.get(key)), uri: view.uri, version: documents.get(key)?.version ?? null };
        previous.delete(key);
        return own;
      });
      // What was reported before and is gone has no findings any more.
      const gone = [...previous.keys()].map((uri): WorkspaceDocumentDiagnosticReport => {
        return { kind: 'full', uri, version: null, items: [] };
      });
      return { items: [...items, ...gone] };
    },
  };
}
