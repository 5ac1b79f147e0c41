import type * as lsp from 'vscode-languageserver-types';
import { type TrackedEntry, trackedEntries } from '../plan/model';
import type { PlanView } from '../plan-view';
import { locate } from '../syntax/locate';
import { titleOf } from '../views/entry-words';
import { toRange } from './lsp-ranges';
import { SymbolKind } from './protocol-values';

const kinds: Readonly<Record<TrackedEntry['kind'], lsp.SymbolKind>> = {
  goal: SymbolKind.Interface,
  initiative: SymbolKind.Function,
  deliverable: SymbolKind.Struct,
};

/** At most this many are of use in a list one types into. */
const most = 500;

/** Goals, initiatives and deliverables of all plans whose id or title holds the letters of the query in order. */
export function workspaceSymbol(query: string, workspace: readonly PlanView[]): lsp.WorkspaceSymbol[] {
  const wanted = query.toLowerCase().replace(/\s+/g, '').slice(0, 100);
  const found: lsp.WorkspaceSymbol[] = [];
  for (const { uri, document } of workspace) {
    for (const entry of trackedEntries(document.plan)) {
      const name = titleOf(entry);
      if (!holdsInOrder(`${entry.id} ${name}`.toLowerCase(), wanted)) continue;
      const range = toRange(document, locate(document.text, document.root, { path: entry.path, part: 'key' }));
      const person = document.plan.person?.text;
      found.push({
        name,
        kind: kinds[entry.kind],
        location: { uri, range },
        containerName: person ? `${entry.id}, ${person}` : entry.id,
      });
      if (found.length >= most) return found;
    }
  }
  return found;
}

function holdsInOrder(text: string, letters: string): boolean {
  let at = 0;
  for (const letter of letters) {
    at = text.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
