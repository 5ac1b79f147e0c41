import {
  CodeAction,
  CodeActionKind,
  type CodeActionProvider,
  type Diagnostic,
  type Disposable,
  languages,
  type TextDocument,
  WorkspaceEdit,
} from 'vscode';
import type { Problem } from '../core/check';
import type { Fix } from '../core/rules/rule';
import { textEditsForAll } from '../core/syntax/edit';
import type { Border } from './border';
import { ruleOf, toRange, toTextEdit } from './convert';
import { planSelector } from './plan-uris';
import type { PlanViews, ShownPlan } from './plan-views';

/** Offers the ways to mend a finding; each is one undo step, made for the text as it is and read again before it is offered. */
export function registerQuickFixes(views: PlanViews, border: Border): Disposable {
  const provider: CodeActionProvider = {
    provideCodeActions: (document, _, { diagnostics }) =>
      border.guard('Quick fixes', () => actionsFor(views.get(document.uri), document, diagnostics), []),
  };
  return languages.registerCodeActionsProvider(planSelector, provider, {
    providedCodeActionKinds: [CodeActionKind.QuickFix],
  });
}

function actionsFor(
  plan: ShownPlan | undefined,
  document: TextDocument,
  diagnostics: readonly Diagnostic[],
): CodeAction[] {
  // While somebody types, the findings are of an older text; they are offered again a moment later.
  if (plan?.view.document.text !== document.getText()) return [];
  return diagnostics.flatMap((diagnostic) => {
    const problem = problemOf(plan, diagnostic);
    return (problem?.fixes?.() ?? []).flatMap((fix) => actionOf(fix, plan, document, diagnostic) ?? []);
  });
}

function problemOf({ view }: ShownPlan, diagnostic: Diagnostic): Problem | undefined {
  const rule = ruleOf(diagnostic);
  return view.problems.find(
    (problem) =>
      problem.rule === rule &&
      problem.message === diagnostic.message &&
      toRange(view.document.lines, problem).isEqual(diagnostic.range),
  );
}

function actionOf(
  { title, edits, safe }: Fix,
  { view }: ShownPlan,
  document: TextDocument,
  diagnostic: Diagnostic,
): CodeAction | undefined {
  const textEdits = textEditsForAll(view.document.text, edits);
  if (!textEdits || textEdits.length === 0) return undefined;
  const action = new CodeAction(title, CodeActionKind.QuickFix);
  action.edit = new WorkspaceEdit();
  action.edit.set(
    document.uri,
    textEdits.map((edit) => toTextEdit(view.document.lines, edit)),
  );
  action.diagnostics = [diagnostic];
  action.isPreferred = safe;
  return action;
}
