import assert from 'node:assert/strict';
import { drills, planWith } from '../../../src/core/findings/example';
import { checkProblems, problemsOf } from '../../harness/check-problems';

describe('missing-purpose', () => {
  it('speaks on the plan as a whole', () => {
    checkProblems(`careerPlan: 1
#^^^^^^^^^ missing-purpose: no “purpose” yet
person: Sam Okafor
purpose:
`);
  });

  it('leaves a purpose without a statement to the schema', () => {
    checkProblems(`careerPlan: 1
person: Sam Okafor
purpose: { standsFor: [backups that restore] }
#^^^^^^ schema
`);
  });

  it('says nothing about a file of which nothing could be read', () => {
    assert.deepEqual(
      problemsOf('[').filter(({ rule }) => rule === 'missing-purpose'),
      [],
    );
  });
});

describe('missing-measure', () => {
  it('speaks once on each goal, initiative and deliverable', () => {
    checkProblems(
      planWith(`goals:
  restore-time:
# ^^^^^^^^^^^^ missing-measure: This goal
    goal: Any production database restores within the hour
    deadline: 2027-03-31
initiatives:
  restore-drills:
# ^^^^^^^^^^^^^^ missing-measure: This initiative
    title: Run a restore drill for each production database
    serves: [restore-time]
    start: 2026-11-20
    finish: 2027-02-26
    measure: ""
mastery:
  deliverables:
    drilled:
#   ^^^^^^^ missing-measure: This deliverable
      what: Every production database has passed a restore drill
      category: safety
      due: 2027-03-31
`),
    );
  });

  it('leaves a measure of the wrong shape to the schema', () => {
    checkProblems(
      planWith(`mastery:
  deliverables:
    drilled:
      what: Every production database has passed a restore drill
      category: safety
      measure: 9
#              ^ schema
      due: 2027-03-31
`),
    );
  });
});

describe('missing-deadline', () => {
  it('names all missing dates of an entry at once, taken from what it serves', () => {
    checkProblems(
      planWith(`role:
  target: { title: Principal engineer, responsibilities: [recovery of every database] }
# ^^^^^^ missing-deadline: The role you want has no “by” yet
goals:
  restore-time:
    goal: Any production database restores within the hour
    measure: { what: restore time of the largest database, baseline: 340, target: 60, unit: minutes }
    deadline: 2027-05-31
initiatives:
  restore-drills:
# ^^^^^^^^^^^^^^ missing-deadline: for example “start: 2026-11-22” and “finish: 2027-05-31”
    title: Run a restore drill for each production database
    serves: [restore-time]
    measure: { what: databases drilled, baseline: 0, target: 9 }
`),
    );
  });

  it('takes the last finish of what serves a goal', () => {
    checkProblems(
      planWith(`goals:
  restore-time:
# ^^^^^^^^^^^^ missing-deadline: “deadline: 2027-02-26”
    goal: Any production database restores within the hour
    measure: { what: restore time of the largest database, baseline: 340, target: 60, unit: minutes }
${drills.replace('supports:', 'serves: [restore-time]\n    supports:')}`),
    );
  });

  it('leaves a date that is none to its own rule', () => {
    checkProblems(
      planWith(drills.replace('2027-02-26', 'spring\n#           ^^^^^^ invalid-date: “spring” names no day')),
    );
  });
});

describe('missing-stepping-stone', () => {
  it('speaks where neither serves nor supports is filled', () => {
    checkProblems(
      planWith(`initiatives:
  restore-drills:
# ^^^^^^^^^^^^^^ missing-stepping-stone
    title: Run a restore drill for each production database
    serves: []
    start: 2026-11-20
    finish: 2027-02-26
    measure: { what: databases drilled, baseline: 0, target: 9 }
`),
    );
  });

  it('says nothing where what it serves is misspelt', () => {
    checkProblems(planWith(drills.replace(/supports: .*/, 'serves: [restor]\n#            ^^^^^^ unknown-reference')));
  });
});

describe('only-intangibles', () => {
  const deliverable = (more: string, mark = '') =>
    planWith(`mastery:
  deliverables:
    fee-leak:
${mark}      what: Close the interchange fee leak
      category: profit
      due: 2027-02-26
${more}`);

  it('speaks in place of missing-measure', () => {
    checkProblems(deliverable('      intangibles: [negotiation with the scheme]\n', '#   ^^^^^^^^ only-intangibles\n'));
  });

  it('leaves a deliverable without intangibles to missing-measure', () => {
    checkProblems(deliverable('      intangibles: []\n', '#   ^^^^^^^^ missing-measure\n'));
  });
});

describe('rules about a part that is missing', () => {
  it('speak on the first key of an item', () => {
    checkProblems(
      planWith(`tradeOffs:
  - { what: The weekly storage report, decision: delegate }
#     ^^^^ loose-trade-off: “to” does not say to whom
  - decision: postpone
#   ^^^^^^^^ loose-trade-off: “until: 2027-03-31”
    what: Rewrite of the backup console
  - { what: The on-call handbook, decision: cancel }
mastery:
  technical:
    - { what: point-in-time recovery, level: 5, wanted: 5 }
#       ^^^^ level-without-evidence: Level 5
    - { what: capacity planning, level: 3, wanted: 5 }
  observations:
    - { date: 2026-10-21, noticed: Late bad news ends discussions early, kind: punished }
#       ^^^^ observation-without-action
    - { date: 2026-10-22, noticed: Principal engineers bring one page, kind: praised }
leadership:
  strengths:
    - { what: calm in an outage }
#       ^^^^ strength-at-rest
  capabilities:
    - { what: incident command, kind: individual, critical: true }
#       ^^^^ capability-without-plan
    - { what: restore drills, kind: organisational, critical: false }
`),
    );
  });

  it('speak on the key of an entry', () => {
    checkProblems(
      planWith(`role:
  target: { title: Principal engineer, by: 2028-06-30 }
# ^^^^^^ role-unclear
leadership:
  business:
# ^^^^^^^^ business-unknown
    processes: { know: "" }
  agreement: { managerOwes: [room to decide] }
# ^^^^^^^^^ one-sided-agreement: what your manager owes you
  alignment:
    strategy: { statement: "Restores first, new engines second." }
#   ^^^^^^^^ lone-strategy
  accountability:
    indicators:
      failed-backups: { what: backups that failed in a week }
#     ^^^^^^^^^^^^^^ indicator-without-threshold: no “with”, “celebrateAt” and “correctAt” yet
      slow-restores: { what: restores above an hour, with: Mei, celebrateAt: 0, correctAt: 3 }
mastery:
  customers: [{ who: team, needs: a calm week }, { who: manager, needs: bad news first }]
# ^^^^^^^^^ unserved-customer: your peers and your manager’s manager
`),
    );
  });

  it('say nothing where the section is not there, or stands empty', () => {
    checkProblems(planWith('mastery: { customers: [] }\nleadership:\noneOnOnes: []\nreports: []\n'));
  });
});

describe('strength-at-rest', () => {
  it('knows a strength by its words, whatever their case', () => {
    checkProblems(
      planWith(`${drills}    strengths: [Calm in an OUTAGE]
leadership:
  strengths: [{ what: calm in an outage }]
`),
    );
  });
});
