import {
  type Disposable,
  EventEmitter,
  l10n,
  type Memento,
  type TreeDataProvider,
  type TreeView,
  window,
  workspace,
} from 'vscode';
import type { OutlineFilter } from '../../core/views/outline-filter';
import type { Border } from '../border';
import type { PlanViews, ShownPlan } from '../plan-views';
import { openCommand } from '../reveal';
import { type Arranged, createArrangement } from './arrangement';
import { filterWords, noRowsWords } from './filter-words';
import { createRowLinking } from './link-rows';
import { attentionOf, attentionSentence } from './needs-attention';
import { treeItemOf } from './tree-item';
import { childNodes, type EntryNode, isPartly, personOf, rootNodes, type TreeNode } from './tree-node';

/** The tree in the side bar, with the badge that counts what needs attention. */
export interface PlanTree extends Disposable {
  readonly provider: TreeDataProvider<TreeNode>;
  readonly view: TreeView<TreeNode>;
  /** The plans a row stands for, or the one it is a part of; `undefined` for anything that is not a row. */
  readonly plansOf: (row: unknown) => readonly ShownPlan[] | undefined;
  /** The row of an entry; `undefined` for anything else. */
  readonly entryOf: (row: unknown) => EntryNode | undefined;
  readonly setFilter: (filter: OutlineFilter) => void;
  /** How its rows are chosen and ordered; what is changed by `arrange` shows at once. */
  readonly arrangement: Arranged['now'];
  readonly arrange: Arranged['change'];
}

export interface TreeSources {
  /** What the tree shows. */
  readonly views: PlanViews;
  /** Today's views, which changes are made for. */
  readonly today: PlanViews;
  /** Words on the day that is shown where it is not today; empty otherwise. */
  readonly dayWords: () => string;
  /** Keeps the order of the rows for the workspace. */
  readonly memory: Memento;
  readonly border: Border;
}

export function createPlanTree({ views, today, dayWords, memory, border }: TreeSources): PlanTree {
  const changed = new EventEmitter<undefined>();
  const arrangement = createArrangement(memory);
  const { rowsOf } = arrangement;
  /** Rows that are ours: what a command is called with could be anything. */
  const drawn = new WeakSet<object>();
  const isRow = (value: unknown): value is TreeNode => typeof value === 'object' && value !== null && drawn.has(value);
  const entryOf = (row: unknown) => (isRow(row) && row.kind === 'entry' ? row : undefined);
  const provider: TreeDataProvider<TreeNode> = {
    onDidChangeTreeData: changed.event,
    getChildren: (node) =>
      border.guard('The tree', () => (node ? childNodes(node, rowsOf) : rootNodes(views.all(), rowsOf)), []),
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
  const view = window.createTreeView('careerPlan.plans', {
    treeDataProvider: provider,
    showCollapseAll: true,
    dragAndDropController: createRowLinking(today, entryOf),
  });

  const dress = () => {
    const plans = views.all();
    const { filter } = arrangement.now();
    const [only] = plans.length === 1 ? plans : [];
    view.title = only ? personOf(only) : l10n.t('Plans');
    const day = dayWords();
    view.description = [filterWords(filter), day].filter(Boolean).join(', ');
    const isEmpty = filter !== 'all' && plans.length > 0 && plans.every((plan) => rowsOf(plan.view).length === 0);
    // A view alone in its side bar has no room for its description.
    const words = [
      day === '' ? '' : l10n.t('Shown {0}, not today.', day),
      isEmpty ? noRowsWords(filter) : filter === 'all' ? '' : l10n.t('Only {0}.', filterWords(filter)),
      only && isPartly(only) ? l10n.t('This file has YAML errors. What could be read of it is shown.') : '',
    ];
    view.message = words.filter(Boolean).join(' ');
    const isOn = workspace.getConfiguration('careerPlan').get('badge') !== false;
    const value = isOn ? attentionOf(today.all()) : 0;
    view.badge = value === 0 ? undefined : { value, tooltip: attentionSentence(value) };
  };
  const refresh = () => {
    border.guard('The tree', dress, undefined);
    changed.fire(undefined);
  };

  const arrange: Arranged['change'] = (change) => {
    arrangement.change(change);
    refresh();
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
      if (!isRow(row)) return undefined;
      if (row.kind === 'person') return row.plans;
      const plan = row.kind === 'plan' ? row.plan : views.get(row.uri);
      return plan && [plan];
    },
    entryOf,
    setFilter: (filter) => arrange({ filter }),
    arrangement: arrangement.now,
    arrange,
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
