import assert from 'node:assert/strict';
import { planWith } from '../../../src/core/findings/example';
import { problemsOf } from '../../harness/check-problems';

const drills = (more: string, start = '2026-06-01', finish = '2027-02-26') =>
  planWith(`initiatives:
  restore-drills:
    title: Run a restore drill for each production database
    supports: Nobody can rely on a backup that was never restored.
    start: ${start}
    finish: ${finish}
    measure: { what: databases drilled, baseline: 0, target: 9 }
${more}`);

function message(rule: string, text: string): string {
  const found = problemsOf(text).find((problem) => problem.rule === rule);
  assert.ok(found, `no ${rule}`);
  return found.message;
}

const titles = (rule: string, text: string) =>
  problemsOf(text)
    .filter((problem) => problem.rule === rule)
    .flatMap(({ fixes }) => fixes?.() ?? [])
    .map(({ title }) => title);

describe('what is said', () => {
  it('of work that is off track asks for no plan where there is one', () => {
    const withPlan = drills('    checkIns: [{ date: 2026-11-13, value: 2, plan: Two drills a week. }]\n');
    assert.match(message('off-track', withPlan), /You have a plan for it/);
    assert.deepEqual(titles('off-track', withPlan), ['Check in today']);
    const without = drills('    checkIns: [{ date: 2026-11-13, value: 2 }]\n');
    assert.doesNotMatch(message('off-track', without), /plan/);
    assert.match(message('no-recovery-plan', without), /^The latest check-in has no “plan” yet/);
    assert.deepEqual(titles('off-track', without), ['Check in today with a plan']);
  });

  it('of work that is at risk asks for no plan where there is one', () => {
    const withPlan = drills('    checkIns: [{ date: 2026-11-13, value: 4, plan: Two drills a week. }]\n');
    assert.match(message('at-risk', withPlan), /Your plan may well do/);
    assert.match(message('at-risk', withPlan.replace(', plan: Two drills a week.', '')), /note it as “plan”/);
  });

  it('of overdue work offers to check in first, and to call it done last', () => {
    const late = drills('    checkIns: [{ date: 2026-10-30, value: 0 }]\n', '2026-06-01', '2026-11-13');
    assert.deepEqual(titles('overdue', late), ['Check in today', 'Move the date to 2027-03-31', 'Mark as done']);
  });

  it('of a cadence is said in words', () => {
    const old = drills('    checkIns: [{ date: 2026-10-16, value: 5 }]\n');
    assert.match(message('stale-check-in', old), /longer than your review cycle \(every month\)/);
    assert.match(message('stale-check-in', `${old}reviews: { every: 2 weeks }\n`), /\(every 2 weeks\)/);
  });

  it('of a purpose asks what is to be done, and for whom', () => {
    assert.match(
      message('missing-purpose', 'careerPlan: 1\nperson: Sam\n'),
      /what you want to have done, and for whom/,
    );
  });

  it('of a goal nothing serves shows its id whole or not at all', () => {
    const goal = (id: string) =>
      planWith(`goals:
  ${id}:
    goal: Any production database restores within the hour
    measure: { what: restore time, baseline: 340, target: 60, unit: minutes }
    deadline: 2027-03-31
`);
    assert.match(message('goal-without-initiative', goal('restore-time')), /with “serves: \[restore-time\]”:/);
    const long = 'any-production-database-restores-within-the-hour';
    assert.match(message('goal-without-initiative', goal(long)), /with “serves”:/);
  });

  it('cuts no word that is quoted', () => {
    const words = 'restoring the orders database without any of its backups';
    const text = drills(`    status: ${words}\n`);
    assert.match(message('schema', text), /“restoring the orders database without…”/);
  });
});
