import type { Problem } from '../../check';
import type { PlanDocument } from '../../plan-document';
import type { TextEdit } from '../../text/range';
import { verifiedPlanEdits } from '../verified-plan-edits';
import type { Remedy } from './remedy';
import { schemaFix } from './schema-fix';
import { sortByDate } from './sort-by-date';
import { unusedDisable } from './unused-disable';

/** One way to mend a problem: edits that were made on the text and read again. */
export interface Mend {
  readonly title: string;
  /** It changes nothing but the slip it is about. */
  readonly safe: boolean;
  readonly edits: readonly TextEdit[];
}

/** All ways to mend a problem of a text, best first; those that cannot be made safely are left out by {@link mend}. */
export function remediesOf(document: PlanDocument, problem: Problem): Remedy[] {
  const own = (problem.fixes?.() ?? []).map(({ title, safe, edits }): Remedy => ({ title, safe, planEdits: edits }));
  const other =
    problem.rule === 'schema'
      ? schemaFix(document, problem)
      : problem.rule === 'unused-disable'
        ? unusedDisable(document, problem)
        : problem.rule === 'check-in-order'
          ? sortByDate(document, problem)
          : undefined;
  return other ? [...own, other] : own;
}

/** Makes a remedy on a text; `undefined` where that is refused or changes nothing. */
export function mend(document: Pick<PlanDocument, 'text' | 'syntax'>, remedy: Remedy): Mend | undefined {
  const { title, safe } = remedy;
  const edits = 'planEdits' in remedy ? verifiedPlanEdits(document, remedy.planEdits)?.edits : remedy.textEdits();
  return edits && edits.length > 0 ? { title, safe, edits } : undefined;
}

/** The one remedy that can be applied without being looked at; `undefined` where there is none or a choice of several. */
export function safeRemedy(remedies: readonly Remedy[]): Remedy | undefined {
  const safe = remedies.filter((remedy) => remedy.safe);
  return safe.length === 1 ? safe[0] : undefined;
}
