import assert from 'node:assert/strict';
import { healthContextOf } from '../../../src/core/check';
import { formatDay, parseDay } from '../../../src/core/dates/day';
import { indexReferences } from '../../../src/core/plan/references';
import { openPlanDocument } from '../../../src/core/plan-document';
import { planProgress } from '../../../src/core/progress/plan-progress';
import { defaultSettings } from '../../../src/core/settings/settings';
import { type ProgressChart, progressChart } from '../../../src/core/views/progress-chart';

function chartOf(text: string, date = '2026-11-22'): ProgressChart {
  const document = openPlanDocument(text);
  const { plan } = document;
  const today = parseDay(date);
  assert.ok(today !== undefined);
  const references = indexReferences(plan);
  const progress = planProgress(plan, references, healthContextOf(plan, today, defaultSettings));
  return progressChart({ document, context: { day: today }, settings: defaultSettings, references, progress });
}

const plan = `careerPlan: 1
person: Sam
purpose: Be the one people call.
goals:
  restore-time:
    goal: Any database restores within the hour
    measure: { what: restore time, baseline: 340, target: 60, unit: minutes }
    deadline: 2027-03-31
  no-date:
    goal: Write more
    measure: One article a month
initiatives:
  drills:
    title: Run a restore drill
    serves: [restore-time]
    start: 2026-11-02
    finish: 2027-02-26
    measure: { what: databases drilled, baseline: 0, target: 9, unit: databases }
    milestones:
      - { title: First drill, due: 2026-11-10, done: 2026-11-12 }
      - { title: Second drill, due: 2026-11-20 }
    checkIns:
      - { date: 2026-11-12, value: 1 }
      - { date: 2026-11-16, value: 3, note: two at once }
      - { date: 2026-12-24, value: 9 }
  early:
    title: Write the restore runbook
    serves: [restore-time]
    start: 2026-10-01
    finish: 2026-10-31
    measure: Runbook is reviewed
  alone:
    title: Learn Rust
    start: 2026-12-01
    finish: 2027-06-30
    measure: Tool in use
mastery:
  deliverables:
    pages:
      what: Fewer night pages
      category: culture
      measure: { what: pages, baseline: 22, target: 4, unit: pages }
      due: 2026-12-31
`;

