import assert from 'node:assert/strict';
import { coverageOf } from '../../../src/core/views/coverage';
import { viewOfText } from '../../harness/cursor';

function coverage(text: string) {
  const view = viewOfText(text);
  return coverageOf(view.document.plan, view.references, view.progress, view.context.day);
}

describe('coverage', () => {
  it('has nine accelerators under three drivers, whatever the plan says', () => {
    const { drivers, moved, sentence } = coverage('careerPlan: 1\n');
    assert.deepEqual(
      drivers.map(({ title, isMoved, cells }) => [title, isMoved, cells.map((cell) => `${cell.title} ${cell.state}`)]),
      [
        ['People', false, ['Role empty', 'Rituals empty', 'Rhythm empty']],
        ['Performance', false, ['Expectations empty', 'Execution empty', 'Excellence empty']],
        ['Process', false, ['Structure empty', 'Systems empty', 'Simplicity empty']],
      ],
    );
    assert.equal(moved, 0);
    assert.equal(
      sentence,
      '0 of 9 accelerators are moved by something. At rest as a whole: People, Performance, Process.',
    );
  });

  it('names what moves each: practices, lapsed or not, and open goals and initiatives', () => {
    const { drivers, moved, sentence } = coverage(`drivers:
  people:
    rituals: { aim: Learn, practices: [{ do: Shadow, every: week, log: [2026-11-20] }, { do: Write, every: week, log: [2026-10-01] }] }
    role: Know a week of it
  process:
    systems: Let it run
goals:
  a: { goal: A, measure: m, deadline: 2027-01-01, drivers: [people.rituals, process] }
initiatives:
  b: { title: B, start: 2026-11-20, finish: 2027-01-01, measure: { what: x, baseline: 0, target: 4 }, drivers: [people.rituals, process.systms], checkIns: [{ date: 2026-11-21, value: 1 }] }
  c: { title: C, start: 2026-11-20, finish: 2027-01-01, measure: m, drivers: [performance.execution], status: done }
`);
    const [people, performance, process] = drivers;
    const [role, rituals] = people?.cells ?? [];
    assert.deepEqual(
      rituals?.movers.map(({ kind, title, words }) => `${kind} ${title}: ${words}`),
      [
        'goal A: No data yet',
        'initiative B: On track',
        'practice Shadow: Practice, every week',
        'practice Write: Practice, every week, lapsed',
      ],
    );
    assert.equal(rituals?.words, '1 goal, 1 initiative, 2 practices');
    assert.deepEqual(
      [role?.state, role?.words, role?.aim],
      ['at-rest', 'An aim, and nothing that moves it', 'Know a week of it'],
    );
    // A driver named as a whole moves none of its accelerators; a slip of two letters is still meant.
    assert.deepEqual(
      process?.movers.map(({ title }) => title),
      ['A'],
    );
    assert.deepEqual(
      process?.cells.map(({ state }) => state),
      ['empty', 'moved', 'empty'],
    );
    assert.equal(performance?.isMoved, false);
    assert.equal(moved, 2);
    assert.equal(
      sentence,
      '2 of 9 accelerators are moved by something. At rest as a whole: Performance. Aims that nothing moves: Role.',
    );
  });
});
