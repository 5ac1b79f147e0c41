import assert from 'node:assert/strict';
import { drills, planWith } from '../../../src/core/findings/example';
import { applyFix } from '../../harness/apply-fix';
import { checkProblems, problemsOf } from '../../harness/check-problems';

/** An initiative from 1 June 2026 to 31 May 2027 that should bring 0 to 100, and what stands behind it. */
const year = (more: string) =>
  planWith(`initiatives:
  restore-drills:
    title: Run a restore drill for each production database
    supports: Nobody can rely on a backup that was never restored.
    start: 2026-06-01
    finish: 2027-05-31
    measure: { what: databases drilled, baseline: 0, target: 100 }
${more}`);

describe('off-track and at-risk', () => {
  // By 31 October 152 of 364 days have passed: 41.76 % are expected.
  it('speak on the value of the latest check-in, with its numbers in words', () => {
    checkProblems(
      year(`    checkIns:
      - { date: 2026-10-31, value: 16 }
#                                  ^^ off-track: 16 % of the way done, 42 % expected
#                                  ^^ no-recovery-plan
      - { date: 2026-09-30, value: 90 }
#               ^^^^^^^^^^ check-in-order: older than the one of 2026-10-31
`),
    );
    checkProblems(
      year(`    checkIns:
      - { date: 2026-10-31, value: 17 }
#                                  ^^ at-risk: 17 % of the way done, 42 % expected
`),
    );
  });

  it('are told of a check-in out of order before they are told of two on one date', () => {
    const order = (text: string) => problemsOf(text).filter(({ rule }) => rule === 'check-in-order');
    const days = (...dates: readonly string[]) =>
      year(`    checkIns:\n${dates.map((date) => `      - { date: ${date}, value: 50 }\n`).join('')}`);
    const [both, ...more] = order(days('2026-11-13', '2026-11-20', '2026-11-13'));
    assert.match(both?.message ?? '', /older than the one of 2026-11-20/);
    assert.deepEqual(more, []);
    const [twice] = order(days('2026-11-13', '2026-11-13', '2026-11-20'));
    assert.match(twice?.message ?? '', /There is a check-in of 2026-11-13 above already/);
  });

  it('say nothing at ten hundredths behind the pace', () => {
    checkProblems(year('    checkIns: [{ date: 2026-10-31, value: 32 }]\n'));
  });

  it('take a worse confidence at its word, and speak on its date where there is no value', () => {
    checkProblems(
      year(`    checkIns:
      - { date: 2026-10-31, value: 50 }
      - { date: 2026-11-15, confidence: off-track, plan: Ask for a second engineer. }
#               ^^^^^^^^^^ off-track: Your check-in of 2026-11-15 says off-track (50 % of the way done, 46 % expected by now).
`),
    );
  });

  it('say nothing about what is paused', () => {
    checkProblems(year('    status: paused\n    checkIns: [{ date: 2026-10-31, value: 1 }]\n'));
  });

  it('speak on the entry where only its milestones tell', () => {
    checkProblems(
      planWith(`initiatives:
  restore-report:
# ^^^^^^^^^^^^^^ at-risk: Of the milestones
    title: Write the recovery report the auditors ask for
    supports: Nobody can rely on a backup that was never restored.
    status: active
    start: 2026-11-02
    finish: 2027-02-26
    measure: The auditors sign the recovery report
    milestones:
      - { title: Outline agreed, due: 2026-11-06, done: 2026-11-06 }
      - { title: Numbers collected, due: 2026-11-22 }
      - { title: Draft read by the auditors, due: 2027-01-15 }
      - { title: Report signed, due: 2027-02-19 }
`),
    );
  });

  it('speak about goals and deliverables from their first check-in on', () => {
    // From 1 September to 31 December are 121 days; by 31 October 60 have passed: 49.6 % are expected.
    checkProblems(
      planWith(`mastery:
  deliverables:
    night-pages:
      what: Bring on-call pages down to a level people sleep through
      category: culture
      measure: { what: night pages per month, baseline: 22, target: 2, unit: pages }
      due: 2026-12-31
      checkIns:
        - { date: 2026-09-01, value: 22 }
        - { date: 2026-10-31, value: 16 }
#                                    ^^ at-risk: From 22 to 2 pages: 30 % of the way done, 50 % expected
`),
    );
  });
});

describe('overdue', () => {
  it('speaks on the deadline alone, of all that could be said about a late entry', () => {
    checkProblems(
      planWith(`initiatives:
  restore-drills:
    title: Run a restore drill for each production database
    supports: Nobody can rely on a backup that was never restored.
    start: 2026-06-01
    finish: 2026-11-21
#           ^^^^^^^^^^ overdue: was due yesterday
    measure: { what: databases drilled, baseline: 0, target: 9 }
`),
    );
  });

  it('says nothing on the day itself', () => {
    checkProblems(planWith(drills.replace('2027-02-26', '2026-11-22')));
  });

  it('speaks on a milestone, and then not also about the pace', () => {
    checkProblems(
      planWith(`initiatives:
  restore-report:
    title: Write the recovery report the auditors ask for
    supports: Nobody can rely on a backup that was never restored.
    status: active
    start: 2026-11-02
    finish: 2027-02-26
    measure: The auditors sign the recovery report
    milestones:
      - { title: Outline agreed, due: 2026-11-06 }
#                                     ^^^^^^^^^^ overdue: was due 16 days ago
      - { title: Report signed, due: 2027-02-19 }
`),
    );
  });

  it('says nothing about the milestones of work that has not begun', () => {
    checkProblems(
      planWith(`${drills}    status: paused
    milestones: [{ title: First drill passed, due: 2026-11-21 }]
`),
    );
  });

  it('marks as done in the way the entry says so', () => {
    const text = planWith(`mastery:
  deliverables:
    night-pages:
      what: Bring on-call pages down to a level people sleep through
      category: culture
      measure: The auditors sign the pager report
      due: 2026-11-13
`);
    const [problem] = problemsOf(text);
    const done = problem?.fixes?.().find(({ title }) => title === 'Mark as done');
    assert.ok(done);
    assert.match(applyFix(text, done), /date: 2026-11-22\n? *,? ?value: done/);
  });
});

