import type { Severity } from '../../core/rules/rule';
import type { FileProblem } from './file-problem';

/** How many problems there are of each severity. */
export type Tally = Readonly<Record<Severity, number>>;

export const emptyTally: Tally = { error: 0, warning: 0, info: 0, hint: 0 };

export function tallyOf(problems: readonly FileProblem[]): Tally {
  const tally = { ...emptyTally };
  for (const { severity } of problems) tally[severity]++;
  return tally;
}

export function sumOf(a: Tally, b: Tally): Tally {
  return { error: a.error + b.error, warning: a.warning + b.warning, info: a.info + b.info, hint: a.hint + b.hint };
}

/**
 * A report in pieces, so that it can be written while plans are still being checked: the head, a piece for each plan
 * that has problems with `between` between two of them, and the foot.
 */
export interface Reporter {
  readonly head: string;
  readonly between: string;
  /** @param problems of one plan, at least one */
  readonly piece: (problems: readonly FileProblem[], colour: boolean) => string;
  /** @param plans how many were checked */
  readonly foot: (plans: number, tally: Tally) => string;
}
