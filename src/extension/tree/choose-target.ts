import { l10n, type QuickPickItem, QuickPickItemKind, window } from 'vscode';
import { linkEdits } from '../../core/check-in/link-edits';
import { driverReferences } from '../../core/plan/references';
import { titleOf } from '../../core/views/entry-words';
import { changeEntry } from '../check-in/change-entry';
import { refuse } from '../check-in/check-in';
import type { EntryRef } from '../check-in/entry-ref';
import { plainWords } from '../plain-words';
import type { PlanViews } from '../plan-views';

/** Asks what a goal or initiative works for, and links them: what dragging does, for the keyboard. */
export async function chooseTarget(views: PlanViews, entry: EntryRef): Promise<void> {
  const view = views.now(entry.uri)?.view;
  const id = String(entry.path.at(-1) ?? '');
  const own = view && [...view.document.plan.goals, ...view.document.plan.initiatives].find((one) => one.id === id);
  if (!view || !own) return refuse(l10n.t('Only a goal or an initiative can be linked.'));
  const named = new Set([...own.serves, ...own.drivers].map(({ text }) => text));
  const goals = view.document.plan.goals.filter((goal) => goal !== own && !named.has(goal.id));
  const items: (QuickPickItem & { readonly name?: string })[] = [
    ...goals.map((goal) => ({ label: plainWords(goal.id), description: plainWords(titleOf(goal)), name: goal.id })),
    { label: l10n.t('Drivers'), kind: QuickPickItemKind.Separator },
    ...driverReferences.filter((name) => !named.has(name)).map((name) => ({ label: name, name })),
  ];
  const chosen = await window.showQuickPick(items, {
    placeHolder: l10n.t('What does “{0}” work for?', plainWords(id)),
    matchOnDescription: true,
  });
  const target = chosen?.name;
  if (target === undefined) return;
  const words = l10n.t('“{0}” works for “{1}” now.', plainWords(id), plainWords(target));
  await changeEntry(views, entry, words, (now) => linkEdits(now, id, target));
}
