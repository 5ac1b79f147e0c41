import { type TrackedEntry, trackedEntries } from '../../plan/model';
import type { PlanView } from '../../plan-view';
import type { VerifiedEdits } from '../../syntax/edit';
import { parseSyntax } from '../../syntax/parse';
import { isWithin, type Path } from '../../syntax/path';
import { pathAt } from '../../syntax/path-at';
import { titleOf } from '../../views/entry-words';
import type { EditResult } from '../edit-result';
import { verifiedPlanEdits } from '../verified-plan-edits';
import { type ActionKind, actionKinds } from './kinds';
import { measureForm, type Rewrite } from './measure-form';
import { type MoveQuestion, moveEntryCommand } from './move-entry';
import { shortForm } from './short-form';
import { splitGoal } from './split-goal';
import {
  canBeTraded,
  cancelEdits,
  delegateCommand,
  delegateQuestion,
  postponeCommand,
  postponeQuestion,
} from './trade-off';

/** A change that mends nothing, offered where the cursor is: made already, or after a question the host asks. */
export type Refactoring = { readonly title: string; readonly kind: ActionKind } & (
  | { readonly edits: VerifiedEdits }
  | { readonly result: EditResult }
  | { readonly command: string; readonly question: unknown }
);

/** What can be done with what stands at an offset of the text. */
export function refactoringsAt(view: PlanView, offset: number): Refactoring[] {
  const { document } = view;
  if (document.syntax.faults.length > 0) return [];
  const { path } = pathAt(document.root, offset);
  const entry = trackedEntries(document.plan).find((candidate) => isWithin(path, candidate.path));
  const own = entry && { path: path.slice(entry.path.length), entry };
  const isOnMeasure = own?.path[0] === 'measure';
  const form = isOnMeasure ? measureForm(own.entry) : shortForm(document, path);
  return [...(form ? rewritten(view, form) : []), ...(own && isAboutAll(own.path) ? ofEntry(view, own.entry) : [])];
}

/** On the id or the title the cursor is on the entry as a whole. */
function isAboutAll(path: Path): boolean {
  return path.length === 0 || (path.length === 1 && ['goal', 'title', 'what', 'status'].includes(String(path[0])));
}

function rewritten({ document }: PlanView, { title, edits }: Rewrite): Refactoring[] {
  const done = verifiedPlanEdits(document, edits);
  if (!done || done.edits.length === 0) return [];
  // A comment inside a map has no place beside the one text that comes for it.
  const isKept = parseSyntax(done.text).comments.length === document.syntax.comments.length;
  return isKept ? [{ title, kind: actionKinds.rewrite, edits: done }] : [];
}

function ofEntry(view: PlanView, entry: TrackedEntry): Refactoring[] {
  const kind = actionKinds.rewrite;
  const question: MoveQuestion = { uri: view.uri, id: entry.id, title: titleOf(entry) };
  const found: Refactoring[] = [];
  if (entry.kind === 'goal') {
    found.push(...rewritten(view, { title: 'Split this goal in two', edits: splitGoal(view.document, entry) }));
  }
  if (entry.kind === 'initiative' && canBeTraded(entry)) {
    const result = cancelEdits(view, entry.id);
    if ('edit' in result) found.push({ title: 'Cancel this initiative, and note the trade-off', kind, result });
    found.push(
      { title: 'Postpone this initiative…', kind, command: postponeCommand, question: postponeQuestion(view, entry) },
      { title: 'Delegate this initiative…', kind, command: delegateCommand, question: delegateQuestion(view, entry) },
    );
  }
  const title = `Move this ${entry.kind} to another plan…`;
  found.push({ title, kind: actionKinds.move, command: moveEntryCommand, question });
  return found;
}
