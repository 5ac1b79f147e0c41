import { l10n, type Uri, WorkspaceEdit, workspace } from 'vscode';
import type { PlanChange } from '../../core/check-in/plan-change';
import type { PlanView } from '../../core/plan-view';
import { toTextEdit } from '../convert';
import type { PlanViews } from '../plan-views';
import { whyReadOnly } from '../read-only';

/** How a change went; a refusal is a sentence for the person. */
export type Written = { readonly done: true } | { readonly done: false; readonly refusal: string };

/** The view of a plan whose text is the open document's at this moment; `undefined` where it cannot be opened or read. */
export async function currentView(views: PlanViews, uri: Uri): Promise<PlanView | undefined> {
  const opened = workspace.openTextDocument(uri);
  const document = await opened.then(
    (one) => one,
    () => undefined,
  );
  if (!document) return undefined;
  const fitting = () => {
    const view = views.now(uri)?.view;
    return view?.document.text === document.getText() ? view : undefined;
  };
  const view = fitting();
  if (view) return view;
  await views.settled();
  return fitting();
}

/**
 * Writes a change into a plan as one step to undo, saved text or not. The change is worked out for the text as it is at
 * this moment; where somebody else changes the text meanwhile, nothing is written and it is worked out once more.
 */
export async function writeChange(
  views: PlanViews,
  uri: Uri,
  change: (view: PlanView) => PlanChange,
): Promise<Written> {
  const readOnly = await whyReadOnly(uri);
  if (readOnly) return { done: false, refusal: readOnly };
  for (let attempt = 0; attempt < 2; attempt++) {
    const view = await currentView(views, uri);
    if (!view) return { done: false, refusal: l10n.t('This plan cannot be read any more, so nothing was written.') };
    const result = change(view);
    if ('refusal' in result) return { done: false, refusal: result.refusal };
    if (result.edits.length === 0) return { done: true };
    const edit = new WorkspaceEdit();
    edit.set(
      uri,
      result.edits.map((one) => toTextEdit(view.document.lines, one)),
    );
    // The editor compares the text's version with the one the edit was made for, and gives false where they differ.
    if (await workspace.applyEdit(edit)) return { done: true };
  }
  return {
    done: false,
    refusal: l10n.t('The plan changed at the same moment, or cannot be written to, so nothing was written. Try again.'),
  };
}
