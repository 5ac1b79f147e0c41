import type {
  CallHierarchyIncomingCall,
  CallHierarchyItem,
  CallHierarchyOutgoingCall,
  Position,
} from 'vscode-languageserver-types';
import { type TrackedEntry, trackedEntries } from '../plan/model';
import { splitReference } from '../plan/references';
import type { PlanDocument } from '../plan-document';
import type { PlanView } from '../plan-view';
import { locate } from '../syntax/locate';
import { placeAt } from '../syntax/node-at';
import { isWithin, samePath } from '../syntax/path';
import { pathAt } from '../syntax/path-at';
import { titleOf } from '../views/entry-words';
import { toOffset, toRange } from './lsp-ranges';
import { nameAt } from './name-at';
import { SymbolKind } from './protocol-values';

/**
 * Walks what serves what. “Calls” are `serves` here: the incoming ones of a goal are what serves it, the outgoing
 * ones are what it serves, in this plan and across files.
 */
export function prepareCallHierarchy(view: PlanView, position: Position): CallHierarchyItem[] {
  const name = nameAt(view, position);
  if (name?.target?.definition.kind === 'entry') {
    const { document, definition, uri } = name.target;
    const entry = trackedEntries(document.plan).find(({ path }) => samePath(path, definition.path));
    return entry ? [itemOf(uri, document, entry)] : [];
  }
  const { path } = pathAt(view.document.root, toOffset(view.document, position));
  const around = trackedEntries(view.document.plan).find((entry) => isWithin(path, entry.path));
  return around ? [itemOf(view.uri, view.document, around)] : [];
}

/** What serves an item, in all plans of the workspace. */
export function incomingCalls(item: CallHierarchyItem, workspace: readonly PlanView[]): CallHierarchyIncomingCall[] {
  return workspace.flatMap((view) =>
    trackedEntries(view.document.plan).flatMap((entry): CallHierarchyIncomingCall[] => {
      const serving = entry.serves.filter((reference) => {
        const target = view.references.resolve(reference);
        if (target.kind !== 'entry') return false;
        const uri = target.file === undefined ? view.uri : view.named.get(target.file)?.uri;
        return uri === item.uri && target.entry.id === idOf(item);
      });
      if (serving.length === 0) return [];
      const fromRanges = serving.map(({ path }) => rangeOf(view.document, path));
      return [{ from: itemOf(view.uri, view.document, entry), fromRanges }];
    }),
  );
}

/** What an item serves. */
export function outgoingCalls(item: CallHierarchyItem, workspace: readonly PlanView[]): CallHierarchyOutgoingCall[] {
  const view = workspace.find(({ uri }) => uri === item.uri);
  const entry = view && trackedEntries(view.document.plan).find(({ id }) => id === idOf(item));
  if (!view || !entry) return [];
  return entry.serves.flatMap((reference): CallHierarchyOutgoingCall[] => {
    const { file } = splitReference(reference.text);
    const other = file ? view.named.get(file) : { uri: view.uri, document: view.document };
    const target = view.references.resolve(reference);
    if (!other || target.kind !== 'entry') return [];
    return [
      { to: itemOf(other.uri, other.document, target.entry), fromRanges: [rangeOf(view.document, reference.path)] },
    ];
  });
}

function itemOf(uri: string, document: PlanDocument, entry: TrackedEntry): CallHierarchyItem {
  const selectionRange = toRange(document, locate(document.text, document.root, { path: entry.path, part: 'key' }));
  const whole = placeAt(document.root, entry.path)?.entry;
  return {
    name: titleOf(entry),
    detail: [entry.id, document.plan.person?.text].filter((part) => part !== undefined).join(', '),
    kind:
      entry.kind === 'goal'
        ? SymbolKind.Interface
        : entry.kind === 'initiative'
          ? SymbolKind.Function
          : SymbolKind.Struct,
    uri,
    range: whole ? toRange(document, whole) : selectionRange,
    selectionRange,
    data: { id: entry.id },
  };
}

/** The id an item was made for; a client hands back whatever it was given. */
function idOf({ data }: CallHierarchyItem): string | undefined {
  const id: unknown = typeof data === 'object' && data !== null && 'id' in data ? data.id : undefined;
  return typeof id === 'string' ? id : undefined;
}

function rangeOf(document: PlanDocument, path: readonly (string | number)[]) {
  return toRange(document, locate(document.text, document.root, { path, part: 'value' }));
}
