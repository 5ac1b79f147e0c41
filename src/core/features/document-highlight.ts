import type { DocumentHighlight, Position } from 'vscode-languageserver-types';
import type { PlanView } from '../plan-view';
import { toRange } from './lsp-ranges';
import { definitionRange, nameAt, useRange, usesOfDefinition } from './name-at';
import { DocumentHighlightKind } from './protocol-values';

/** Every place of this file that names what is named at a position; its definition is marked as written. */
export function documentHighlight(view: PlanView, position: Position): DocumentHighlight[] {
  const name = nameAt(view, position);
  if (!name) return [];
  const { target } = name;
  if (!target) return [{ range: toRange(view.document, name.range), kind: DocumentHighlightKind.Read }];
  const own: DocumentHighlight[] =
    target.uri === view.uri
      ? [
          {
            range: toRange(view.document, definitionRange(view.document, target.definition)),
            kind: DocumentHighlightKind.Write,
          },
        ]
      : [];
  return [
    ...own,
    ...usesOfDefinition(view, target.definition, target.uri).map((use) => ({
      range: toRange(view.document, useRange(view.document, use)),
      kind: DocumentHighlightKind.Read,
    })),
  ];
}
