import type { PlanEdit } from '../../syntax/plan-edit';
import type { TextEdit } from '../../text/range';

/** One way to mend a problem before it is worked out: in the plan's terms, or by edits of the text that are proved when asked for. */
export type Remedy = { readonly title: string; readonly safe: boolean } & (
  | { readonly planEdits: readonly PlanEdit[] }
  | { readonly textEdits: () => readonly TextEdit[] | undefined }
);
