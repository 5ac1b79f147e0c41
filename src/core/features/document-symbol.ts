import type * as lsp from 'vscode-languageserver-types';
import type { PlanView } from '../plan-view';
import { locate } from '../syntax/locate';
import { placeAt } from '../syntax/node-at';
import { isWithin, type Path, pathKey } from '../syntax/path';
import type { OutlineItem, OutlineKind } from '../views/outline-item';
import { toRange } from './lsp-ranges';
import { SymbolKind } from './protocol-values';

const kinds: Readonly<Record<OutlineKind, lsp.SymbolKind>> = {
  purpose: SymbolKind.Key,
  value: SymbolKind.String,
  lifeGoal: SymbolKind.String,
  role: SymbolKind.Class,
  point: SymbolKind.String,
  question: SymbolKind.String,
  drivers: SymbolKind.Namespace,
  driver: SymbolKind.Module,
  supporter: SymbolKind.Object,
  accelerator: SymbolKind.Property,
  practice: SymbolKind.Event,
  goals: SymbolKind.Namespace,
  goal: SymbolKind.Interface,
  initiatives: SymbolKind.Namespace,
  growth: SymbolKind.Namespace,
  initiative: SymbolKind.Function,
  milestone: SymbolKind.Constant,
  deliverables: SymbolKind.Namespace,
  deliverable: SymbolKind.Struct,
  link: SymbolKind.Variable,
  tradeOffs: SymbolKind.Namespace,
  tradeOff: SymbolKind.Event,
  mastery: SymbolKind.Namespace,
  leadership: SymbolKind.Namespace,
  part: SymbolKind.Namespace,
  level: SymbolKind.Property,
  responsibility: SymbolKind.Property,
  observation: SymbolKind.String,
  indicator: SymbolKind.Property,
  practices: SymbolKind.Namespace,
  oneOnOnes: SymbolKind.Namespace,
  rhythm: SymbolKind.Event,
  oneOnOne: SymbolKind.Event,
  action: SymbolKind.Constant,
  reviews: SymbolKind.Namespace,
  review: SymbolKind.Event,
  reports: SymbolKind.Namespace,
  report: SymbolKind.Event,
  reportDue: SymbolKind.Event,
};

/**
 * The outline of a plan as the tree shows it, but each entry only where it is written: what moves or serves
 * something is listed there in the tree, and once here.
 */
export function documentSymbol(view: PlanView): lsp.DocumentSymbol[] {
  const seen = new Set<string>();
  return view.outline.flatMap((item) => symbolOf(item, [], view, seen) ?? []);
}

function symbolOf(item: OutlineItem, parent: Path, view: PlanView, seen: Set<string>): lsp.DocumentSymbol | undefined {
  const { path } = item;
  if (!path || !isWithin(path, parent) || seen.has(pathKey(path))) return undefined;
  const { document } = view;
  const place = placeAt(document.root, path);
  if (!place) return undefined;
  seen.add(pathKey(path));
  const children = item.children.flatMap((child) => symbolOf(child, path, view, seen) ?? []);
  const selection = locate(document.text, document.root, { path, part: 'key' });
  const whole = place.entry ?? place.item ?? place.node ?? selection;
  const range = { start: Math.min(whole.start, selection.start), end: Math.max(whole.end, selection.end) };
  return {
    name: item.label.replace(/\s+/g, ' ').trim() || item.id,
    ...(item.description === '' ? {} : { detail: item.description }),
    kind: kinds[item.kind],
    range: toRange(document, range),
    selectionRange: toRange(document, selection),
    ...(children.length > 0 ? { children } : {}),
  };
}
