import type { Position, Range, TextEdit } from 'vscode-languageserver-types';
import { type Definition, definitionsOf } from '../plan/names';
import type { PlanView } from '../plan-view';
import { isId, toId } from '../schema/to-id';
import { verifiedEditsForAll } from '../syntax/edit';
import type { PlanEdit } from '../syntax/plan-edit';
import { type EditResult, unsafeRefusal } from './edit-result';
import { toLspEdit, toRange } from './lsp-ranges';
import { definitionRange, type NameAt, nameAt, useRange, usesOfDefinition } from './name-at';

/** What can be renamed at a position, or why nothing can. */
export type PreparedRename = { readonly range: Range; readonly placeholder: string } | { readonly refusal: string };

const kindWords: Readonly<Record<Definition['kind'], string>> = {
  entry: 'goal, initiative or deliverable',
  person: 'person',
  strength: 'strength',
};

export function prepareRename(view: PlanView, position: Position): PreparedRename {
  const name = nameAt(view, position);
  if (!name) return { refusal: 'Ids of goals, initiatives, deliverables and people can be renamed, and strengths.' };
  if (!name.target)
    return { refusal: `No ${kindWords[name.kind]} called “${name.name}” is known, so there is nothing to rename.` };
  return { range: toRange(view.document, name.range), placeholder: name.name };
}

/**
 * Renames what is named at a position, where it is defined and everywhere it is used.
 * @param workspace the plans known to the host; uses in files it does not hand in stay as they are
 */
export function rename(
  view: PlanView,
  position: Position,
  newName: string,
  workspace: readonly PlanView[],
): EditResult {
  const target = nameAt(view, position)?.target;
  if (!target) return { refusal: 'There is nothing here that can be renamed.' };
  const refusal = refusalOf(target, newName);
  if (refusal) return { refusal };
  const { definition, uri } = target;
  if (definition.name === newName) return { edit: { changes: {} } };
  const plans = new Map<string, PlanView>();
  for (const plan of [view, ...workspace]) if (!plans.has(plan.uri)) plans.set(plan.uri, plan);
  const changes: Record<string, TextEdit[]> = {};
  if (!plans.has(uri)) changes[uri] = [definitionEdit(target, newName)];
  for (const plan of plans.values()) {
    const edits =
      definition.kind === 'strength' ? strengthEdits(plan, target, newName) : idEdits(plan, target, newName);
    if (!edits) return { refusal: unsafeRefusal };
    if (edits.length > 0) changes[plan.uri] = edits;
  }
  return { edit: { changes } };
}

function refusalOf({ document, definition }: NonNullable<NameAt['target']>, newName: string): string | undefined {
  if (definition.kind === 'strength') return newName.trim() === '' ? 'A strength needs a name.' : undefined;
  if (!isId(newName)) {
    const suggestion = toId(newName);
    return `An id holds lower-case letters, digits and “-”${suggestion ? `, for example “${suggestion}”` : ''}.`;
  }
  if (isReadAsData(newName)) return `YAML would read “${newName}” as a number or a truth value. Add a word to it.`;
  const taken = definitionsOf(document.plan).some((other) => other.kind === definition.kind && other.name === newName);
  return taken ? `“${newName}” is already in use in this plan.` : undefined;
}

/** Whether the core schema of YAML 1.2 reads a plain word as something other than text. */
function isReadAsData(word: string): boolean {
  return /^(?:true|false|null|-?\d+(?:e\d+|e-\d+)?|0o[0-7]+|0x[\da-f]+)$/.test(word);
}

function definitionEdit({ document, definition }: NonNullable<NameAt['target']>, newName: string): TextEdit {
  return toLspEdit(document, { ...definitionRange(document, definition), newText: newName });
}

function idEdits(plan: PlanView, target: NonNullable<NameAt['target']>, newName: string): TextEdit[] {
  const uses = usesOfDefinition(plan, target.definition, target.uri).map((use) =>
    toLspEdit(plan.document, { ...useRange(plan.document, use), newText: newName }),
  );
  return plan.uri === target.uri ? [definitionEdit(target, newName), ...uses] : uses;
}

/** A strength is free text, so each place is written anew with the quotes it needs. */
function strengthEdits(plan: PlanView, target: NonNullable<NameAt['target']>, newName: string): TextEdit[] | undefined {
  if (plan.uri !== target.uri) return [];
  const places = [target.definition, ...usesOfDefinition(plan, target.definition, target.uri)];
  const edits = places.map(({ path }): PlanEdit => ({ kind: 'replace', path, value: newName }));
  const verified = verifiedEditsForAll(plan.document.text, edits);
  return verified?.edits.map((edit) => toLspEdit(plan.document, edit));
}
