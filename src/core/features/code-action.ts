import type { CodeAction, Range } from 'vscode-languageserver-types';
import type { Problem } from '../check';
import type { PlanView } from '../plan-view';
import { quote } from '../schema/phrases';
import type { TextEdit } from '../text/range';
import { type Deferred, deferredData, readDeferred } from './actions/deferred';
import { fixAllOf, fixAllSafe, obviousRemedy } from './actions/fix-all';
import { actionKinds, wants } from './actions/kinds';
import { mend, remediesOf, safeRemedy } from './actions/mends';
import { type Refactoring, refactoringsAt } from './actions/refactorings';
import { canBeSilenced, silenceInFile, silenceLine } from './actions/silence';
import { pointedWords, teachWords } from './actions/teach-words';
import { diagnosticOf } from './diagnostic';
import { toLspEdit, toOffset } from './lsp-ranges';
import { verifiedPlanEdits } from './verified-plan-edits';

/** The command of the host that switches a rule off in the workspace's settings. */
export const silenceInWorkspaceCommand = 'careerPlan.silenceInWorkspace';

/**
 * What can be done at a place: mending the findings there, silencing them, teaching words, changing the form of what is
 * written, and, where a client asks for it, all safe fixes of the file at once. “Fix all …” and
 * “Silence …” come without their edits: {@link resolveCodeAction} works them out once one is chosen.
 * A plan of a newer format is left as it is.
 * @param range in the text of the view
 * @param only the kinds a client asks for, as in the protocol; all but `source.…` where it does not say
 */
export function codeAction(view: PlanView, range: Range, only?: readonly string[]): CodeAction[] {
  if (view.document.newerFormat !== undefined) return [];
  const [start, end] = [toOffset(view.document, range.start), toOffset(view.document, range.end)];
  const here = view.problems.filter((problem) => problem.start <= end && problem.end >= start);
  return [
    ...(wants(only, actionKinds.fix) ? here.flatMap((problem) => fixes(view, problem)) : []),
    ...(wants(only, actionKinds.fix) ? rulesOf(here).flatMap((rule) => fixAllOfKind(view, rule)) : []),
    ...(wants(only, actionKinds.fix) ? here.flatMap((problem) => silencers(view, problem)) : []),
    ...refactoringsAt(view, start)
      .filter(({ kind }) => wants(only, kind))
      .map((refactoring) => refactored(view, refactoring)),
    ...(wants(only, actionKinds.fixAll) ? fixAll(view) : []),
  ];
}

/** An action with its edits: works out what {@link codeAction} left open, and hands back anything else as it is. */
export function resolveCodeAction(view: PlanView, action: CodeAction): CodeAction {
  const deferred = action.edit ? undefined : readDeferred(action.data);
  return deferred ? { ...action, ...edited(view, action.title, editsFor(view, deferred)) } : action;
}

function editsFor(view: PlanView, { make, rule, at }: Deferred): readonly TextEdit[] {
  if (make === 'fix-all') return fixAllOf(view, rule)?.edits ?? [];
  const problem = view.problems.find((candidate) => candidate.rule === rule && candidate.start === at);
  if (!problem) return [];
  if (make === 'silence-here') return silenceLine(view.document, problem) ?? [];
  return verifiedPlanEdits(view.document, silenceInFile(view.document, problem))?.edits ?? [];
}

function fixes(view: PlanView, problem: Problem): CodeAction[] {
  const remedies = remediesOf(view.document, problem);
  const preferred = safeRemedy(remedies);
  return remedies.flatMap((remedy): CodeAction[] => {
    const done = mend(view.document, remedy);
    if (!done) return [];
    const action = edited(view, remedy.title, done.edits);
    const diagnostics = [diagnosticOf(view, problem)];
    return [{ ...action, kind: actionKinds.fix, diagnostics, ...(remedy === preferred ? { isPreferred: true } : {}) }];
  });
}

function fixAllOfKind(view: PlanView, rule: string): CodeAction[] {
  const alike = view.problems.filter((problem) => problem.rule === rule);
  if (alike.length < 2 || !alike.every((problem) => obviousRemedy(view.document, problem))) return [];
  const title = `Fix all ${alike.length} findings of ${quote(rule)}`;
  const diagnostics = alike.map((problem) => diagnosticOf(view, problem));
  return [
    { title, kind: actionKinds.fix, diagnostics, data: deferredData(view.uri, { make: 'fix-all', rule, at: 0 }) },
  ];
}

function fixAll(view: PlanView): CodeAction[] {
  const fixed = fixAllSafe(view);
  return fixed ? [{ ...edited(view, 'Fix all that needs no second look', fixed.edits), kind: actionKinds.fixAll }] : [];
}

function silencers(view: PlanView, problem: Problem): CodeAction[] {
  if (!canBeSilenced(problem)) return [];
  const { uri } = view;
  const common = { kind: actionKinds.fix, diagnostics: [diagnosticOf(view, problem)] };
  const name = quote(problem.rule);
  const found: CodeAction[] = [];
  const words = pointedWords(view, problem);
  const taught = teachWords(view, problem);
  if (words !== undefined && taught) {
    found.push({ ...edited(view, `Take ${quote(words)} as concrete in this plan`, taught.edits), ...common });
  }
  const later = (make: Deferred['make']) => deferredData(uri, { make, rule: problem.rule, at: problem.start });
  found.push({ title: `Silence ${name} here`, ...common, data: later('silence-here') });
  found.push({ title: `Silence ${name} in this file`, ...common, data: later('silence-in-file') });
  const title = `Silence ${name} in this workspace`;
  found.push({
    title,
    ...common,
    command: { title, command: silenceInWorkspaceCommand, arguments: [{ uri, rule: problem.rule }] },
  });
  return found;
}

function refactored(view: PlanView, refactoring: Refactoring): CodeAction {
  const { title, kind } = refactoring;
  if ('edits' in refactoring) return { ...edited(view, title, refactoring.edits.edits), kind };
  if ('command' in refactoring) {
    return { title, kind, command: { title, command: refactoring.command, arguments: [refactoring.question] } };
  }
  return { title, kind, ...('edit' in refactoring.result ? { edit: refactoring.result.edit } : {}) };
}

function edited(view: PlanView, title: string, edits: readonly TextEdit[]): CodeAction {
  return { title, edit: { changes: { [view.uri]: edits.map((edit) => toLspEdit(view.document, edit)) } } };
}

function rulesOf(problems: readonly Problem[]): string[] {
  return [...new Set(problems.map(({ rule }) => rule))];
}
