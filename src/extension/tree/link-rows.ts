import {
  type CancellationToken,
  type DataTransfer,
  DataTransferItem,
  l10n,
  type TreeDragAndDropController,
} from 'vscode';
import { linkEdits } from '../../core/check-in/link-edits';
import { changeEntry } from '../check-in/change-entry';
import { refuse } from '../check-in/check-in';
import { plainWords } from '../plain-words';
import type { PlanViews } from '../plan-views';
import type { EntryNode, TreeNode } from './tree-node';

const mimeType = 'application/vnd.code.tree.careerplan.plans';

/** Lets a goal or initiative be dragged onto what it works for: another goal, an accelerator or a driver. */
export function createRowLinking(
  views: PlanViews,
  entryOf: (row: unknown) => EntryNode | undefined,
): TreeDragAndDropController<TreeNode> {
  return {
    dragMimeTypes: [mimeType],
    dropMimeTypes: [mimeType],
    handleDrag: (rows: readonly TreeNode[], transfer: DataTransfer) => {
      const [row] = rows;
      if (row?.kind === 'entry' && isLinkable(row)) transfer.set(mimeType, new DataTransferItem(row));
    },
    handleDrop: async (target: TreeNode | undefined, transfer: DataTransfer, token: CancellationToken) => {
      const dragged = entryOf(transfer.get(mimeType)?.value);
      if (!dragged || !target || token.isCancellationRequested) return;
      await linkRow(views, dragged, target);
    },
  };
}

/** Links an entry to the goal, accelerator or driver that a row is, or stands under. */
export async function linkRow(views: PlanViews, dragged: EntryNode, onto: TreeNode): Promise<void> {
  const target = targetOf(onto);
  if (!target) return refuse(l10n.t('An initiative can be put on a goal, a driver or an accelerator.'));
  if (target.row.uri.toString() !== dragged.uri.toString()) {
    return refuse(l10n.t('Both have to be in the same plan.'));
  }
  const { path } = dragged.item;
  if (!path || !isLinkable(dragged)) return;
  const id = String(path.at(-1) ?? '');
  const words = l10n.t('“{0}” works for “{1}” now.', plainWords(id), plainWords(target.name));
  await changeEntry(views, { uri: dragged.uri, path }, words, (view) => linkEdits(view, id, target.name));
}

export function isLinkable({ item: { kind, path } }: EntryNode): boolean {
  return path !== undefined && (kind === 'initiative' || kind === 'goal');
}

/** The nearest goal, accelerator or driver at or above a row, by the name a plan refers to it with. */
function targetOf(row: TreeNode): { readonly row: EntryNode; readonly name: string } | undefined {
  for (let node: TreeNode | undefined = row; node?.kind === 'entry'; node = node.parent) {
    const { kind, id, path } = node.item;
    if (kind === 'goal') return { row: node, name: String(path?.at(-1) ?? '') };
    // `drivers/people/role` is `people.role`.
    if (kind === 'driver' || kind === 'accelerator') return { row: node, name: id.split('/').slice(1).join('.') };
  }
  return undefined;
}
