import { Diagnostic, DiagnosticSeverity, DiagnosticTag, Range, TextEdit, Uri } from 'vscode';
import type { Problem } from '../core/check';
import type { Severity } from '../core/rules/rule';
import { type LineIndex, rangeAt } from '../core/text/line-index';
import type { TextEdit as OffsetEdit, TextRange } from '../core/text/range';

/** The only place where offsets and the core's words become the editor's ranges and types. */

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

export function toRange(lines: LineIndex, range: TextRange): Range {
  const { start, end } = rangeAt(lines, range);
  return new Range(start.line, start.character, end.line, end.character);
}

export function toTextEdit(lines: LineIndex, { newText, ...range }: OffsetEdit): TextEdit {
  return new TextEdit(toRange(lines, range), newText);
}

/** Who says it, in the editor's list of problems. */
export const diagnosticSource = 'Career Plan';

export function toDiagnostic(lines: LineIndex, problem: Problem): Diagnostic {
  const diagnostic = new Diagnostic(toRange(lines, problem), problem.message, severities[problem.severity]);
  diagnostic.source = diagnosticSource;
  diagnostic.code = { value: problem.rule, target: explanationOf(problem.rule) };
  if (problem.rule === 'unused-disable') diagnostic.tags = [DiagnosticTag.Unnecessary];
  return diagnostic;
}

/** The internal command that opens a rule's page; a click on a finding's code runs it. */
export const explainRuleCommand = 'careerPlan.explainRule';

function explanationOf(rule: string): Uri {
  return Uri.parse(`command:${explainRuleCommand}?${encodeURIComponent(JSON.stringify([rule]))}`);
}

/** The rule a finding of ours comes from; `undefined` for anybody else's. */
export function ruleOf({ source, code }: Diagnostic): string | undefined {
  return source === diagnosticSource && typeof code === 'object' ? String(code.value) : undefined;
}
