import { type Disposable, languages, type TextDocument, type Uri, workspace } from 'vscode';
import type { Problem } from '../core/check';
import { pathKey } from '../core/syntax/path';
import { toDiagnostic } from './convert';
import type { Tabs } from './plan-tabs';
import { planLanguage } from './plan-uris';
import type { PlanViews, ShownPlan } from './plan-views';

/** Findings under the words, in open plans and in those a check of the workspace listed. */
export interface Diagnostics extends Disposable {
  /** Shows the findings of these plans although they are not open, until they are mended. */
  readonly list: (uris: readonly Uri[]) => void;
}

export function createDiagnostics(views: PlanViews, tabs: Tabs, onFirst: () => void): Diagnostics {
  const collection = languages.createDiagnosticCollection(planLanguage);
  const listed = new Set<string>();
  /** Which findings each file shows: by rule and place in the plan, which stay the same while words move. */
  const shown = new Map<string, ReadonlySet<string>>();
  let isFirst = true;

  const publish = (uri: Uri) => {
    if (waitsForSaving(uri)) return;
    const plan = views.get(uri);
    if (!plan || !(listed.has(uri.toString()) || isOpen(uri, tabs))) {
      shown.delete(uri.toString());
      return collection.delete(uri);
    }
    const { problems, document } = plan.view;
    shown.set(uri.toString(), new Set(problems.map(identityOf)));
    // From a check of the workspace on, a plan without a finding is like any other that is not open.
    if (problems.length === 0) listed.delete(uri.toString());
    collection.set(
      uri,
      problems.map((problem) => toDiagnostic(document.lines, problem)),
    );
    if (!isFirst) return;
    isFirst = false;
    onFirst();
  };

  /** What is mended goes at once; what is new waits until nobody types. */
  const clearMended = ({ uri, view }: ShownPlan) => {
    const before = shown.get(uri.toString());
    if (!before || before.size === 0) return;
    const left = view.problems.filter((problem) => before.has(identityOf(problem)));
    if (new Set(left.map(identityOf)).size === before.size) return;
    shown.set(uri.toString(), new Set(left.map(identityOf)));
    collection.set(
      uri,
      left.map((problem) => toDiagnostic(view.document.lines, problem)),
    );
  };

  const subscriptions = [
    collection,
    views.onDidType(clearMended),
    views.onDidChange((uris) => uris.forEach(publish)),
    tabs.onDidChange((uris) => uris.forEach(publish)),
    workspace.onDidCloseTextDocument((document) => {
      if (document.languageId === planLanguage) publish(document.uri);
    }),
    workspace.onDidSaveTextDocument((document) => {
      if (document.languageId === planLanguage) publish(document.uri);
    }),
    workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('careerPlan.checkOn')) {
        for (const { uri } of views.all()) publish(uri);
      }
    }),
  ];
  return {
    list: (uris) => {
      for (const uri of uris) {
        listed.add(uri.toString());
        publish(uri);
      }
    },
    dispose: () => {
      for (const subscription of subscriptions) subscription.dispose();
    },
  };
}

/** Whether a text is being changed by somebody who wants to hear of new findings only when it is saved. */
function waitsForSaving(uri: Uri): boolean {
  if (workspace.getConfiguration('careerPlan', uri).get('checkOn') !== 'save') return false;
  return workspace.textDocuments.some(
    ({ isDirty, languageId, uri: its }) => isDirty && languageId === planLanguage && its.toString() === uri.toString(),
  );
}

function identityOf({ rule, path }: Problem): string {
  return `${rule} ${pathKey(path)}`;
}

function isOpen(uri: Uri, tabs: Tabs): boolean {
  const fits = (document: TextDocument) =>
    document.languageId === planLanguage && document.uri.toString() === uri.toString();
  return tabs.has(uri) && workspace.textDocuments.some(fits);
}
