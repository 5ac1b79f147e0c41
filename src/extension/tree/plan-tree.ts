import { type Disposable, EventEmitter, l10n, type TreeDataProvider, type TreeView, window, workspace } from 'vscode';
import { entriesNeedingAttention } from '../../core/views/attention';
import type { Border } from '../border';
import type { PlanViews } from '../plan-views';
import { openCommand } from '../reveal';
import { treeItemOf } from './tree-item';
import { childNodes, isPartly, personOf, rootNodes, type TreeNode } from './tree-node';

/** The tree in the side bar, with the badge that counts what needs attention. */
export interface PlanTree extends Disposable {
  readonly provider: TreeDataProvider<TreeNode>;
  readonly view: TreeView<TreeNode>;
}

export function createPlanTree(views: PlanViews, border: Border): PlanTree {
  const changed = new EventEmitter<undefined>();
  const provider: TreeDataProvider<TreeNode> = {
    onDidChangeTreeData: changed.event,
    getChildren: (node) => border.guard('The tree', () => (node ? childNodes(node) : rootNodes(views.all())), []),
    getTreeItem: (node) => treeItemOf(node),
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
    view.description = only ? personOf(only) : '';
    view.message =
      only && isPartly(only) ? l10n.t('This file has YAML errors. What could be read of it is shown.') : '';
    const isOn = workspace.getConfiguration('careerPlan').get('badge') !== false;
    const value = isOn ? plans.reduce((sum, plan) => sum + entriesNeedingAttention(plan.view.problems), 0) : 0;
    const tooltip = value === 1 ? l10n.t('1 entry needs attention') : l10n.t('{0} entries need attention', value);
    view.badge = value === 0 ? undefined : { value, tooltip };
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
