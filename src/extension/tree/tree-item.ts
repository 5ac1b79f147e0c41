import { l10n, ThemeIcon, TreeItem, TreeItemCollapsibleState } from 'vscode';
import type { OutlineKind } from '../../core/views/outline-item';
import { attentionOf, attentionWords } from './needs-attention';
import { asLine } from './one-line';
import { contextOf } from './row-actions';
import { iconOf } from './tree-icons';
import { type EntryNode, isPartly, type PersonNode, type PlanNode, placeOf, type TreeNode } from './tree-node';

/** Sections whose rows are what somebody opens the tree for. */
const openAtFirst: ReadonlySet<OutlineKind> = new Set(['goals', 'initiatives', 'deliverables', 'drivers']);

/** A row as the editor draws it. What comes from a plan is plain text throughout: no Markdown, no icons, no links. */
export function treeItemOf(node: TreeNode): TreeItem {
  switch (node.kind) {
    case 'person':
      return personItem(node);
    case 'plan':
      return planItem(node);
    case 'entry':
      return entryItem(node);
  }
}

function personItem({ id, name, plans }: PersonNode): TreeItem {
  const several = plans.length > 1;
  const item = new TreeItem(name, TreeItemCollapsibleState.Collapsed);
  const description = [several ? l10n.t('{0} plans', plans.length) : '', attentionWords(attentionOf(plans))];
  const tooltip = [name, ...plans.map(placeOf), partlyWords(plans.some(isPartly))].filter(Boolean).join('\n');
  return dressed(item, {
    id,
    description: description.filter(Boolean).join(', '),
    tooltip,
    icon: new ThemeIcon('account'),
    context: 'person',
  });
}

function planItem({ id, plan }: PlanNode): TreeItem {
  const item = new TreeItem(placeOf(plan), TreeItemCollapsibleState.Collapsed);
  const description = attentionWords(attentionOf([plan]));
  const tooltip = [placeOf(plan), partlyWords(isPartly(plan))].filter(Boolean).join('\n');
  return dressed(item, { id, description, tooltip, icon: new ThemeIcon('file'), context: 'plan' });
}

function partlyWords(isPartly: boolean): string {
  return isPartly ? l10n.t('Shown as far as it can be read') : '';
}

function entryItem({ id, item: entry }: EntryNode): TreeItem {
  const { kind, label, description, state, details, children } = entry;
  const item = new TreeItem(
    asLine(label),
    children.length === 0
      ? TreeItemCollapsibleState.None
      : openAtFirst.has(kind)
        ? TreeItemCollapsibleState.Expanded
        : TreeItemCollapsibleState.Collapsed,
  );
  const tooltip = (details.length > 0 ? details : [label, description]).map(asLine).filter(Boolean).join('\n');
  return dressed(item, {
    id,
    description: asLine(description),
    tooltip,
    icon: iconOf(kind, state),
    context: contextOf(entry),
  });
}

interface Dress {
  readonly id: string;
  readonly description: string;
  readonly tooltip: string;
  readonly icon: ThemeIcon;
  readonly context: string;
}

function dressed(item: TreeItem, { id, description, tooltip, icon, context }: Dress): TreeItem {
  item.id = id;
  item.description = description;
  item.tooltip = tooltip;
  item.iconPath = icon;
  item.contextValue = `careerPlan.${context}`;
  const label = typeof item.label === 'string' ? item.label : '';
  item.accessibilityInformation = { label: description === '' ? label : `${label}, ${description}` };
  return item;
}
