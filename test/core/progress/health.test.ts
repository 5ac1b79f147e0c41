import assert from 'node:assert/strict';
import { addDays } from '../../../src/core/dates/day';
import { openPlanDocument } from '../../../src/core/plan-document';
import { stateOfPace } from '../../../src/core/progress/health';
import { indicatorState, progressOf, shownProgress } from '../../../src/core/progress/progress';
import { dayNamed } from '../../harness/check-problems';
import { viewOfText } from '../../harness/cursor';
import { entryIn, on, yearEntry, yearOf } from './entries';

/** Work from 1 January to 31 December 2026, 364 days: 2 July is day 182, a half. */
describe('health of an entry with a measure in numbers', () => {
  const checkedIn = (value: number | string, more = '') => `checkIns: [{ date: 2026-07-02, value: ${value}${more} }]`;
  const cases: readonly [string, readonly string[], string, string][] = [
    // Half of the days have passed: 50 are expected.
    ['at the pace', [checkedIn(50)], '2026-07-02', 'on-track'],
    ['ten hundredths behind', [checkedIn(40)], '2026-07-02', 'on-track'],
    ['a hair more than ten behind, rounded away', [checkedIn(39.996)], '2026-07-02', 'on-track'],
    ['a ten-thousandth more than ten behind', [checkedIn(39.99)], '2026-07-02', 'at-risk'],
    ['twenty-five hundredths behind', [checkedIn(25)], '2026-07-02', 'at-risk'],
    ['a ten-thousandth more than twenty-five behind', [checkedIn(24.99)], '2026-07-02', 'off-track'],
    ['below the baseline', [checkedIn(-30)], '2026-07-02', 'off-track'],
    ['the target reached', [checkedIn(100)], '2026-07-02', 'done'],
    ['more than the target', [checkedIn(130)], '2026-07-02', 'done'],
    ['reached, and late in the year', [checkedIn(100)], '2027-03-01', 'done'],
    ['past the deadline', [checkedIn(99)], '2027-01-01', 'overdue'],
    // On the last day, 183 days after a check-in a month stands for, all is expected: 99 is one hundredth behind.
    ['on the day of the deadline', [checkedIn(99)], '2026-12-31', 'on-track'],
    // 30 days later is a month less a day: the check-in still stands, with what was expected then.
    ['not older than the cadence', [checkedIn(40)], '2026-08-02', 'on-track'],
    // On 3 August 214 of 364 days have passed: 0.5879 expected, 0.40 there.
    ['older than the cadence', [checkedIn(40)], '2026-08-03', 'at-risk'],
    // On 1 November 304 of 364: 0.8352 expected.
    ['much older', [checkedIn(40)], '2026-11-01', 'off-track'],
    ['before the start, nothing checked in', [], '2025-12-31', 'planned'],
    ['on the start, nothing checked in', [], '2026-01-01', 'no-data'],
    ['checked in before the start', ['checkIns: [{ date: 2025-12-01, value: 0 }]'], '2025-12-02', 'on-track'],
    ['nothing checked in', [], '2026-10-01', 'no-data'],
    ['nothing checked in, past the deadline', [], '2027-01-01', 'overdue'],
    ['a check-in to come', [checkedIn(100)], '2026-07-01', 'no-data'],
    ['a value of the wrong kind', [checkedIn('done')], '2026-07-02', 'no-data'],
    ['confidence alone', ['checkIns: [{ date: 2026-07-02, confidence: at-risk }]'], '2026-07-02', 'at-risk'],
    ['confidence worse than the numbers', [checkedIn(50, ', confidence: at-risk')], '2026-07-02', 'at-risk'],
    [
      'confidence off track where numbers are at risk',
      [checkedIn(30, ', confidence: off-track')],
      '2026-07-02',
      'off-track',
    ],
    ['confidence better than the numbers', [checkedIn(10, ', confidence: on-track')], '2026-07-02', 'off-track'],
    ['confidence against a reached target', [checkedIn(100, ', confidence: off-track')], '2026-07-02', 'done'],
    ['status done', ['status: done'], '2026-07-02', 'done'],
    ['status paused, past the deadline', ['status: paused'], '2027-02-01', 'paused'],
    ['status cancelled', ['status: cancelled', checkedIn(100)], '2026-07-02', 'cancelled'],
    ['status active changes nothing', ['status: active'], '2025-12-31', 'planned'],
    ['status planned changes nothing', ['status: planned', checkedIn(10)], '2026-07-02', 'off-track'],
  ];
  for (const [what, lines, day, state] of cases) {
    it(`${what}: ${state}`, () => {
      assert.equal(yearOf(lines, day).state, state);
    });
  }

  it('takes the confidence of the latest check-in and no other', () => {
    const before =
      'checkIns: [{ date: 2026-06-30, value: 50, confidence: off-track }, { date: 2026-07-02, value: 50 }]';
    assert.equal(yearOf([before], '2026-07-02').state, 'on-track');
  });

  it('takes the latest value, and what was expected at the latest check-in, with a value or not', () => {
    // 1 October is day 273: 0.75 expected, 0.5 there.
    const { progress, expected, state } = yearOf(
      ['checkIns: [{ date: 2026-07-02, value: 50 }, { date: 2026-10-01, note: busy }]'],
      '2026-10-01',
    );
    assert.deepEqual([progress, expected, state], [0.5, 0.75, 'at-risk']);
  });

  it('goes by dates, and by the file where two are on one date', () => {
    const lines = (...values: readonly string[]) => [`checkIns: [${values.join(', ')}]`];
    const late = '{ date: 2026-07-02, value: 50 }';
    const early = '{ date: 2026-02-01, value: 9 }';
    assert.equal(yearOf(lines(late, early), '2026-07-02').progress, 0.5);
    assert.equal(yearOf(lines(late, '{ date: 2026-07-02, value: 60 }'), '2026-07-02').progress, 0.6);
  });

  it('has no progress where baseline equals target, and none between numbers too large to subtract', () => {
    const measured = (measure: string, value: string) =>
      progressOf(
        entryIn(
          'initiatives',
          'start: 2026-01-01',
          'finish: 2026-12-31',
          `measure: { what: x, ${measure} }`,
          `checkIns: [{ date: 2026-07-02, value: ${value} }]`,
        ),
        on('2026-07-02'),
      );
    assert.deepEqual(measured('baseline: 5, target: 5', '5').state, 'no-data');
    // From −1.6e308 to 1.6e308, nothing is the half.
    const huge = measured('baseline: -1.6e+308, target: 1.6e+308', '0');
    assert.deepEqual([huge.progress, huge.state], [0.5, 'on-track']);
  });

  it('needs nothing special for a falling target', () => {
    const falling = (value: number) =>
      progressOf(
        entryIn(
          'initiatives',
          'start: 2026-01-01',
          'finish: 2026-12-31',
          'measure: { what: pages, baseline: 22, target: 4 }',
          `checkIns: [{ date: 2026-07-02, value: ${value} }]`,
        ),
        on('2026-07-02'),
      );
    // 22 − 9 of 18 is 13/18.
    assert.equal(falling(9).progress, 13 / 18);
    assert.deepEqual(
      [falling(13), falling(17), falling(18), falling(3)].map(({ state }) => state),
      ['on-track', 'at-risk', 'off-track', 'done'],
    );
  });

  it('expects nothing where the start is not before the deadline', () => {
    const entry = entryIn(
      'initiatives',
      'start: 2026-07-02',
      'finish: 2026-07-02',
      'measure: { what: x, baseline: 0, target: 10 }',
      'checkIns: [{ date: 2026-07-02, value: 0 }]',
    );
    assert.deepEqual(
      [progressOf(entry, on('2026-07-02')).expected, progressOf(entry, on('2026-07-02')).state],
      [0, 'on-track'],
    );
    assert.equal(progressOf(entry, on('2026-07-03')).state, 'overdue');
  });

  it('has nothing to compare with where a date is missing', () => {
    const without = (...lines: readonly string[]) =>
      progressOf(entryIn('initiatives', 'measure: { what: x, baseline: 0, target: 10 }', ...lines), on('2026-07-02'))
        .state;
    const checkIns = 'checkIns: [{ date: 2026-07-02, value: 1 }]';
    assert.equal(without('start: 2026-01-01', checkIns), 'no-data');
    assert.equal(without('finish: 2026-12-31', checkIns), 'no-data');
    assert.equal(without('finish: 2026-06-30', checkIns), 'overdue');
    assert.equal(without('checkIns: [{ date: 2026-07-02, value: 12 }]'), 'done');
    assert.equal(without('checkIns: [{ date: 2026-07-02, value: 1, confidence: on-track }]'), 'on-track');
  });

  it('starts a goal and a deliverable with their first check-in', () => {
    // From 1 March to 31 May are 91 days, to 15 April 45: 0.4945.
    for (const [section, deadline] of [
      ['goals', 'deadline'],
      ['deliverables', 'due'],
    ] as const) {
      const entry = entryIn(
        section,
        `${deadline}: 2026-05-31`,
        'measure: { what: x, baseline: 0, target: 10 }',
        'checkIns: [{ date: 2026-03-01, value: 0 }, { date: 2026-04-15, value: 2 }]',
      );
      const { expected, state } = progressOf(entry, on('2026-04-15'));
      assert.deepEqual([expected, state], [45 / 91, 'off-track'], section);
    }
  });
});

