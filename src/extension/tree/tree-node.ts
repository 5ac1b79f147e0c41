import { type Uri, workspace } from 'vscode';
import type { PlanView } from '../../core/plan-view';
import type { OutlineItem } from '../../core/views/outline-item';
import { fileNameOf } from '../plan-uris';
import type { ShownPlan } from '../plan-views';
import { asLine } from './one-line';

/** One row of the tree. */
export type TreeNode = PersonNode | PlanNode | EntryNode;

/** Somebody whose plans lie in the workspace; only where there are several plans. */
export interface PersonNode {
  readonly kind: 'person';
  readonly id: string;
  readonly name: string;
  readonly plans: readonly ShownPlan[];
  readonly parent: undefined;
}

/** One of several plans of one person. */
export interface PlanNode {
  readonly kind: 'plan';
  readonly id: string;
  readonly plan: ShownPlan;
  readonly parent: PersonNode;
}

export interface EntryNode {
  readonly kind: 'entry';
  readonly id: string;
  readonly uri: Uri;
  readonly item: OutlineItem;
  readonly parent: TreeNode | undefined;
}

/** Which rows of a plan are shown. */
export type RowsOf = (view: PlanView) => readonly OutlineItem[];

/** What the tree begins with: the rows of the only plan, or the people whose plans there are, by name. */
export function rootNodes(plans: readonly ShownPlan[], rowsOf: RowsOf): TreeNode[] {
  const [only] = plans;
  if (!only) return [];
  if (plans.length === 1) return entryNodes(only, undefined, rowsOf);
  return personNodes(plans.filter(({ view }) => rowsOf(view).length > 0));
}

export function childNodes(node: TreeNode, rowsOf: RowsOf): TreeNode[] {
  switch (node.kind) {
    case 'person': {
      const [only] = node.plans;
      if (only && node.plans.length === 1) return entryNodes(only, node, rowsOf);
      return node.plans.map((plan) => ({ kind: 'plan', id: `${node.id}|${plan.uri}`, plan, parent: node }));
    }
    case 'plan':
      return entryNodes(node.plan, node, rowsOf);
    case 'entry':
      return node.item.children.map((item) => entryNode(node.uri, item, node));
  }
}

/** Whose plan it is; a plan that does not say is known by its file. */
export function personOf({ uri, view }: ShownPlan): string {
  return asLine(view.document.plan.person?.text ?? '') || fileNameOf(uri);
}

/** Where a plan lies, for telling several apart. */
export function placeOf({ uri }: ShownPlan): string {
  return asLine(workspace.asRelativePath(uri));
}

/** Whether a plan can be shown only in part. */
export function isPartly({ view }: ShownPlan): boolean {
  return view.document.syntax.faults.length > 0;
}

function personNodes(plans: readonly ShownPlan[]): PersonNode[] {
  const people = new Map<string, ShownPlan[]>();
  for (const plan of plans) {
    const key = personOf(plan).toLowerCase();
    people.set(key, [...(people.get(key) ?? []), plan]);
  }
  return [...people]
    .map(([key, theirs]): PersonNode => {
      const name = theirs[0] ? personOf(theirs[0]) : key;
      return { kind: 'person', id: `person|${key}`, name, plans: theirs, parent: undefined };
    })
    .sort((a, b) => a.name.localeCompare(b.name));
}

function entryNodes({ uri, view }: ShownPlan, parent: TreeNode | undefined, rowsOf: RowsOf): EntryNode[] {
  return rowsOf(view).map((item) => entryNode(uri, item, parent));
}

function entryNode(uri: Uri, item: OutlineItem, parent: TreeNode | undefined): EntryNode {
  return { kind: 'entry', id: `${uri}|${item.id}`, uri, item, parent };
}
