import { l10n, Range, TextEditorRevealType, type Uri, window } from 'vscode';
import { checkInEdits } from '../../core/check-in/check-in-edits';
import { type CheckInAnswer, checkInDraft } from '../../core/check-in/draft';
import { locate } from '../../core/syntax/locate';
import type { Path } from '../../core/syntax/path';
import { toRange } from '../convert';
import { plainWords } from '../plain-words';
import type { PlanViews } from '../plan-views';
import { askCheckIn } from './ask-check-in';
import type { EntryRef } from './entry-ref';
import { currentView, type Written, writeChange } from './write-change';

/** Asks for a check-in on one entry and writes it down. */
export async function checkIn(views: PlanViews, { uri, path }: EntryRef): Promise<void> {
  const view = await currentView(views, uri);
  const reply = view && (await askCheckIn(view, path));
  if (!view || !reply)
    return refuse(l10n.t('This entry is not in the plan any more. Look at the plan and start again.'));
  if (reply.kind !== 'answer') return;
  if (Object.keys(reply.value).length === 0) {
    tell(l10n.t('Nothing was checked in: no value, no word on how sure you are, no note.'));
    return;
  }
  const written = await writeCheckIn(views, uri, path, reply.value);
  if (!written.done) return refuse(written.refusal);
  tell(l10n.t('Checked in on “{0}”.', plainWords(checkInDraft(view, path)?.title ?? '')));
}

/** Writes a check-in of today, as one step to undo, and brings it into sight where the plan is on the screen. */
export async function writeCheckIn(views: PlanViews, uri: Uri, path: Path, answer: CheckInAnswer): Promise<Written> {
  const written = await writeChange(views, uri, (view) => checkInEdits(view, path, answer));
  if (written.done) await bringIntoSight(views, uri, [...path, 'checkIns']);
  return written;
}

/** Scrolls the editors that show the plan to a place, without taking the focus. */
export async function bringIntoSight(views: PlanViews, uri: Uri, path: Path): Promise<void> {
  const editors = window.visibleTextEditors.filter(({ document }) => document.uri.toString() === uri.toString());
  const view = editors.length > 0 ? await currentView(views, uri) : undefined;
  if (!view) return;
  const { text, root, lines } = view.document;
  const { end } = toRange(lines, locate(text, root, { path, part: 'value' }));
  // The newest stands at the end.
  for (const editor of editors)
    editor.revealRange(new Range(end.line, 0, end.line, 0), TextEditorRevealType.InCenterIfOutsideViewport);
}

/** Why something was not done. */
export function refuse(words: string): void {
  void window.showWarningMessage(words);
}

/** Says quietly how something went. */
export function tell(words: string): void {
  window.setStatusBarMessage(words, 8000);
}