describe('health of a yes or no', () => {
  const yesNo = (lines: readonly string[], day: string) =>
    progressOf(
      entryIn('initiatives', 'start: 2026-01-01', 'finish: 2026-12-31', 'measure: Certificate issued', ...lines),
      on(day),
    );
  const said = (...values: readonly string[]) => [
    `checkIns: [${values.map((value, i) => `{ date: 2026-07-0${i + 1}, value: ${value} }`).join(', ')}]`,
  ];

  it('is done by the latest word, and has no data before', () => {
    assert.equal(yesNo([], '2026-07-05').state, 'no-data');
    assert.equal(yesNo(said('not done'), '2026-07-05').state, 'no-data');
    assert.equal(yesNo(said('not done', 'done'), '2026-07-05').state, 'done');
    assert.equal(yesNo(said('done', 'not done'), '2026-07-05').state, 'no-data');
    assert.equal(yesNo(said('5'), '2026-07-05').state, 'no-data');
    assert.equal(yesNo(said('done'), '2027-05-05').state, 'done');
    assert.equal(yesNo(said('not done'), '2027-01-01').state, 'overdue');
  });

  const milestones = [
    'milestones:',
    '  - { title: a, due: 2026-03-01, done: 2026-03-02 }',
    '  - { title: b, due: 2026-06-01 }',
    '  - { title: c, due: 2026-07-01 }',
    '  - { title: d, due: 2026-10-01 }',
  ];

  it('is told by its milestones, done against due by the day', () => {
    const at = (day: string) => {
      const { progress, expected, state, basis } = yesNo(milestones, day);
      return [progress, expected, state, basis];
    };
    assert.deepEqual(at('2026-02-28'), [0, 0, 'on-track', 'milestones']);
    assert.deepEqual(at('2026-03-02'), [0.25, 0.25, 'on-track', 'milestones']);
    assert.deepEqual(at('2026-06-01'), [0.25, 0.5, 'at-risk', 'milestones']);
    assert.deepEqual(at('2026-07-01'), [0.25, 0.75, 'off-track', 'milestones']);
    assert.deepEqual(yesNo([...milestones, ...said('done')], '2026-07-05').state, 'done');
    assert.equal(yesNo(milestones, '2027-01-01').state, 'overdue');
  });

  it('is never done by its milestones alone', () => {
    const all = ['milestones: [{ title: a, due: 2026-03-01, done: 2026-03-01 }]'];
    assert.deepEqual([yesNo(all, '2026-07-01').progress, yesNo(all, '2026-07-01').state], [1, 'on-track']);
  });
});

