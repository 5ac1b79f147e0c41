import assert from 'node:assert/strict';
import { thisWeek } from '../../../src/core/views/due';
import { viewOfText } from '../../harness/cursor';

const weekOn = (text: string, today = '2026-11-22') => thisWeek(viewOfText(text, { today }));

const entry = (id: string, finish: string, value: number) =>
  `  ${id}: { title: ${id}, start: 2026-01-01, finish: ${finish}, measure: { what: x, baseline: 0, target: 10 }, checkIns: [{ date: 2026-11-20, value: ${value} }] }\n`;

describe('this week', () => {
  it('tells what needs its owner, the late first, with state and words', () => {
    const week = weekOn(`initiatives:\n${entry('soon', '2026-11-25', 9)}${entry('late', '2026-11-21', 9)}`);
    assert.deepEqual(
      week.items.map(({ id, isLate, stateWords, words }) => [id, isLate, stateWords, words]),
      [
        ['overdue:["initiatives","late"]', true, 'Overdue', 'Was due yesterday: done, or another date?'],
        ['deadline:["initiatives","soon"]', false, 'On track', 'Due in 3 days'],
      ],
    );
    assert.equal(week.sentence, '2 things need you this week, 1 late. 2 check-ins to make. First: “late”.');
    assert.equal(week.short, '2 this week, 1 late');
  });

  it('is at rest where nothing does', () => {
    const week = weekOn('careerPlan: 1\n');
    assert.deepEqual([week.items, week.sentence, week.short], [[], 'Nothing needs you this week.', '']);
  });

  it('counts one as one', () => {
    const one = weekOn(`initiatives:\n${entry('late', '2026-11-21', 9)}`);
    assert.equal(one.sentence, '1 thing needs you this week, and is late. 1 check-in to make. First: “late”.');
    const report = weekOn('reports: [{ week: 2026-W46, wins: [a] }]\n', '2026-11-20');
    assert.equal(report.sentence, '1 thing needs you this week, not late yet. First: “Report of 2026-W47”.');
    assert.equal(report.short, '1 this week');
  });

  it('gives two reports that are missing an id each', () => {
    const ids = weekOn('reports: [{ week: 2026-W40, wins: [a] }]\n', '2026-11-20').items.map(({ id }) => id);
    assert.deepEqual(ids, ['report:Report of 2026-W46', 'report:Report of 2026-W47']);
  });
});
