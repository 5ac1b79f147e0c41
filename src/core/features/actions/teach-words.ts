import { check, type Problem } from '../../check';
import { openPlanDocument } from '../../plan-document';
import type { PlanView } from '../../plan-view';
import { type VerifiedEdits, verifiedEdits } from '../../syntax/edit';

/** Rules that judge words, and learn from `lint.words`. */
const wordRules: ReadonlySet<string> = new Set(['vague-goal', 'vague-measure']);

/** Longer is not a word any more. */
const longest = 60;

/** The words a finding points at. */
export function pointedWords({ document }: PlanView, { rule, start, end }: Problem): string | undefined {
  if (!wordRules.has(rule)) return undefined;
  const words = document.text.slice(start, end);
  return words.length <= longest && /\S/.test(words) && !/[\r\n]/.test(words) ? words : undefined;
}

/** Adds the words a finding points at to those that are fine in this plan; nothing where that would not end it. */
export function teachWords(view: PlanView, problem: Problem): VerifiedEdits | undefined {
  const value = pointedWords(view, problem);
  if (value === undefined) return undefined;
  const done = verifiedEdits(
    view.document.text,
    { kind: 'append', path: ['lint', 'words', 'fine'], value },
    view.document.syntax,
  );
  if (!done) return undefined;
  const isLeft = check(openPlanDocument(done.text), view.context).some(
    ({ rule, path }) => rule === problem.rule && path.join('\n') === problem.path.join('\n'),
  );
  return isLeft ? undefined : done;
}
