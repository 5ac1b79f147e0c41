import assert from 'node:assert/strict';
import type { TimelineWait } from '../../src/core/views/timeline-links';
import { timelineLegend } from '../../src/picture/legend';
import { drawTimeline, drawTimelineParts } from '../../src/picture/timeline';
import { byClass, day, nodesOf, number, only, row, textsOf, timeline, today } from './samples';

const wide = { width: 1200 };
const window = { from: day('2026-05-01'), to: day('2026-07-01') };

describe('a part of a timeline', () => {
  it('cuts bars at its ends, and fills what is seen of the part that is done', () => {
    // From 1 January to 27 July, 40 % done: until 24 March, before the window.
    const parts = drawTimelineParts(timeline([row()]), today, wide, window);
    const bar = only(parts.rows, 'bar');
    assert.equal(number(bar, 'x'), Math.round(parts.plot.from * 100) / 100);
    assert.ok(Math.abs(number(bar, 'x') + number(bar, 'width') - parts.plot.to) < 0.02);
    assert.equal(byClass(parts.rows, 'bar-done').length, 0);
    const more = drawTimelineParts(timeline([row({ progress: 0.75 })]), today, wide, window);
    const done = only(more.rows, 'bar-done');
    // 155.25 of 207 days lead to 5 June, 35.25 days into the 61 of the window.
    const plot = more.plot.to - more.plot.from;
    assert.ok(Math.abs(number(done, 'width') / plot - 35.25 / 61) < 0.001);
  });

  it('points to what lies before it and behind it', () => {
    const before = row({ id: 'a', start: day('2026-01-01'), end: day('2026-02-01') });
    const behind = row({ id: 'b', kind: 'goal', start: undefined, end: day('2026-12-01') });
    const { rows, plot } = drawTimelineParts(timeline([before, behind, row()]), today, wide, window);
    const [first, second, ...others] = byClass(rows, 'elsewhere').map(({ attributes }) => String(attributes['d']));
    assert.deepEqual(others, []);
    const middle = (d = '') => Number(/L([\d.]+),/.exec(d)?.[1]);
    assert.ok(Math.abs(middle(first) - plot.from) < 0.01 && Math.abs(middle(second) - plot.to) < 0.01);
    assert.equal(byClass(rows, 'deadline-mark').length, 0);
  });

  it('shows neither today nor marks of other days', () => {
    const milestones = [{ path: ['m'], title: 'Early', due: day('2026-02-01'), done: undefined, late: true }];
    const picture = drawTimeline(timeline([row({ milestones })]), today, wide, window);
    assert.equal(byClass(picture, 'today-line').length, 0);
    assert.equal(byClass(picture, 'milestone-target').length, 0);
    assert.ok(!textsOf(picture).some((text) => text.startsWith('Today')));
  });

  it('counts finer, and stays inside', () => {
    const picture = drawTimeline(timeline([row()]), today, wide, window);
    assert.ok(textsOf(picture).includes('8 Jun'));
    for (const node of nodesOf(picture)) {
      const [x = 0, length = 0] = [node.attributes['x'], node.attributes['width']].map(Number);
      if (node.tag === 'rect') assert.ok(x >= 0 && x + length <= 1200.5);
    }
  });
});

describe('what waits on a timeline', () => {
  const wait = (change: Partial<TimelineWait>): TimelineWait => ({
    path: ['initiatives', 'b', 'dependsOn', 0],
    entry: ['initiatives', 'a'],
    title: 'First',
    until: day('2026-03-01'),
    isDone: false,
    late: false,
    ...change,
  });
  const first = row({ id: 'a', title: 'First', start: day('2026-01-01'), end: day('2026-03-01') });

  it('is joined to what it waits for by a line with a head', () => {
    const second = row({ id: 'b', start: day('2026-05-01'), waitsFor: [wait({})] });
    const { rows } = drawTimelineParts(timeline([first, second]), today, wide);
    assert.match(String(only(rows, 'wait').attributes['d']), /^M[\d.,]+(L[\d.,]+){3}$/);
    assert.equal(byClass(rows, 'wait-head').length, 1);
    assert.equal(byClass(rows, 'wait-bar').length, 0);
    assert.ok(!textsOf(rows).includes('Waits'));
  });

  it('says so by a bar and a word where what it waits for comes too late', () => {
    const second = row({ id: 'b', start: day('2026-02-01'), waitsFor: [wait({ late: true })] });
    const drawn = timeline([first, second]);
    const { rows } = drawTimelineParts(drawn, today, wide);
    assert.equal(byClass(rows, 'wait-late').length, 1);
    assert.equal(byClass(rows, 'wait-bar').length, 1);
    assert.ok(textsOf(rows).includes('Waits'));
    const said = nodesOf(rows).flatMap(({ tag, text }) => (tag === 'title' && text ? [text] : []));
    assert.ok(
      said.some((text) => text.includes('Waits for “First”, until 2026-03-01, after this starts.')),
      said.join(),
    );
    assert.ok(timelineLegend(drawn).some(({ words }) => words === 'Waits for what ends after it starts'));
  });

  it('has a head alone where what it waits for is in another plan, or where lines would cross titles', () => {
    const foreign = row({ id: 'b', start: day('2026-05-01'), waitsFor: [wait({ entry: undefined })] });
    const own = row({ id: 'b', start: day('2026-05-01'), waitsFor: [wait({})] });
    for (const [second, size] of [
      [foreign, wide],
      [own, { width: 400 }],
    ] as const) {
      const { rows } = drawTimelineParts(timeline([first, second]), today, size);
      assert.deepEqual([byClass(rows, 'wait').length, byClass(rows, 'wait-head').length], [0, 1]);
    }
  });
});

describe('a start that passed', () => {
  it('is hatched as far as it slipped, and named', () => {
    const late = row({ start: day('2026-11-01'), end: day('2026-12-31'), slipped: true, state: 'no-data' });
    const picture = drawTimeline(timeline([late]), today, wide);
    assert.ok(textsOf(picture).includes('Start passed'));
    const d = String(only(picture, 'bar-slipped').attributes['d']);
    const ends = [...d.matchAll(/[ML]([\d.]+),/g)].map((match) => Number(match[1]));
    const bar = only(picture, 'bar');
    // 21 of 60 days have passed.
    const passed = number(bar, 'x') + (number(bar, 'width') * 21) / 60;
    assert.ok(Math.min(...ends) >= number(bar, 'x') - 0.01 && Math.max(...ends) <= passed + 0.01);
    const said = nodesOf(picture).flatMap(({ tag, text }) => (tag === 'title' && text ? [text] : []));
    assert.ok(said[0]?.includes('Its start passed 3 weeks ago, and nothing was checked in yet.'), said[0]);
  });
});
