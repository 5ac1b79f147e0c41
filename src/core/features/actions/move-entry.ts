import type { TextEdit as LspTextEdit } from 'vscode-languageserver-types';
import { type TrackedEntry, trackedEntries } from '../../plan/model';
import type { Use } from '../../plan/names';
import type { PlanView } from '../../plan-view';
import { quote } from '../../schema/phrases';
import { verifiedEditsForAll } from '../../syntax/edit';
import { isFirstOnLine, slotAt } from '../../syntax/edit-place';
import { mergeEdits } from '../../syntax/merge-edits';
import { nodeAt, placeAt } from '../../syntax/node-at';
import { entryOf } from '../../syntax/nodes';
import { parseSyntax, type SyntaxTree } from '../../syntax/parse';
import { isWithin, type Path } from '../../syntax/path';
import type { PlanEdit } from '../../syntax/plan-edit';
import { lineStart } from '../../syntax/text-lines';
import { toJson } from '../../syntax/to-json';
import { applyEdits, type TextEdit } from '../../text/range';
import { type EditResult, unsafeRefusal } from '../edit-result';
import { toLspEdit } from '../lsp-ranges';
import { usesOfDefinition } from '../name-at';
import { isProven } from '../proven-text';
import { relativeFile } from '../relative-uri';
import { entryText, firstComment, writtenAs } from './entry-text';
import { rebasedEntry } from './rebase-entry';

/** The command of the host that asks for a plan file, and then calls {@link moveEntry}. */
export const moveEntryCommand = 'careerPlan.moveEntry';

/** What a host asks with: plain data. */
export interface MoveQuestion {
  readonly uri: string;
  readonly id: string;
  readonly title: string;
}

/**
 * Moves a goal, an initiative or a deliverable to another plan file: it is written there as it was here, and what it
 * refers to and what refers to it follows, in all files. Refused where one of the places cannot be changed safely.
 * @param target the plan it goes to
 * @param workspace the plans known to the host; references in files it does not hand in stay as they are
 */
export function moveEntry(view: PlanView, id: string, target: PlanView, workspace: readonly PlanView[]): EditResult {
  const entry = trackedEntries(view.document.plan).find((candidate) => candidate.id === id);
  const refusal = entry ? refusalOf(view, entry, target) : `There is no ${quote(id)} in this plan any more.`;
  if (!entry || refusal) return { refusal: refusal ?? unsafeRefusal };
  const there = relativeFile(view.uri, target.uri);
  if (there === undefined) return { refusal: 'No path leads from one of these files to the other.' };
  const arrival = arrive(view, entry, target);
  const departure = depart(view, entry, there);
  if (!arrival || !departure) return { refusal: unsafeRefusal };
  const changes: Record<string, LspTextEdit[]> = {
    [view.uri]: departure.map((edit) => toLspEdit(view.document, edit)),
    [target.uri]: arrival.map((edit) => toLspEdit(target.document, edit)),
  };
  for (const other of workspace) {
    if (other.uri === view.uri || other.uri === target.uri) continue;
    const file = relativeFile(other.uri, target.uri);
    const uses = usesIn(other, entry, view.uri);
    if (uses.length === 0) continue;
    const edits = file === undefined ? undefined : verifiedEditsForAll(other.document.text, named(uses, id, file));
    if (!edits) return { refusal: unsafeRefusal };
    changes[other.uri] = edits.edits.map((edit) => toLspEdit(other.document, edit));
  }
  return { edit: { changes } };
}

function refusalOf(view: PlanView, { id, kind }: TrackedEntry, target: PlanView): string | undefined {
  if (target.uri === view.uri) return `This ${kind} is in that plan already.`;
  for (const { document } of [view, target]) {
    if (document.syntax.faults.length > 0 || document.newerFormat !== undefined || document.root?.kind !== 'map')
      return 'One of the two files cannot be read whole. Mend that first, so that nothing gets lost.';
  }
  const own = trackedEntries(view.document.plan).filter((entry) => entry.id === id);
  if (own.length > 1) return `Two entries are called ${quote(id)}. Give one of them another id first.`;
  const isTaken = trackedEntries(target.document.plan).some((entry) => entry.id === id);
  return isTaken ? `${quote(id)} is already in use in that plan. Rename it first.` : undefined;
}

