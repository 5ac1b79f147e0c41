import { l10n, Uri, window } from 'vscode';
import { checkInTarget } from '../../core/check-in/target';
import { trackedEntries } from '../../core/plan/model';
import type { PlanView } from '../../core/plan-view';
import { isOpen, stateWords } from '../../core/progress/health';
import type { Path } from '../../core/syntax/path';
import { pathKey } from '../../core/syntax/path';
import { pathAt } from '../../core/syntax/path-at';
import { indexLines, offsetAt } from '../../core/text/line-index';
import { thisWeek } from '../../core/views/due';
import { titleOf } from '../../core/views/entry-words';
import { plainWords } from '../plain-words';
import type { PlanViews, ShownPlan } from '../plan-views';
import { choosePlan } from './choose-plan';

/** An entry of a plan, as commands hand it on. */
export interface EntryRef {
  readonly uri: Uri;
  readonly path: Path;
}

/** A command can be run by anybody with anything, so what it is given is read like a message. */
export function readEntryRef(given: unknown): EntryRef | undefined {
  if (typeof given !== 'object' || given === null || !('uri' in given) || !('path' in given)) return undefined;
  const { uri, path } = given;
  if (typeof uri !== 'string' && !(uri instanceof Uri)) return undefined;
  const list: unknown = path;
  if (!Array.isArray(list) || list.length > 64 || !list.every(isPathPart)) return undefined;
  return { uri: typeof uri === 'string' ? Uri.parse(uri) : uri, path: list };
}

function isPathPart(part: unknown): part is string | number {
  return typeof part === 'string' || (typeof part === 'number' && Number.isSafeInteger(part));
}

/** The entry to check in on that the cursor of the active editor stands in. */
export function entryAtCursor(views: PlanViews): EntryRef | undefined {
  const editor = window.activeTextEditor;
  const plan = editor && views.now(editor.document.uri);
  if (!plan || plan.view.document.text !== editor.document.getText()) return undefined;
  const { document } = plan.view;
  const { line, character } = editor.selection.active;
  const path = pathAt(document.root, offsetAt(indexLines(document.text), { line, character })).path;
  const target = checkInTarget(document.plan, path);
  return target && { uri: plan.uri, path: target.entry.path };
}

/** Lets somebody choose what to check in on: what is due first, then all that is open. */
export async function chooseEntry(views: PlanViews): Promise<EntryRef | undefined> {
  const plan = await choosePlan(views, l10n.t('Check in on whose plan?'));
  if (!plan) return undefined;
  const items = choicesOf(plan);
  if (items.length === 0) {
    void window.showInformationMessage(l10n.t('There is nothing open in this plan to check in on.'));
    return undefined;
  }
  const chosen = await window.showQuickPick(items, {
    placeHolder: l10n.t('Check in on what?'),
    matchOnDescription: true,
  });
  return chosen && { uri: plan.uri, path: chosen.path };
}

function choicesOf({ view }: ShownPlan): { label: string; description: string; path: Path }[] {
  const due = thisWeek(view).items.filter(({ asksForCheckIn }) => asksForCheckIn);
  const seen = new Set(due.map(({ path }) => pathKey(path)));
  return [
    ...due.map(({ title, words, path }) => ({ label: plainWords(title), description: words, path })),
    ...openEntries(view).filter(({ path }) => !seen.has(pathKey(path))),
  ];
}

function openEntries({ document, progress }: PlanView): { label: string; description: string; path: Path }[] {
  const tracked = trackedEntries(document.plan).flatMap((entry) => {
    const state = progress.get(entry)?.state ?? 'no-data';
    return isOpen(state)
      ? [{ label: plainWords(titleOf(entry)), description: stateWords[state], path: entry.path }]
      : [];
  });
  const indicators = (document.plan.leadership?.indicators ?? []).map(({ id, what, path }) => ({
    label: plainWords(what?.text ?? id),
    description: l10n.t('Indicator'),
    path,
  }));
  return [...tracked, ...indicators];
}
