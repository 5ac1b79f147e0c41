import type { Position, Range } from 'vscode-languageserver-types';
import { definitionsOf } from '../plan/names';
import type { PlanView } from '../plan-view';
import type { TextRange } from '../text/range';
import { toRange } from './lsp-ranges';
import { definitionRange, nameAt, useRange, usesOfDefinition } from './name-at';

/** Places that are edited together, and what may be written in them; as the protocol has it. */
export interface LinkedEditingRanges {
  readonly ranges: Range[];
  readonly wordPattern: string;
}

/** What an id may hold while it is edited; anything else ends the linked editing. */
const wordPattern = '[a-z0-9-]+';

/**
 * The places of an id, to be edited together. Only where that is all there is to it: it is defined in this file, once,
 * used here at least once and in no other plan, and written the same everywhere; otherwise it takes a rename.
 * @param workspace the plans known to the host
 */
export function linkedEditingRange(
  view: PlanView,
  position: Position,
  workspace: readonly PlanView[],
): LinkedEditingRanges | undefined {
  const target = nameAt(view, position)?.target;
  if (!target || target.uri !== view.uri || target.definition.kind === 'strength') return undefined;
  const { document } = view;
  const { definition } = target;
  const same = definitionsOf(document.plan).filter(
    ({ kind, name }) => kind === definition.kind && name === definition.name,
  );
  const isElsewhere = workspace.some(
    (other) => other.uri !== view.uri && usesOfDefinition(other, definition, view.uri).length > 0,
  );
  if (same.length > 1 || isElsewhere) return undefined;
  const ranges: TextRange[] = [
    definitionRange(document, definition),
    ...usesOfDefinition(view, definition, view.uri).map((use) => useRange(document, use)),
  ];
  const isSame = ranges.every(({ start, end }) => document.text.slice(start, end) === definition.name);
  if (ranges.length < 2 || !isSame) return undefined;
  return { ranges: ranges.map((range) => toRange(document, range)), wordPattern };
}
