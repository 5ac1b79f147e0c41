import { l10n, window } from 'vscode';
import { type EntryRef, entryAtCursor, readEntryRef } from '../check-in/entry-ref';
import type { ProgressPanels } from '../panel/progress-panels';
import type { PlanViews } from '../plan-views';
import type { PlanTree } from '../tree/plan-tree';

/** Opens the panel at the chart of an entry: of a row of the tree, of a lens, else of the one the cursor stands in. */
export async function openChart(
  panels: ProgressPanels,
  tree: PlanTree,
  views: PlanViews,
  argument: unknown,
): Promise<void> {
  await views.settled();
  const row = tree.entryOf(argument);
  const named: EntryRef | undefined = row?.item.path ? { uri: row.uri, path: row.item.path } : readEntryRef(argument);
  const entry = named ?? entryAtCursor(views);
  if (entry && views.get(entry.uri)) return panels.show(entry.uri, entry.path);
  void window.showInformationMessage(l10n.t('Put the cursor into a goal, an initiative or a deliverable first.'));
}
