import type { LocationLink, Position } from 'vscode-languageserver-types';
import { splitReference } from '../plan/references';
import type { PlanView } from '../plan-view';
import { locate } from '../syntax/locate';
import { nodeAt } from '../syntax/node-at';
import { pathAt } from '../syntax/path-at';
import type { TextRange } from '../text/range';
import { toOffset, toRange } from './lsp-ranges';
import { definitionRange, nameAt } from './name-at';

/** Where what is named at a position is defined: an id, a person, a strength, an accelerator, another plan. */
export function definition(view: PlanView, position: Position): LocationLink[] {
  const name = nameAt(view, position);
  if (name?.target) {
    const { uri, document, definition: found } = name.target;
    const selection = toRange(document, definitionRange(document, found));
    const origin = toRange(view.document, name.range);
    return [{ targetUri: uri, targetRange: selection, targetSelectionRange: selection, originSelectionRange: origin }];
  }
  return fileLink(view, position) ?? acceleratorLink(view, position) ?? [];
}

/** `plan: team.career.yaml`, or the file of a `file#id` whose id is not known there. */
function fileLink(view: PlanView, position: Position): LocationLink[] | undefined {
  const { document } = view;
  const { path, part } = pathAt(document.root, toOffset(document, position));
  const node = nodeAt(document.root, path);
  if (part === 'key' || node?.kind !== 'scalar') return undefined;
  const isMember = path[0] === 'team' && path.at(-1) === 'plan';
  const file = isMember ? node.text : splitReference(node.text).file;
  const named = file === undefined ? undefined : view.named.get(file);
  if (!named || file === undefined) return undefined;
  const start = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
  const origin = locate(document.text, document.root, { path, part: 'value', within: { start: 0, end: file.length } });
  return [
    {
      targetUri: named.uri,
      targetRange: start,
      targetSelectionRange: start,
      originSelectionRange: toRange(document, origin),
    },
  ];
}

/** `drivers: [people.rituals]` leads to the accelerator, where the plan fills it. */
function acceleratorLink(view: PlanView, position: Position): LocationLink[] | undefined {
  const { document } = view;
  const { path, part } = pathAt(document.root, toOffset(document, position));
  const node = nodeAt(document.root, path);
  if (part === 'key' || node?.kind !== 'scalar' || !isDriverReference(path)) return undefined;
  const target = ['drivers', ...node.text.split('.')];
  if (!nodeAt(document.root, target)) return undefined;
  const range: TextRange = locate(document.text, document.root, { path: target, part: 'key' });
  const selection = toRange(document, range);
  return [
    {
      targetUri: view.uri,
      targetRange: selection,
      targetSelectionRange: selection,
      originSelectionRange: toRange(document, { start: node.start, end: node.end }),
    },
  ];
}

function isDriverReference(path: readonly (string | number)[]): boolean {
  return path.length >= 3 && path.includes('drivers') && path[0] !== 'drivers';
}