describe('health of an entry that has no measure yet', () => {
  it('is done once somebody says so, and told by its milestones before', () => {
    const unmeasured = (...lines: readonly string[]) =>
      progressOf(entryIn('initiatives', 'start: 2026-01-01', 'finish: 2026-12-31', ...lines), on('2026-07-05')).state;
    assert.equal(unmeasured('checkIns: [{ date: 2026-07-01, value: done }]'), 'done');
    assert.equal(unmeasured('checkIns: [{ date: 2026-07-01, value: 12 }]'), 'no-data');
    assert.equal(unmeasured('milestones: [{ title: a, due: 2026-03-01 }]'), 'off-track');
  });
});

describe('health of a goal without check-ins', () => {
  const goal = entryIn('goals', 'deadline: 2026-12-31', 'measure: Ana confirms it');
  const own = progressOf(goal, on('2026-07-02'));
  const server = (status: string) => yearOf([status], '2026-07-02');
  const behind = yearOf(['checkIns: [{ date: 2026-07-02, value: 30 }]'], '2026-07-02');

  it('is the worst of the open initiatives that serve it, marked as theirs', () => {
    const { state, basis } = shownProgress(own, [server('status: paused'), behind]);
    assert.deepEqual([state, basis], ['at-risk', 'serving']);
    assert.equal(shownProgress(own, [server('status: done'), server('status: cancelled')]).state, 'no-data');
    assert.equal(shownProgress(own, []).state, 'no-data');
    // A known state wins over none.
    assert.equal(shownProgress(own, [server('status: active'), behind]).state, 'at-risk');
  });

  it('is its own as soon as it is checked in, and once its deadline passed', () => {
    const checked = entryIn('goals', 'deadline: 2026-12-31', 'measure: x', 'checkIns: [{ date: 2026-07-01, note: a }]');
    assert.equal(shownProgress(progressOf(checked, on('2026-07-02')), [behind]).state, 'no-data');
    assert.equal(shownProgress(progressOf(goal, on('2027-01-01')), [behind]).state, 'overdue');
  });

  it('does not take initiatives of another goal', () => {
    const view = viewOfText(
      `goals:
  a: { goal: A, measure: m, deadline: 2027-12-31 }
  b: { goal: B, measure: m, deadline: 2027-12-31 }
initiatives:
  x:
    serves: [a]
    start: 2026-01-01
    finish: 2026-12-31
    measure: { what: x, baseline: 0, target: 10 }
    checkIns: [{ date: 2026-11-20, value: 1 }]
`,
    );
    const states = view.document.plan.goals.map((entry) => view.progress.get(entry)?.state);
    assert.deepEqual(states, ['off-track', 'no-data']);
  });
});