function usesIn(view: PlanView, { id, path }: TrackedEntry, uri: string): Use[] {
  return usesOfDefinition(view, { kind: 'entry', name: id, path, part: 'key' }, uri);
}

function named(uses: readonly Use[], id: string, file: string | undefined): PlanEdit[] {
  return uses.map(({ path }) => ({ kind: 'replace', path, value: file === undefined ? id : `${file}#${id}` }));
}

/**
 * Takes the entry out, with the comments right above it and with its section where it was the last one, and points what
 * refers to it to the other file.
 */
function depart(view: PlanView, entry: TrackedEntry, there: string): readonly TextEdit[] | undefined {
  const { document } = view;
  const first = commentsAbove(document, entry.path);
  const text = applyEdits(document.text, first);
  const uses = usesIn(view, entry, view.uri).filter((use) => !isWithin(use.path, entry.path));
  const path = isAlone(parseSyntax(text), entry) ? entry.path.slice(0, -1) : entry.path;
  const rest = verifiedEditsForAll(text, [...named(uses, entry.id, there), { kind: 'remove', path }]);
  return rest && mergeEdits(document.text.length, [first, rest.edits]);
}

/** The edit that takes out the comments right above a block entry; none where there are none. */
function commentsAbove({ text, root, syntax }: PlanView['document'], path: Path): TextEdit[] {
  const slot = slotAt(root, path);
  if (slot?.kind !== 'entry' || slot.parent.flow || !isFirstOnLine(text, slot.entry.start)) return [];
  const edit = { start: firstComment(text, slot.entry.start), end: lineStart(text, slot.entry.start), newText: '' };
  const left = syntax.comments.filter(({ start }) => start < edit.start || start >= edit.end);
  const comments = left.map((comment) => comment.text.trimEnd());
  return edit.end > edit.start && isProven(text, syntax, [edit], { comments }) ? [edit] : [];
}

/** Whether nothing of its section would be left, not even a comment. */
function isAlone({ root, comments }: SyntaxTree, { path, id }: TrackedEntry): boolean {
  const section = nodeAt(root, path.slice(0, -1));
  const own = section?.kind === 'map' && section.entries.length === 1 ? entryOf(section, id) : undefined;
  const key = placeAt(root, path.slice(0, -1))?.entry?.key;
  if (!section || !own || !key) return false;
  return !comments.some(
    ({ start }) => start > key.end && start < section.end && (start < own.start || start >= own.end),
  );
}

/** Writes the entry into the other plan, where references to it become plain ids. */
function arrive(view: PlanView, entry: TrackedEntry, target: PlanView): readonly TextEdit[] | undefined {
  const { path, id } = entry;
  const rebased = rebasedEntry(view, entry, target.uri, target.document.plan);
  const ready = rebased && verifiedEditsForAll(view.document.text, rebased);
  if (!ready) return undefined;
  const { root, comments } = parseSyntax(ready.text);
  const value = toJson(nodeAt(root, path));
  const insert: PlanEdit = { kind: 'insert', path: path.slice(0, -1), key: id, value };
  const { text } = target.document;
  const done = verifiedEditsForAll(text, [...named(usesIn(target, entry, view.uri), id, undefined), insert]);
  const written = entryText(ready.text, path);
  const asWritten = done && written && writtenAs(text, done.edits, path, written);
  if (asWritten) return asWritten;
  const own = placeAt(root, path)?.entry;
  const from = written?.start ?? own?.start ?? 0;
  const hasComments = comments.some(({ start }) => own && start >= from && start < own.end);
  return hasComments ? undefined : done?.edits;
}
