import { formatDay } from '../dates/day';
import { planWith } from '../findings/example';
import type { Goal } from '../plan/model';
import { goalsServedFrom, teamPlans } from '../plan/team';
import { isOpen } from '../progress/health';
import { isId } from '../schema/to-id';
import type { Fix, Rule, RuleContext, RuleExamples } from './rule';

const goal = `goals:
  restore-time:
    goal: Any production database restores within the hour
    measure: { what: restore time of the largest database, baseline: 340, target: 60, unit: minutes }
    deadline: 2027-03-31
`;

export const rule: Rule = {
  id: 'goal-without-initiative',
  summary: 'an open goal that no goal or initiative serves, here or in a plan of the team.',
  why: 'A goal moves when somebody does something for it, and a first step is easier to plan than the whole way.',
  severity: 'info',
  judges: 'plan',
  fix: 'Add an initiative.',
  *check(context) {
    const { plan, references, progress } = context;
    const team = teamPlans(plan, references);
    // Whoever serves it may be in the plan that could not be read.
    if (!team.isWhole) return;
    const ids = new Set(plan.goals.map(({ id }) => id));
    const served = new Set(
      team.plans.flatMap((member) => [...goalsServedFrom([...member.plan.goals, ...member.plan.initiatives], ids)]),
    );
    for (const entry of plan.goals) {
      if (served.has(entry.id) || references.servedBy(entry).length > 0 || !isOpen(progress(entry).state)) continue;
      yield {
        path: entry.path,
        part: 'key',
        message: `Nothing serves this goal yet. Add an initiative with ${serving(entry.id)}: the first thing you will do for it.`,
        fixes: () => [firstStep(entry, context)],
      };
    }
  },
};

export const examples = (): RuleExamples => ({
  bad: { text: planWith(goal) },
  good: {
    text: planWith(`${goal}initiatives:
  restore-drills:
    title: Run a restore drill for each production database
    serves: [restore-time]
    start: 2026-11-20
    finish: 2027-02-26
    measure: { what: databases drilled, baseline: 0, target: 9 }
`),
  },
});

/** The key, with the id where it is one and short enough to be shown whole. */
function serving(id: string): string {
  return isId(id) && id.length <= 40 ? `“serves: [${id}]”` : '“serves”';
}

function firstStep({ id, deadline }: Goal, { plan, day }: RuleContext): Fix {
  const taken = new Set(plan.initiatives.map((initiative) => initiative.id));
  let key = `${id}-first-step`;
  for (let number = 2; taken.has(key); number++) key = `${id}-step-${number}`;
  const finish = deadline?.day !== undefined && deadline.day > day ? { finish: formatDay(deadline.day) } : {};
  const initiative = { title: 'The first step', serves: [id], start: formatDay(day), ...finish };
  return {
    title: 'Add an initiative that serves it',
    edits: [
      plan.keys.has('initiatives')
        ? { kind: 'insert', path: ['initiatives'], key, value: initiative }
        : { kind: 'insert', path: [], key: 'initiatives', value: { [key]: initiative }, after: 'goals' },
    ],
    safe: false,
  };
}
