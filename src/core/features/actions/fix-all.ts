import { check, type Problem } from '../../check';
import { openPlanDocument, type PlanDocument } from '../../plan-document';
import type { PlanView } from '../../plan-view';
import { type VerifiedEdits, verifiedEditsForAll, verifiedTogether } from '../../syntax/edit';
import { mergeEdits } from '../../syntax/merge-edits';
import type { PlanEdit } from '../../syntax/plan-edit';
import { applyEdits, type TextEdit } from '../../text/range';
import { remediesOf, safeRemedy } from './mends';
import type { Remedy } from './remedy';

/** Fixes made together and read again: edits for the text they were asked for, and the text they give. */
export interface FixedAll {
  readonly edits: readonly TextEdit[];
  readonly text: string;
}

/** A fix can bring the next one to light, but not for ever. */
const maxRounds = 20;

/**
 * All fixes that need not be looked at, made together, until none is left: asked again for the result there is nothing to
 * do. `undefined` where there is none.
 */
export function fixAllSafe(view: PlanView): FixedAll | undefined {
  return inRounds(view, safeRemedyOf, maxRounds);
}

/** The fix of every finding of one rule: the safe one, else the only one, which is made once, since it need not end the finding. */
export function fixAllOf(view: PlanView, rule: string): FixedAll | undefined {
  const choose = (document: PlanDocument, problem: Problem) =>
    problem.rule === rule ? obviousRemedy(document, problem) : undefined;
  const isSafe = view.problems.some((problem) => choose(view.document, problem)?.safe);
  return inRounds(view, choose, isSafe ? maxRounds : 1);
}

/** The remedy somebody would choose for all findings of a kind. */
export function obviousRemedy(document: PlanDocument, problem: Problem): Remedy | undefined {
  const remedies = remediesOf(document, problem);
  return safeRemedy(remedies) ?? (remedies.length === 1 ? remedies[0] : undefined);
}

function safeRemedyOf(document: PlanDocument, problem: Problem): Remedy | undefined {
  return safeRemedy(remediesOf(document, problem));
}

function inRounds(
  view: PlanView,
  choose: (document: PlanDocument, problem: Problem) => Remedy | undefined,
  rounds: number,
): FixedAll | undefined {
  const steps: (readonly TextEdit[])[] = [];
  const seen = new Set<string>();
  let { document } = view;
  let { problems } = view;
  for (let round = 0; round < rounds && !seen.has(document.text); round++) {
    seen.add(document.text);
    const text = oneRound(document, problems, choose, steps);
    if (text === document.text) break;
    document = openPlanDocument(text);
    problems = check(document, view.context);
  }
  if (document.text === view.document.text) return undefined;
  return { edits: mergeEdits(view.document.text.length, steps), text: document.text };
}

/**
 * Makes every chosen remedy in the plan's terms that still fits once those before it were made; where there is none,
 * those in terms of the text, which hold for the text they were worked out for.
 * @returns the text then
 */
function oneRound(
  document: PlanDocument,
  problems: readonly Problem[],
  choose: (document: PlanDocument, problem: Problem) => Remedy | undefined,
  steps: (readonly TextEdit[])[],
): string {
  const ready: (readonly PlanEdit[])[] = [];
  const apart: TextEdit[] = [];
  for (const problem of problems) {
    const chosen = choose(document, problem);
    if (!chosen) continue;
    if ('textEdits' in chosen) {
      const edits = chosen.textEdits() ?? [];
      if (edits.every((edit) => isApart(edit, apart))) apart.push(...edits);
    } else ready.push(chosen.planEdits);
  }
  const { text } = madeOf({ text: document.text, tree: document.syntax }, ready, steps);
  if (text !== document.text || apart.length === 0) return text;
  steps.push([...apart].sort((a, b) => a.start - b.start));
  return applyEdits(text, apart);
}

/**
 * Makes what fits of remedies: all at once where that can be, else each half by itself, so that hundreds of them do not
 * have the text read hundreds of times.
 */
function madeOf(
  before: ReadText,
  remedies: readonly (readonly PlanEdit[])[],
  steps: (readonly TextEdit[])[],
): ReadText {
  const [first, ...others] = remedies;
  if (!first) return before;
  const { text, tree } = before;
  const isLast = others.length === 0;
  const done = isLast ? verifiedEditsForAll(text, first, tree) : verifiedTogether(text, remedies.flat(), tree);
  if (done) {
    if (done.edits.length > 0) steps.push(done.edits);
    return done;
  }
  if (isLast) return before;
  const half = remedies.length >> 1;
  return madeOf(madeOf(before, remedies.slice(0, half), steps), remedies.slice(half), steps);
}

/** A text and what it reads as. */
type ReadText = Pick<VerifiedEdits, 'text' | 'tree'>;

function isApart({ start, end }: TextEdit, others: readonly TextEdit[]): boolean {
  return others.every((other) => other.end <= start || end <= other.start);
}
