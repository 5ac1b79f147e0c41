import { planWith } from '../findings/example';
import type { Initiative, TrackedEntry } from '../plan/model';
import type { References } from '../plan/references';
import { isOpen } from '../progress/health';
import type { Rule, RuleExamples } from './rule';

const focused = (adds: string) =>
  planWith(`goals:
  restore-time:
    goal: Any production database restores within the hour
    measure: { what: restore time of the largest database, baseline: 340, target: 60, unit: minutes }
    deadline: 2027-03-31
initiatives:
  restore-drills:
    title: Run a restore drill for each production database
    serves: [restore-time]
    start: 2026-11-20
    finish: 2027-02-26
    measure: { what: databases drilled, baseline: 0, target: 9 }
  handbook:
    title: Hand the on-call handbook to each new engineer
    supports: New engineers sleep before their first night on call.
    start: 2026-11-20
    finish: 2027-02-26
    measure: { what: engineers with a handbook, baseline: 0, target: 4 }
leadership:
  focus: { firstCustomer: Ana Cole, adds: [${adds}] }
`);

export const rule: Rule = {
  id: 'unfocused',
  summary: 'an open initiative that is not among what adds most, and serves nothing there.',
  why: 'It may be good work; it is not the work you said adds the most for the one you work for.',
  severity: 'hint',
  judges: 'plan',
  *check({ plan, references, progress }) {
    const adds = plan.leadership?.focus?.adds ?? [];
    if (adds.length === 0) return;
    const named = new Set<TrackedEntry>();
    for (const reference of adds) {
      const entry = references.meant(reference);
      if (entry.kind === 'entry') named.add(entry.entry);
    }
    for (const initiative of plan.initiatives) {
      if (named.has(initiative) || !isOpen(progress(initiative).state)) continue;
      if (mayServe(initiative, named, references)) continue;
      yield {
        path: initiative.path,
        part: 'key',
        message:
          'This serves nothing of what adds most (“adds” under “focus”). Let it serve one of those, hand it over, or add its id there.',
      };
    }
  },
};

export const examples = (): RuleExamples => ({
  bad: { text: focused('restore-time') },
  good: { text: focused('restore-time, handbook') },
});

/** What leads into a plan that could not be read may well be in focus. */
function mayServe({ serves }: Initiative, named: ReadonlySet<TrackedEntry>, references: References): boolean {
  return serves.some((reference) => {
    const served = references.meant(reference);
    return served.kind === 'unchecked' || (served.kind === 'entry' && named.has(served.entry));
  });
}
