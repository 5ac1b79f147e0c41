import assert from 'node:assert/strict';
import { drills, movingDrills, planWith } from '../../../src/core/findings/example';
import { applyFix } from '../../harness/apply-fix';
import { checkProblems, problemsOf } from '../../harness/check-problems';

describe('yaml-syntax', () => {
  it('speaks about a key given twice', () => {
    checkProblems(
      planWith(`role:
  current: { title: Database engineer }
  current: { title: Storage engineer }
# ^^^^^^^ yaml-syntax
`),
    );
  });

  it('says nothing about one key in two maps', () => {
    checkProblems(
      planWith(`role:
  current: { title: Database engineer }
  target: { title: Storage engineer, by: 2028-06-30, responsibilities: [recovery of every database] }
`),
    );
  });
});

describe('schema', () => {
  it('speaks about an unknown key, and leaves a missing measure to its own rule', () => {
    checkProblems(`${planWith(drills)}    stauts: active
#   ^^^^^^ schema: Did you mean “status”
`);
  });

  it('says nothing about a key that stands with nothing behind it where it is optional', () => {
    checkProblems(`${planWith(drills)}    status:\n`);
  });
});

describe('invalid-date', () => {
  const by = (date: string) =>
    planWith(`role:
  target:
    title: Principal engineer, storage
    by: ${date}
    responsibilities: [recovery of every database]
`);
  const offered = (date: string) =>
    problemsOf(by(date)).map(({ rule, fixes }) => [
      rule,
      ...(fixes?.() ?? []).map(({ title, safe }) => title.replace('Change to ', safe ? 'safely ' : '')),
    ]);

  it('speaks on the date, wherever it stands', () => {
    checkProblems(
      planWith(`${movingDrills}drivers:
  people:
    supporters:
      ana: { name: Ana Cole, as: manager, involved: true }
    rituals:
      aim: Learn the work of a principal engineer by doing parts of it.
      practices:
        - { do: Review one recovery plan with Ana, every: 2 weeks, with: ana, log: [2026-11-13, 2026-11-31] }
#                                                                                               ^^^^^^^^^^ invalid-date: The calendar has no “2026-11-31”
reports:
  - { week: 2026-W45, wins: [first drill passed] }
  - { week: 2026-W46, wins: [second drill passed] }
  - { week: 2027-W53, wins: [third drill passed] }
#           ^^^^^^^^ invalid-date: That year has no week “2027-W53”
`),
    );
  });

  it('says nothing about the 29th of February in a leap year, and the 53rd week of a long one', () => {
    checkProblems(
      planWith(`role:
  target: { title: Principal engineer, by: 2028-02-29, responsibilities: [recovery of every database] }
reports:
  - { week: 2026-W45, wins: [first drill passed] }
  - { week: 2026-W46, wins: [second drill passed] }
  - { week: 2026-W53, wins: [a calm holiday] }
`),
    );
  });

  it('offers the date that was meant', () => {
    const cases: readonly (readonly [string, ...string[]])[] = [
      ['2026-Q3', '2026-09-30'],
      ['2026-02-30', '2027-02-28', '2026-02-28'],
      ['2027-02-30', '2027-02-28'],
      ['2028-02-31', '2028-02-29'],
      ['2026-13-01', '2027-01-13', '2026-01-13'],
      ['2026/05/01', 'safely 2026-05-01'],
      ['1.5.2026', 'safely 2026-05-01'],
      ['31.12.2026', 'safely 2026-12-31'],
      ['31/12/2026', 'safely 2026-12-31'],
      ['12/31/2026', 'safely 2026-12-31'],
      ['2026-6-1', 'safely 2026-06-01'],
      ['20260601', 'safely 2026-06-01'],
      ['2026-06-01T09:30:00Z', 'safely 2026-06-01'],
      ['2026-06', '2026-06-30'],
      ['06/2026', '2026-06-30'],
      ['2026', '2026-12-31'],
      ['30 June 2027', 'safely 2027-06-30'],
      ['June 30th, 2027', 'safely 2027-06-30'],
      ['30. Juni 2027', 'safely 2027-06-30'],
      ['Sept 2027', '2027-09-30'],
      ['end of June 2027', '2027-06-30'],
      ['H1 2027', '2027-06-30'],
      ['2026-W45', '2026-11-08'],
      ['01/02/2026', '2026-02-01', '2026-01-02'],
      ['soon'],
      ['Q3'],
      ['2026-02-45'],
      ['2026-00-10'],
    ];
    for (const [date, ...wanted] of cases) assert.deepEqual(offered(date), [['invalid-date', ...wanted]], date);
  });

  it('leaves the day where text stands behind it, and says where the text goes', () => {
    const [problem] = problemsOf(planWith(drills.replace('start: 2026-11-20', 'start: 2026-11-20 with the crew')));
    assert.match(problem?.message ?? '', /Leave 2026-11-20 here, and give “with the crew” a line of its own/);
  });

  it('takes a start to be the first day of a period', () => {
    const [problem] = problemsOf(planWith(drills.replace('start: 2026-11-20', 'start: 2026-Q4')));
    assert.deepEqual(
      problem?.fixes?.().map(({ title }) => title),
      ['Change to 2026-10-01', 'Change to 2026-12-31'],
    );
  });

  it('offers the week that was meant', () => {
    const offeredWeeks = (week: string) =>
      problemsOf(planWith(`reports:\n  - { week: ${week}, wins: [first drill passed] }\n`))
        .filter(({ rule }) => rule === 'invalid-date')
        .flatMap(({ fixes }) => fixes?.() ?? [])
        .map(({ title, safe }) => title.replace('Change to ', safe ? 'safely ' : ''));
    assert.deepEqual(offeredWeeks('2026-W5'), ['safely 2026-W05']);
    assert.deepEqual(offeredWeeks('KW 45/2026'), ['safely 2026-W45']);
    assert.deepEqual(offeredWeeks('2026-11-16'), ['safely 2026-W47']);
    assert.deepEqual(offeredWeeks('2027-W53'), ['2027-W52', '2028-W01']);
    assert.deepEqual(offeredWeeks('last week'), []);
  });
});

