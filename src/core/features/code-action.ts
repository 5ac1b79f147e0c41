import type { CodeAction, Range } from 'vscode-languageserver-types';
import type { Problem } from '../check';
import type { PlanView } from '../plan-view';
import { quote } from '../schema/phrases';
import { verifiedEditsForAll } from '../syntax/edit';
import { nodeAt } from '../syntax/node-at';
import type { TextEdit } from '../text/range';
import { fixAllOf, fixAllSafe, obviousRemedy } from './actions/fix-all';
import { actionKinds, wants } from './actions/kinds';
import { mend, remediesOf, safeRemedy } from './actions/mends';
import { type Refactoring, refactoringsAt } from './actions/refactorings';
import { canBeSilenced, silenceInFile, silenceLine, silenceSetRule } from './actions/silence';
import { pointedWords, teachWords } from './actions/teach-words';
import { diagnosticOf } from './diagnostic';
import { toLspEdit, toOffset } from './lsp-ranges';

/** The command of the host that switches a rule off in the workspace's settings. */
export const silenceInWorkspaceCommand = 'careerPlan.silenceInWorkspace';

/**
 * What can be done at a place: mending the findings there, silencing them, teaching words, changing the form of what is
 * written, and, where a client asks for it, all safe fixes of the file at once. “Fix all of …” comes without its edits;
 * {@link resolveCodeAction} works them out once it is chosen.
 * @param range in the text of the view
 * @param only the kinds a client asks for, as in the protocol; all but `source.…` where it does not say
 */
export function codeAction(view: PlanView, range: Range, only?: readonly string[]): CodeAction[] {
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
  const data: unknown = action.data;
  const rule = typeof data === 'object' && data !== null && 'fixAllOf' in data ? data.fixAllOf : undefined;
  if (action.edit || typeof rule !== 'string') return action;
  const fixed = fixAllOf(view, rule);
  return {
    ...action,
    edit: { changes: { [view.uri]: (fixed?.edits ?? []).map((edit) => toLspEdit(view.document, edit)) } },
  };
}

function fixes(view: PlanView, problem: Problem): CodeAction[] {
  const remedies = remediesOf(view.document, problem);
  const preferred = safeRemedy(remedies);
  return remedies.flatMap((remedy): CodeAction[] => {
    const done = mend(view.document.text, remedy);
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
  return [{ title, kind: actionKinds.fix, diagnostics, data: { uri: view.uri, fixAllOf: rule } }];
}

function fixAll(view: PlanView): CodeAction[] {
  const fixed = fixAllSafe(view);
  return fixed ? [{ ...edited(view, 'Fix all that needs no second look', fixed.edits), kind: actionKinds.fixAll }] : [];
}

function silencers(view: PlanView, problem: Problem): CodeAction[] {
  if (!canBeSilenced(problem)) return [];
  const { document, uri } = view;
  const common = { kind: actionKinds.fix, diagnostics: [diagnosticOf(view, problem)] };
  const name = quote(problem.rule);
  const found: CodeAction[] = [];
  const words = pointedWords(view, problem);
  const taught = teachWords(view, problem);
  if (words !== undefined && taught) {
    found.push({ ...edited(view, `Take ${quote(words)} as concrete in this plan`, taught.edits), ...common });
  }
  const onLine = silenceLine(document, problem);
  if (onLine) found.push({ ...edited(view, `Silence ${name} here`, onLine), ...common });
  const isSet = nodeAt(document.root, ['lint', problem.rule]) !== undefined;
  const off = isSet ? silenceSetRule(problem) : silenceInFile(document, problem);
  const inFile = verifiedEditsForAll(document.text, off);
  if (inFile) found.push({ ...edited(view, `Silence ${name} in this file`, inFile.edits), ...common });
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