describe('an indicator', () => {
  const at = (celebrate: number, correct: number, value: number | undefined) => {
    const checkIns = value === undefined ? '[]' : `[{ date: 2026-07-01, value: ${value} }]`;
    const { plan } = openPlanDocument(
      `leadership: { accountability: { indicators: { i: { what: w, celebrateAt: ${celebrate}, correctAt: ${correct}, checkIns: ${checkIns} } } } }\n`,
    );
    const [indicator] = plan.leadership?.indicators ?? [];
    assert.ok(indicator);
    return indicatorState(indicator, dayNamed('2026-07-02'));
  };

  it('is off track at and beyond where it is corrected, on the side away from celebrating', () => {
    assert.deepEqual(
      [at(1, 5, 4.9), at(1, 5, 5), at(1, 5, 6), at(1, 5, 0)],
      ['on-track', 'off-track', 'off-track', 'on-track'],
    );
    assert.deepEqual([at(95, 80, 81), at(95, 80, 80), at(95, 80, 99)], ['on-track', 'off-track', 'on-track']);
    assert.equal(at(1, 5, undefined), 'no-data');
  });
});

describe('a difference to the pace', () => {
  it('is rounded to four places before it is judged', () => {
    const thresholds = { atRisk: 0.1, offTrack: 0.25 };
    const states = [-0.1, -0.10004, -0.1001, -0.25, -0.25004, -0.2501].map((ahead) =>
      stateOfPace(ahead, 0, thresholds),
    );
    assert.deepEqual(states, ['on-track', 'on-track', 'at-risk', 'at-risk', 'at-risk', 'off-track']);
    // 0.3 − 0.4 is a hair below −0.1 in binary.
    assert.equal(stateOfPace(0.3, 0.4, thresholds), 'on-track');
  });

  it('is judged by the figures of the settings', () => {
    const entry = yearEntry(['checkIns: [{ date: 2026-07-02, value: 30 }]']);
    const strict = { ...on('2026-07-02'), thresholds: { atRisk: 0.05, offTrack: 0.15 } };
    assert.equal(progressOf(entry, strict).state, 'off-track');
    assert.equal(progressOf(entry, on(addDays(dayNamed('2026-07-02'), 1))).state, 'at-risk');
  });
});
