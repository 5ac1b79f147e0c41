import type * as lsp from 'vscode-languageserver-types';
import type { Problem } from '../check';
import type { PlanView } from '../plan-view';
import type { Severity } from '../rules/rule';
import { toRange } from './lsp-ranges';
import { DiagnosticSeverity, DiagnosticTag } from './protocol-values';

const severities: Readonly<Record<Severity, lsp.DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** Who says it, in an editor's list of problems. */
export const diagnosticSource = 'Career Plan';

/** A problem in the protocol's terms. */
export function diagnosticOf({ document }: PlanView, problem: Problem): lsp.Diagnostic {
  return {
    range: toRange(document, problem),
    severity: severities[problem.severity],
    code: problem.rule,
    source: diagnosticSource,
    message: problem.message,
    ...(problem.rule === 'unused-disable' ? { tags: [DiagnosticTag.Unnecessary] } : {}),
  };
}

/** All problems of a plan in the protocol's terms, in the order of the file. */
export function diagnostics(view: PlanView): lsp.Diagnostic[] {
  return view.problems.map((problem) => diagnosticOf(view, problem));
}
