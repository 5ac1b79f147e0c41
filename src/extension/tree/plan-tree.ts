import { type Disposable, EventEmitter, l10n, type TreeDataProvider, type TreeView, window, workspace } from 'vscode';
import type { Border } from '../border';
import type { PlanViews, ShownPlan } from '../plan-views';
import { openCommand } from '../reveal';
import { attentionOf, attentionSentence } from './needs-attention';
import { treeItemOf } from './tree-item';
import { childNodes, type EntryNode, isPartly, personOf, rootNodes, type TreeNode } from './tree-node';

/** The tree in the side bar, with the badge that counts what needs attention. */
export interface PlanTree extends Disposable {
  readonly provider: TreeDataProvider<TreeNode>;
  readonly view: TreeView<TreeNode>;
  /** The plans a row stands for; `undefined` for anything that is not a row for plans. */
  readonly plansOf: (row: unknown) => readonly ShownPlan[] | undefined;
  /** The row of an entry; `undefined` for anything else. */
  readonly entryOf: (row: unknown) => EntryNode | undefined;
}

export function createPlanTree(views: PlanViews, border: Border): PlanTree {
  const changed = new EventEmitter<undefined>();
  /** Rows that are ours: what a command is called with could be anything. */
  const drawn = new WeakSet<object>();
  const isRow = (value: unknown): value is TreeNode => typeof value === 'object' && value !== null && drawn.has(value);
  const provider: TreeDataProvider<TreeNode> = {
    onDidChangeTreeData: changed.event,
    getChildren: (node) => border.guard('The tree', () => (node ? childNodes(node) : rootNodes(views.all())), []),
    getTreeItem: (node) => {
      drawn.add(node);
      return treeItemOf(node);
    },
    getParent: (node) => node.parent,
    // Where an entry stands is asked at the click, not at the last drawing of the tree.
    resolveTreeItem: (item, node) => {
      const command = border.guard('The tree', () => commandOf(node, views), undefined);
      if (command) item.command = command;
      return item;
    },
  };
  const view = window.createTreeView('careerPlan.plans', { treeDataProvider: provider, showCollapseAll: true });

  const dress = () => {
    const plans = views.all();
    const [only] = plans.length === 1 ? plans : [];
    view.title = only ? personOf(only) : l10n.t('Plans');
    view.message =
      only && isPartly(only) ? l10n.t('This file has YAML errors. What could be read of it is shown.') : '';
    const isOn = workspace.getConfiguration('careerPlan').get('badge') !== false;
    const value = isOn ? attentionOf(plans) : 0;
    view.badge = value === 0 ? undefined : { value, tooltip: attentionSentence(value) };
  };
  const refresh = () => {
    border.guard('The tree', dress, undefined);
    changed.fire(undefined);
  };

  const subscriptions: Disposable[] = [
    changed,
    view,
    views.onDidChange(refresh),
    workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('careerPlan.badge')) border.guard('The tree', dress, undefined);
    }),
  ];
  return {
    provider,
    view,
    plansOf: (row) => {
      if (!isRow(row) || row.kind === 'entry') return undefined;
      return row.kind === 'person' ? row.plans : [row.plan];
    },
    entryOf: (row) => (isRow(row) && row.kind === 'entry' ? row : undefined),
    dispose: () => {
      for (const subscription of subscriptions) subscription.dispose();
    },
  };
}

function commandOf(node: TreeNode, views: PlanViews) {
  if (node.kind === 'person') return undefined;
  if (node.kind === 'plan') return openCommand(node.plan, []);
  const plan = views.get(node.uri);
  return plan && node.item.path ? openCommand(plan, node.item.path) : undefined;
}
