import type { Location, Position } from 'vscode-languageserver-types';
import type { PlanView } from '../plan-view';
import { toRange } from './lsp-ranges';
import { definitionRange, type NameAt, nameAt, useRange, usesOfDefinition } from './name-at';

/**
 * Every place that names what is named at a position.
 * @param workspace the plans known to the host; the view's own plan may be among them or not
 * @param includeDeclaration whether the definition itself is listed too
 */
export function references(
  view: PlanView,
  position: Position,
  workspace: readonly PlanView[],
  includeDeclaration: boolean,
): Location[] {
  const target = nameAt(view, position)?.target;
  return target ? locationsOf(target, view, workspace, includeDeclaration) : [];
}

/** The places of a known definition, this plan's first, each file once. */
export function locationsOf(
  target: NonNullable<NameAt['target']>,
  view: PlanView,
  workspace: readonly PlanView[],
  includeDeclaration: boolean,
): Location[] {
  const { uri, document, definition } = target;
  const own = includeDeclaration ? [{ uri, range: toRange(document, definitionRange(document, definition)) }] : [];
  const others = workspace.filter((other) => other.uri !== view.uri);
  return [
    ...own,
    ...[view, ...others].flatMap((plan) =>
      usesOfDefinition(plan, definition, uri).map((use) => ({
        uri: plan.uri,
        range: toRange(plan.document, useRange(plan.document, use)),
      })),
    ),
  ];
}
