import assert from 'node:assert/strict';
import { deliveryRecord } from '../../../src/core/views/delivery-record';
import { viewOfText } from '../../harness/cursor';

function recordOf(text: string) {
  const view = viewOfText(text);
  return deliveryRecord(view.document.plan, view.progress, view.context.day);
}

const lines = (text: string) =>
  recordOf(text).promises.map(({ title, outcome, words }) => `${title} ${outcome}: ${words}`);

const entry = (id: string, finish: string, more: string) =>
  `  ${id}: { title: ${id}, start: 2026-01-01, finish: ${finish}, measure: { what: x, baseline: 0, target: 10 }${more} }\n`;
const said = (...values: readonly string[]) =>
  `, checkIns: [${values.map((value) => `{ date: ${value.split(' ')[0]}, value: ${value.split(' ')[1]} }`).join(', ')}]`;

describe('the delivery record', () => {
  it('judges by the first check-in since which the target stays reached', () => {
    assert.deepEqual(
      lines(
        `initiatives:\n${[
          entry('early', '2026-11-10', said('2026-11-01 9', '2026-11-07 10', '2026-11-09 12')),
          entry('on-day', '2026-11-09', said('2026-11-09 10')),
          entry('late', '2026-11-08', said('2026-11-01 9', '2026-11-12 10')),
          entry('fell-back', '2026-11-07', said('2026-11-05 10', '2026-11-06 9', '2026-11-15 10')),
          entry('missed', '2026-11-06', said('2026-11-05 9')),
          entry('by-status', '2026-11-05', ', status: done'),
          entry('ahead-of-time', '2026-12-24', said('2026-11-01 10')),
          entry('open', '2026-12-24', said('2026-11-01 9')),
          entry('given-back', '2026-11-01', ', status: cancelled'),
          entry('resting', '2026-11-01', ', status: paused'),
          entry('done-ahead', '2026-12-24', ', status: done'),
        ].join('')}`,
      ),
      [
        'ahead-of-time kept: Kept 8 weeks early',
        'early kept: Kept 3 days early',
        'on-day kept: Kept on the day',
        'late late: Kept 4 days late',
        'fell-back late: Kept 8 days late',
        'missed missed: Missed; was due 2026-11-06',
        'by-status kept: Kept; the day is not in the plan',
      ],
    );
  });

  it('counts goals, deliverables, milestones and responsibilities', () => {
    const record = recordOf(`goals:
  g: { goal: G, measure: A talk given, deadline: 2026-11-01, checkIns: [{ date: 2026-10-30, value: done }] }
mastery:
  responsibilities:
    - { what: Answer in time, record: [{ date: 2026-09-30, kept: true }, { date: 2026-10-31, kept: false }, { date: 2026-12-31, kept: true }] }
  deliverables:
    d: { what: D, category: team, measure: { what: x, baseline: 9, target: 1 }, due: 2026-10-01, checkIns: [{ date: 2026-09-01, value: 5 }] }
initiatives:
  i:
    title: I
    start: 2026-01-01
    finish: 2027-01-01
    measure: m
    milestones:
      - { title: a, due: 2026-08-01, done: 2026-08-01 }
      - { title: b, due: 2026-08-02 }
      - { title: c, due: 2027-01-01 }
`);
    assert.deepEqual(
      record.promises.map(({ kind, title, outcome }) => `${kind} ${title} ${outcome}`),
      [
        'goal G kept',
        'responsibility Answer in time missed',
        'deliverable D missed',
        'responsibility Answer in time kept',
        'milestone b missed',
        'milestone a kept',
      ],
    );
    assert.deepEqual([record.kept, record.late, record.missed], [3, 0, 3]);
    assert.equal(
      record.sentence,
      '3 of 6 kept in time (50 %), 3 missed. Latest missed: “Answer in time”, due 2026-10-31.',
    );
  });

  it('promises a review a cadence after the one before', () => {
    const reviews = (log: string) => lines(`reviews: { every: month, log: [${log}] }\n`);
    // Due 15 October and 20 November; then 22 December is still to come.
    assert.deepEqual(reviews('{ date: 2026-09-15 }, { date: 2026-10-20 }, { date: 2026-11-18 }'), [
      'Review of the plan kept: Kept 2 days early',
      'Review of the plan late: Kept 5 days late',
    ]);
    assert.deepEqual(reviews('{ date: 2026-10-10 }'), ['Review of the plan missed: Missed; was due 2026-11-10']);
    assert.deepEqual(reviews(''), []);
  });

  it('is empty before anything came due', () => {
    assert.equal(recordOf('careerPlan: 1\n').sentence, 'No promise has come due yet.');
  });
});
