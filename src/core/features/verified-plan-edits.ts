import type { PlanDocument } from '../plan-document';
import { type VerifiedEdits, verifiedEditsForAll } from '../syntax/edit';
import type { PlanEdit } from '../syntax/plan-edit';

/** As `verifiedEditsForAll`, for a text that was taken apart already. */
export function verifiedPlanEdits(
  { text, syntax }: Pick<PlanDocument, 'text' | 'syntax'>,
  edits: readonly PlanEdit[],
): VerifiedEdits | undefined {
  return verifiedEditsForAll(text, edits, syntax);
}
