import type { Day } from '../../dates/day';
import { lowerPlan } from '../../plan/lower';
import { type Plan, type TrackedEntry, trackedEntries } from '../../plan/model';
import type { PlanView } from '../../plan-view';
import { parseSyntax } from '../../syntax/parse';
import type { Path } from '../../syntax/path';
import { mend } from './mend';
import type { Place } from './place';
import { scan } from './scan';

/** What offers are made from. */
export interface Asking {
  readonly view: PlanView;
  readonly place: Place;
  readonly today: Day;
  /** The plans known to the host. */
  readonly workspace: readonly PlanView[];
  /** What the plan says; of a file that cannot be read as it is, with what is left open closed. */
  readonly plan: () => Plan;
}

export function askingAt(view: PlanView, place: Place, offset: number, workspace: readonly PlanView[]): Asking {
  let plan: Plan | undefined;
  return {
    view,
    place,
    today: view.context.day,
    workspace,
    plan: () => {
      plan ??= view.document.syntax.faults.length === 0 ? view.document.plan : mendedPlan(view, offset);
      return plan;
    },
  };
}

/** An unclosed bracket swallows what is below it, and with it the ids that may be wanted; other faults do not. */
function mendedPlan({ document }: PlanView, offset: number): Plan {
  const found = scan(document.text, offset);
  if (found.closers.length === 0) return document.plan;
  const guess = found.cursor?.leads ? 'key' : 'value';
  return lowerPlan(parseSyntax(mend(document.text, offset, found, guess).text).root);
}

/** The goal, initiative or deliverable a path lies in. */
export function entryAround(plan: Plan, path: Path): TrackedEntry | undefined {
  const depth = path[0] === 'mastery' ? 3 : 2;
  return trackedEntries(plan).find(
    (entry) => entry.path.length === depth && path.length >= depth && entry.path.every((part, i) => part === path[i]),
  );
}