describe('the chart of a plan', () => {
  const chart = chartOf(plan);
  const groups = chart.timeline.groups.map(({ heading, rows }) => [heading, ...rows.map(({ title }) => title)]);

  it('puts each goal over what serves it in the order of time, then the rest', () => {
    assert.deepEqual(groups, [
      [undefined, 'Any database restores within the hour', 'Write the restore runbook', 'Run a restore drill'],
      ['Other initiatives', 'Learn Rust'],
      ['Deliverables', 'Fewer night pages'],
    ]);
  });

  it('says how much is open and behind, what is due next and what has no date', () => {
    // The runbook is overdue. The drills have 3 of 9 after 14 of 116 days. The goal shows the runbook.
    assert.equal(
      chart.timeline.sentence,
      '5 entries, all open. 2 behind: “Any database restores within the hour”, “Write the restore runbook”. ' +
        'Next due: “Fewer night pages”, 2026-12-31 (in 6 weeks). Without a date, and so not drawn: “Write more”.',
    );
  });

  it('gives a goal without check-ins the first start of what serves it', () => {
    const goal = chart.timeline.groups[0]?.rows[0];
    assert.equal(goal?.start === undefined ? undefined : formatDay(goal.start), '2026-10-01');
    assert.equal(goal?.words, 'Overdue, by the initiatives that serve it');
    assert.equal(goal?.progress, undefined);
  });

  it('knows the deadline of what an initiative serves, and how its milestones stand', () => {
    const drills = chart.timeline.groups[0]?.rows[2];
    assert.equal(drills?.servesTitle, 'Any database restores within the hour');
    assert.equal(drills?.servesUntil === undefined ? undefined : formatDay(drills.servesUntil), '2027-03-31');
    assert.deepEqual(
      drills?.milestones.map(({ title, late }) => [title, late]),
      [
        ['First drill', true],
        ['Second drill', true],
      ],
    );
  });

  it('reaches over every date with a little air on both sides', () => {
    const { from, to } = chart.timeline;
    // 2026-10-01 to 2027-06-30 are 272 days, 3 % of which are 8.
    assert.deepEqual([formatDay(from), formatDay(to)], ['2026-09-23', '2027-07-08']);
  });

  it('draws the measures that have a start, with the pace of each check-in and none of the future', () => {
    assert.deepEqual(
      chart.burnUps.map(({ id }) => id),
      ['drills'],
    );
    const drills = chart.burnUps[0];
    // 10 and 14 of 116 days of the way from 0 to 9.
    assert.deepEqual(
      drills?.points.map(({ value, expected, note }) => [value, Math.round(expected * 1000) / 1000, note]),
      [
        [1, 0.776, undefined],
        [3, 1.086, 'two at once'],
      ],
    );
    // 6 databases in 96 days are 0.4375 a week.
    assert.equal(
      drills?.sentence,
      'On track: 33 % of the way, 12 % expected. Last check-in: 3 databases on 2026-11-16. ' +
        'Target: 9 databases by 2027-02-26. Pace needed from here: up 0.44 databases a week.',
    );
  });

  it('says which measures in numbers it could not draw, and what they lack', () => {
    assert.equal(
      chart.undrawn,
      'Not drawn yet: “Any database restores within the hour” (no check-in yet), “Fewer night pages” (no check-in yet).',
    );
  });

  it('says which way a falling measure has to go', () => {
    const text = `careerPlan: 1
person: Sam
purpose: Sleep.
initiatives:
  pages:
    title: Fewer pages
    start: 2026-10-01
    finish: 2026-12-31
    measure: { what: pages, baseline: 22, target: 4 }
    checkIns: [{ date: 2026-11-20, value: 15 }]
`;
    // 11 pages in 39 days are 1.97 a week.
    assert.match(chartOf(text).burnUps[0]?.sentence ?? '', / Pace needed from here: down 2 a week\.$/);
  });

  it('keeps a goal without a date over the dated work that serves it', () => {
    const text = `careerPlan: 1
person: Sam
purpose: Be useful.
goals:
  g: { goal: No date yet }
initiatives:
  i: { title: Dated, serves: [g], start: 2026-11-01, finish: 2026-12-01, measure: Done }
`;
    const { timeline } = chartOf(text);
    assert.deepEqual(
      timeline.groups.map(({ rows }) => rows.map(({ title, end }) => [title, end === undefined])),
      [
        [
          ['No date yet', true],
          ['Dated', false],
        ],
      ],
    );
    assert.ok(!timeline.sentence.includes('not drawn'));
  });

  it('has nothing to draw for an empty file, half a file or no plan at all', () => {
    for (const text of ['', 'goals:\n  - [', '12', 'careerPlan: 1\ngoals:\n  a:\n']) {
      const { timeline, burnUps } = chartOf(text);
      assert.deepEqual([timeline.groups, burnUps], [[], []]);
      assert.ok(timeline.from < timeline.to);
      assert.match(timeline.sentence, /^Nothing has a date yet\./);
    }
  });

  it('survives numbers whose distance is not finite', () => {
    const text = `careerPlan: 1
initiatives:
  i:
    title: Huge
    start: 2026-10-01
    finish: 2026-12-31
    measure: { what: x, baseline: -1.7e308, target: 1.7e308 }
    checkIns: [{ date: 2026-11-20, value: 1.7e308 }]
`;
    const { timeline, burnUps } = chartOf(text);
    const numbers = [
      timeline.groups[0]?.rows[0]?.progress ?? 0,
      ...(burnUps[0]?.points.map(({ expected }) => expected) ?? []),
    ];
    assert.ok(numbers.every(Number.isFinite), String(numbers));
  });

  const waiting = `careerPlan: 1
person: Sam
purpose: Be useful.
initiatives:
  first: { title: First, start: 2026-10-01, finish: 2027-01-31, measure: Done }
  finished: { title: Finished, start: 2026-08-01, finish: 2026-12-31, measure: Done, status: done }
  second:
    title: Second
    start: 2026-11-10
    finish: 2027-03-31
    measure: Done
    dependsOn: [first, finished, other.career.yaml#far, second]
  later: { title: Later, start: 2027-02-01, finish: 2027-03-31, measure: Done, dependsOn: [first] }
  active: { title: Active, start: 2026-11-01, finish: 2027-03-31, measure: Done, status: active }
  recent: { title: Recent, start: 2026-11-16, finish: 2027-03-31, measure: Done }
`;

  it('knows what waits for what, and what of it comes too late', () => {
    const rows = chartOf(waiting).timeline.groups.flatMap((group) => group.rows);
    const second = rows.find(({ id }) => id === 'second');
    assert.deepEqual(
      second?.waitsFor.map(({ title, isDone, late }) => [title, isDone, late]),
      [
        ['First', false, true],
        ['Finished', true, false],
      ],
    );
    assert.deepEqual(second?.waitsFor[0]?.path, ['initiatives', 'second', 'dependsOn', 0]);
    assert.deepEqual(
      rows.find(({ id }) => id === 'later')?.waitsFor.map(({ late }) => late),
      [false],
    );
  });

  it('knows which starts passed a week ago or more without a word', () => {
    const { groups, sentence } = chartOf(waiting).timeline;
    const slipped = groups.flatMap((group) => group.rows.filter((row) => row.slipped).map(({ id }) => id));
    // “active” says that it goes on, “recent” started six days ago.
    assert.deepEqual(slipped, ['first', 'second']);
    assert.match(sentence, / Start passed, nothing checked in: “First”, “Second”\./);
    assert.match(sentence, / Waiting for something that ends after it starts: “Second”\./);
  });

  const measured = (checkIns: string) => `careerPlan: 1
person: Sam
purpose: Be useful.
initiatives:
  drills:
    title: Drills
    start: 2026-08-14
    finish: 2027-02-26
    measure: { what: databases drilled, baseline: 0, target: 9, unit: databases }
    checkIns: [${checkIns}]
`;

  it('puts what the numbers say beside what the person said', () => {
    // 100 of 196 days have passed at the check-in, and 5 of 9 databases are drilled: 56 % of 51 % expected.
    const [drills] = chartOf(measured('{ date: 2026-11-22, value: 5, confidence: at-risk }')).burnUps;
    assert.deepEqual([drills?.state, drills?.computed, drills?.confidence], ['at-risk', 'on-track', 'at-risk']);
    assert.match(drills?.disagreement ?? '', /^The numbers say on track .* you said at risk on 2026-11-22\./);
    const [agreed] = chartOf(measured('{ date: 2026-11-22, value: 5, confidence: on-track }')).burnUps;
    assert.deepEqual([agreed?.computed, agreed?.confidence, agreed?.disagreement], ['on-track', 'on-track', '']);
  });

  it('forecasts a range from three check-ins on, and nothing below', () => {
    const two = '{ date: 2026-09-01, value: 1 }, { date: 2026-10-01, value: 2 }';
    assert.equal(chartOf(measured(two)).burnUps[0]?.forecast, undefined);
    const [steady] = chartOf(
      measured(`${two}, { date: 2026-11-01, value: 3 }, { date: 2026-11-20, value: 4 }`),
    ).burnUps;
    const { early, median, late, words } = steady?.forecast ?? {};
    assert.ok(early !== undefined && median !== undefined && late !== undefined);
    assert.ok(early <= median && median <= late);
    assert.match(words ?? '', /^Likely .*\(80 % range\)\.$/);
  });

  it('holds this week, the coverage and the delivery record of the same day', () => {
    const { week, coverage, record } = chartOf(plan);
    assert.ok(week.items.some(({ title }) => title === 'Write the restore runbook'));
    assert.equal(coverage.drivers.flatMap(({ cells }) => cells).length, 9);
    assert.ok(record.promises.some(({ title, outcome }) => title === 'First drill' && outcome === 'late'));
  });
});
