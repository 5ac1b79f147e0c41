import type { PlanDocument } from '../plan-document';
import { type VerifiedEdits, verifiedEdits, verifiedEditsForAll } from '../syntax/edit';
import { mergeEdits } from '../syntax/merge-edits';
import type { PlanEdit } from '../syntax/plan-edit';

/** As `verifiedEditsForAll`, for a text that was taken apart already. */
export function verifiedPlanEdits(
  { text, syntax }: Pick<PlanDocument, 'text' | 'syntax'>,
  edits: readonly PlanEdit[],
): VerifiedEdits | undefined {
  const [edit, ...others] = edits;
  const first = edit && verifiedEdits(text, edit, syntax);
  if (!first || others.length === 0) return edit ? first : { edits: [], text };
  const rest = verifiedEditsForAll(first.text, others);
  return rest && { edits: mergeEdits(text.length, [first.edits, rest.edits]), text: rest.text };
}
