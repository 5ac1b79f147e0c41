import { lowerPlan } from './plan/lower';
import type { Plan } from './plan/model';
import { type SchemaFault, validatePlan } from './schema/validate';
import type { SyntaxNode } from './syntax/nodes';
import { entryOf } from './syntax/nodes';
import { parseSyntax, type SyntaxTree } from './syntax/parse';
import { toJson } from './syntax/to-json';
import { indexLines, type LineIndex } from './text/line-index';

/** One version of one plan file, taken apart once and shared by everything that asks about it. */
export interface PlanDocument {
  readonly text: string;
  readonly lines: LineIndex;
  readonly syntax: SyntaxTree;
  readonly root: SyntaxNode | undefined;
  readonly plan: Plan;
  /** The format number a newer version of the product wrote; nothing else of such a file is judged. */
  readonly newerFormat: number | undefined;
  readonly schemaFaults: readonly SchemaFault[];
}

/** The format this version reads. */
export const formatNumber = 1;

/** Takes a text apart. Never fails; an incremental version of this is free to reuse what an edit left alone. */
export function openPlanDocument(text: string): PlanDocument {
  const syntax = parseSyntax(text);
  const { root } = syntax;
  const newerFormat = newerFormatOf(root);
  return {
    text,
    lines: indexLines(text),
    syntax,
    root,
    plan: lowerPlan(root),
    newerFormat,
    schemaFaults: newerFormat === undefined && isWorthValidating(syntax) ? validatePlan(toJson(root)) : [],
  };
}

function newerFormatOf(root: SyntaxNode | undefined): number | undefined {
  const value = root?.kind === 'map' ? entryOf(root, 'careerPlan')?.value : undefined;
  const number = value?.kind === 'scalar' ? value.value : undefined;
  return typeof number === 'number' && number > formatNumber ? number : undefined;
}

/** A file that was refused whole has nothing that could be of the right or wrong shape. */
function isWorthValidating({ root, faults }: SyntaxTree): boolean {
  return root !== undefined || faults.length === 0;
}
