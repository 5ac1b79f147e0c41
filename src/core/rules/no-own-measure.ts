import { planWith } from '../findings/example';
import type { Rule, RuleExamples } from './rule';

const goals = (second: string) =>
  planWith(`goals:
  restore-time:
    goal: Any production database restores within the hour
    definedBy: organisation
    measure: { what: restore time of the largest database, baseline: 340, target: 60, unit: minutes }
    deadline: 2027-03-31
  drill-crew:
    goal: Four engineers can lead a restore drill
    definedBy: ${second}
    measure: { what: engineers who led a drill, baseline: 1, target: 4 }
    deadline: 2027-03-31
initiatives:
  restore-drills:
    title: Run a restore drill for each production database
    serves: [restore-time, drill-crew]
    start: 2026-11-20
    finish: 2027-02-26
    measure: { what: databases drilled, baseline: 0, target: 9 }
`);

export const rule: Rule = {
  id: 'no-own-measure',
  summary: 'two or more goals whose success is defined by one side only, you or the organisation.',
  why: 'Only theirs, and the plan is a list of duties; only yours, and nobody else waits for the result.',
  severity: 'hint',
  judges: 'plan',
  *check({ plan }) {
    if (plan.goals.length < 2) return;
    const sides = new Set(plan.goals.flatMap(({ definedBy }) => definedBy?.text ?? []));
    const [side] = sides;
    if (sides.size !== 1 || (side !== 'me' && side !== 'organisation')) return;
    yield {
      path: ['goals'],
      part: 'key',
      message:
        side === 'me'
          ? 'You alone define when these goals are reached. Add one whose measure the organisation cares about (“definedBy: organisation”).'
          : 'The organisation alone defines when these goals are reached. Add one with a measure of your own (“definedBy: me”).',
    };
  },
};

export const examples = (): RuleExamples => ({
  bad: { text: goals('organisation') },
  good: { text: goals('me') },
});
