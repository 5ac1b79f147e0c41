import type { Position } from 'vscode-languageserver-types';
import { type Definition, definitionAt, definitionOf, names, type Use, useAt, usesOf } from '../plan/names';
import type { PlanDocument } from '../plan-document';
import type { PlanView } from '../plan-view';
import { locate } from '../syntax/locate';
import { pathAt } from '../syntax/path-at';
import type { TextRange } from '../text/range';
import { toOffset } from './lsp-ranges';

/** A name under the cursor and what it stands for. */
export interface NameAt {
  readonly kind: Definition['kind'];
  readonly name: string;
  /** Where the name stands under the cursor. */
  readonly range: TextRange;
  /** The file that defines it, and the definition there; `undefined` where nothing does. */
  readonly target:
    | { readonly uri: string; readonly document: PlanDocument; readonly definition: Definition }
    | undefined;
}

/** The id, person or strength at a position, whether it is defined or used there. */
export function nameAt(view: PlanView, position: Position): NameAt | undefined {
  const { document } = view;
  const offset = toOffset(document, position);
  const { path, part } = pathAt(document.root, offset);
  const own = definitionAt(document.plan, path, part);
  if (own) {
    const range = definitionRange(document, own);
    return { kind: own.kind, name: own.name, range, target: { uri: view.uri, document, definition: own } };
  }
  if (part === 'key') return undefined;
  const use = useAt(document.plan, view.references, path);
  if (!use) return undefined;
  const range = useRange(document, use);
  // In front of the `#` of `file#id` the cursor is on the file.
  if (offset < range.start || offset > range.end) return undefined;
  return { kind: use.kind, name: use.name, range, target: targetOf(view, use) };
}

function targetOf(view: PlanView, use: Use): NameAt['target'] {
  if (use.file === undefined) {
    const definition = definitionOf(view.document.plan, use);
    return definition && { uri: view.uri, document: view.document, definition };
  }
  const named = view.named.get(use.file);
  const definition = named && definitionOf(named.document.plan, use);
  return named && definition && { ...named, definition };
}

/** Where a definition's name stands. */
export function definitionRange({ text, root }: PlanDocument, { path, part }: Definition): TextRange {
  return locate(text, root, { path, part });
}

/** Where a use's name stands: behind the `#` of `file#id`. */
export function useRange({ text, root }: PlanDocument, { path, within }: Use): TextRange {
  return locate(text, root, { path, part: 'value', within });
}

/** The uses of a definition in one plan; `definingUri` is the file it is defined in. */
export function usesOfDefinition(view: PlanView, definition: Definition, definingUri: string): Use[] {
  const uses = usesOf(view.document.plan, view.references).filter((use) => names(use, definition));
  return uses.filter((use) =>
    use.file === undefined ? view.uri === definingUri : view.named.get(use.file)?.uri === definingUri,
  );
}
