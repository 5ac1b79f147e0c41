import { type Disposable, languages, type TextDocument, type Uri, workspace } from 'vscode';
import { toDiagnostic } from './convert';
import type { Tabs } from './plan-tabs';
import { planLanguage } from './plan-uris';
import type { PlanViews } from './plan-views';

/** Findings under the words, in open plans and in those a check of the workspace listed. */
export interface Diagnostics extends Disposable {
  /** Shows the findings of these plans although they are not open, until they are mended. */
  readonly list: (uris: readonly Uri[]) => void;
}

export function createDiagnostics(views: PlanViews, tabs: Tabs, onFirst: () => void): Diagnostics {
  const collection = languages.createDiagnosticCollection(planLanguage);
  const listed = new Set<string>();
  let isFirst = true;

  const publish = (uri: Uri) => {
    const plan = views.get(uri);
    if (!plan || !(listed.has(uri.toString()) || isOpen(uri, tabs))) return collection.delete(uri);
    const { problems, document } = plan.view;
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

  const subscriptions = [
    collection,
    views.onDidChange((uris) => uris.forEach(publish)),
    tabs.onDidChange((uris) => uris.forEach(publish)),
    workspace.onDidCloseTextDocument((document) => {
      if (document.languageId === planLanguage) publish(document.uri);
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

function isOpen(uri: Uri, tabs: Tabs): boolean {
  const fits = (document: TextDocument) =>
    document.languageId === planLanguage && document.uri.toString() === uri.toString();
  return tabs.has(uri) && workspace.textDocuments.some(fits);
}