describe('unknown-reference', () => {
  it('names the nearest id, and lists the accelerators where none is near', () => {
    checkProblems(
      planWith(`goals:
  restore-time:
    goal: Any production database restores within the hour
    measure: { what: restore time of the largest database, baseline: 340, target: 60, unit: minutes }
    deadline: 2027-03-31
    drivers: [people.ritual, performance.courage]
#             ^^^^^^^^^^^^^ unknown-reference: Did you mean “people.rituals”?
#                            ^^^^^^^^^^^^^^^^^^^ unknown-reference: Performance has expectations, execution and excellence
initiatives:
  restore-drills:
    title: Run a restore drill for each production database
    serves: [restore-tiem, quiet-nights]
#            ^^^^^^^^^^^^ unknown-reference: There is no “restore-tiem” here. Did you mean “restore-time”?
#                          ^^^^^^^^^^^^ unknown-reference: There is no “quiet-nights” here.
    start: 2026-11-20
    finish: 2027-02-26
    measure: { what: databases drilled, baseline: 0, target: 9 }
`),
    );
  });

  it('looks into the plans it can read, and says nothing about those it cannot', () => {
    const serving = (reference: string) =>
      planWith(drills.replace('supports:', `serves: [${reference}]\n    supports:`));
    const others = { 'ana.career.yaml': planWith(drills) };
    checkProblems(serving('ana.career.yaml#restore-drills'), { others });
    checkProblems(serving('ben.career.yaml#anything'), { others });
    const [problem] = problemsOf(serving('ana.career.yaml#restore-dril'), { others });
    assert.match(problem?.message ?? '', /There is no “restore-dril” in “ana.career.yaml”/);
    assert.deepEqual(
      problem?.fixes?.().map(({ title }) => title),
      ['Change to “ana.career.yaml#restore-drills”'],
    );
  });

  it('takes names as names, and only a slip of an id for one', () => {
    const withPerson = (person: string) =>
      planWith(`${movingDrills}drivers:
  people:
    supporters:
      tomas: { name: Tomas Berg, as: mentor, involved: true }
reviews: { every: month, with: ${person}, log: [{ date: 2026-11-12 }] }
`);
    checkProblems(withPerson('Tomas Berg'));
    checkProblems(withPerson('Tomas'));
    checkProblems(withPerson('Mei'));
    checkProblems(
      `${withPerson('tmoas')}#                              ^^^^^ unknown-reference: Did you mean “tomas”?\n`,
    );
  });

  it('creates the entry that was named', () => {
    const text = planWith(drills.replace('supports:', 'dependsOn: [quiet-nights]\n    supports:'));
    const fix = problemsOf(text)[0]?.fixes?.()[0];
    assert.ok(fix);
    assert.match(applyFix(text, fix), /\n {2}quiet-nights:\n? *\{? ?title: Quiet nights/);
  });
});

describe('duplicate-id', () => {
  it('speaks on the later entry of the file, whatever the order of the sections', () => {
    checkProblems(
      planWith(`${drills}goals:
  restore-drills:
# ^^^^^^^^^^^^^^ duplicate-id: already the id of an initiative
    goal: Any production database restores within the hour
    measure: { what: restore time of the largest database, baseline: 340, target: 60, unit: minutes }
    deadline: 2027-03-31
  calm-nights:
    goal: Nobody on the team is paged at night by a backup
    measure: { what: night pages per month, baseline: 12, target: 0 }
    deadline: 2027-03-31
`).replace('supports: Nobody can', 'serves: [restore-drills, calm-nights]\n    supports: Nobody can'),
    );
  });

  it('says nothing about an id that a supporter or an indicator has too', () => {
    checkProblems(
      planWith(`${movingDrills}drivers:
  people:
    supporters:
      restore-drills: { name: The drill crew, as: peer, involved: true }
`),
    );
  });
});
