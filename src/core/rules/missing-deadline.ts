import type { Entry, Plan } from '../plan/model';
import type { Finding, Rule } from './rule';

export const rule: Rule = {
  id: 'missing-deadline',
  summary:
    'a goal without a deadline, an initiative without a start or a finish, a deliverable without a due date, a target role without a date.',
  why: 'A date turns a wish into a plan: it is what progress is measured against, and what tells you when to ask for help.',
  severity: 'warning',
  fix: 'Write the date the entry is due.',
  bad: {
    text: `careerPlan: 1
person: Sam Okafor
purpose: Become the engineer people call when data must not be lost.
goals:
  restore-time:
    goal: Any production database restores within the hour
    measure: { what: restore time of the largest database, baseline: 340, target: 60, unit: minutes }
`,
  },
  good: {
    text: `careerPlan: 1
person: Sam Okafor
purpose: Become the engineer people call when data must not be lost.
goals:
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
`,
  },
  *check({ plan }) {
    for (const goal of plan.goals) yield* missing(goal, ['deadline'], 'goal');
    for (const initiative of plan.initiatives) yield* missing(initiative, ['start', 'finish'], 'initiative');
    for (const deliverable of plan.mastery?.deliverables ?? []) yield* missing(deliverable, ['due'], 'deliverable');
    yield* missingTargetDate(plan);
  },
};

function* missing(entry: Entry, dates: readonly string[], what: string): Iterable<Finding> {
  const absent = dates.filter((key) => !entry.keys.has(key));
  if (absent.length === 0) return;
  const keys = absent.map((key) => `“${key}”`).join(' and ');
  yield {
    path: entry.path,
    part: 'key',
    message: `This ${what} has no ${keys} yet, so its progress cannot be seen. Add ${absent.length > 1 ? 'the dates' : 'the date'}, for example “${absent[0]}: 2027-06-30”.`,
  };
}

function* missingTargetDate({ role }: Plan): Iterable<Finding> {
  const target = role?.target;
  if (!target || target.keys.has('by')) return;
  yield {
    path: target.path,
    part: 'key',
    message: 'The role you want has no date yet. Add “by”: even a rough year-end shows what has to come first.',
  };
}
