import type { OutlineItem } from '../../core/views/outline-item';
import type { PlanViews } from '../plan-views';
import type { EntryNode } from './tree-node';

/**
 * Whether a row still stands for what it says. Entries are known by their ids; an item of a list only by its number, which
 * belongs to another as soon as somebody types above it and the tree has not followed yet.
 */
export function isCurrent(views: PlanViews, { uri, item }: EntryNode): boolean {
  if (!item.path?.some((part) => typeof part === 'number')) return true;
  const now = itemOf(views.now(uri)?.view.outline ?? [], item.id);
  return now?.label === item.label;
}

function itemOf(items: readonly OutlineItem[], id: string): OutlineItem | undefined {
  for (const item of items) {
    const found = item.id === id ? item : itemOf(item.children, id);
    if (found) return found;
  }
  return undefined;
}