describe('late-start', () => {
  it('speaks a week after the start, on it', () => {
    checkProblems(planWith(drills.replace('2026-11-20', '2026-11-15\n#          ^^^^^^^^^^ late-start: 7 days ago')));
  });

  it('says nothing the day before, nor where the status says that it runs', () => {
    checkProblems(planWith(drills.replace('2026-11-20', '2026-11-16')));
    checkProblems(`${planWith(drills.replace('2026-11-20', '2026-11-02'))}    status: active\n`);
  });
});

describe('stale-check-in', () => {
  it('speaks once the review cycle has passed, on the last date there is', () => {
    checkProblems(
      year(`    checkIns:
      - { date: 2026-10-21, value: 50 }
#               ^^^^^^^^^^ stale-check-in: 32 days ago
`),
    );
    checkProblems(
      `${planWith(drills.replace('2026-11-20', '2026-10-01\n#          ^^^^^^^^^^ stale-check-in: This started 52 days ago, and nothing was checked in since'))}    status: active\n`,
    );
  });

  it('says nothing on the day the cycle ends, nor with a longer cycle', () => {
    checkProblems(year('    checkIns: [{ date: 2026-10-22, value: 50 }]\n'));
    checkProblems(
      year(
        '    checkIns: [{ date: 2026-09-21, value: 50 }]\nreviews: { every: quarter, log: [{ date: 2026-10-01 }] }\n',
      ),
    );
  });
});

describe('no-recovery-plan', () => {
  it('speaks about an indicator at its line', () => {
    const indicator = (value: string) =>
      planWith(`leadership:
  accountability:
    indicators:
      failed-backups:
        { what: failed backups, with: Mei, celebrateAt: 0, correctAt: 3, checkIns: [{ date: 2026-11-16, value: ${value} }] }
`);
    checkProblems(indicator('2'));
    checkProblems(
      `${indicator('3')}#                                                                                                              ^ no-recovery-plan\n`,
    );
  });
});

describe('check-ins', () => {
  it('in the future are told apart from those of today', () => {
    checkProblems(
      year(`    checkIns:
      - { date: 2026-11-22, value: 50 }
      - { date: 2026-11-23, value: 51 }
#               ^^^^^^^^^^ check-in-in-future: after today (2026-11-22)
`),
    );
  });

  it('of one date, and out of order, are told on the later line', () => {
    checkProblems(
      year(`    checkIns:
      - { date: 2026-11-13, value: 48 }
      - { date: 2026-11-13, value: 49 }
#               ^^^^^^^^^^ check-in-order: a check-in of 2026-11-13 above already
reviews:
  every: month
  log:
    - { date: 2026-11-12 }
    - { date: 2026-10-15 }
#             ^^^^^^^^^^ check-in-order: This review is older
`),
    );
  });

  it('hold a number for a number', () => {
    checkProblems(
      year(`    checkIns:
      - { date: 2026-11-13, value: half }
#                                  ^^^^ check-in-value: “half” is not a number
      - { date: 2026-11-20, value: done }
#                                  ^^^^ check-in-value: “done” is not a number
`),
    );
  });

  it('hold a number in quotes for a text, and know what is meant', () => {
    const [problem] = problemsOf(year('    checkIns: [{ date: 2026-11-13, value: "45" }]\n'));
    assert.match(problem?.message ?? '', /“45” stands in quotes/);
    const [fix] = problem?.fixes?.() ?? [];
    assert.deepEqual([fix?.safe, fix?.edits.map((edit) => edit.kind === 'replace' && edit.value)], [true, [45]]);
  });

  it('hold done or not done for a yes or no', () => {
    const measured = (value: string) =>
      planWith(
        drills
          .replace(/measure: .*/, 'measure: The auditors sign the recovery report')
          .concat(`    checkIns:\n      - { date: 2026-11-21, value: ${value} }\n`),
      );
    checkProblems(measured('not done'));
    checkProblems(`${measured('80')}#                                  ^^ check-in-value: a yes or no\n`);
    const fixOf = (value: string) => problemsOf(measured(value))[0]?.fixes?.()[0];
    assert.deepEqual([fixOf('Done')?.title, fixOf('Done')?.safe], ['Change to “done”', true]);
    assert.deepEqual([fixOf('yes')?.title, fixOf('yes')?.safe], ['Change to “done”', false]);
    assert.equal(fixOf('80'), undefined);
  });

  it('may hold either where no measure says which', () => {
    checkProblems(
      planWith(`mastery:
  deliverables:
    drilled:
#   ^^^^^^^ missing-measure
      what: Every production database has passed a restore drill
      category: safety
      due: 2027-03-31
      checkIns: [{ date: 2026-11-13, value: 4 }, { date: 2026-11-20, value: nearly }]
#                                                                           ^^^^^^ check-in-value: neither a number nor
`),
    );
  });
});
