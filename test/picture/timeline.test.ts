import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { HealthState } from '../../src/core/progress/health';
import { stateWords } from '../../src/core/progress/health';
import { printSvg } from '../../src/picture/print-svg';
import { drawTimeline, drawTimelineParts } from '../../src/picture/timeline';
import { byClass, day, nodesOf, number, only, row, textsOf, timeline, today } from './samples';

const wide = { width: 1200 };

describe('a timeline', () => {
  it('draws a bar from start to finish, filled as far as the work is done', () => {
    const picture = drawTimeline(timeline([row()]), today, wide);
    const bar = only(picture, 'bar');
    const done = only(picture, 'bar-done');
    assert.equal(number(done, 'x'), number(bar, 'x'));
    assert.ok(Math.abs(number(done, 'width') / number(bar, 'width') - 0.4) < 0.001);
    // The year has 364 days from end to end; the bar takes 207 of them, today is the 325th.
    const todayX = Number(byClass(picture, 'today-line')[0]?.attributes['x1']);
    const perDay = number(bar, 'width') / 207;
    assert.ok(Math.abs((todayX - number(bar, 'x')) / perDay - 325) < 0.1);
  });

  it('fills nothing below zero and no more than everything', () => {
    assert.equal(byClass(drawTimeline(timeline([row({ progress: -0.5 })]), today, wide), 'bar-done').length, 0);
    const over = drawTimeline(timeline([row({ progress: 3 })]), today, wide);
    assert.equal(number(only(over, 'bar-done'), 'width'), number(only(over, 'bar'), 'width'));
  });

  it('fills all of what is done by its status, and nothing where nobody knows', () => {
    const done = drawTimeline(timeline([row({ state: 'done', progress: undefined })]), today, wide);
    assert.equal(number(only(done, 'bar-done'), 'width'), number(only(done, 'bar'), 'width'));
    const unknown = drawTimeline(timeline([row({ state: 'no-data', progress: undefined })]), today, wide);
    assert.equal(byClass(unknown, 'bar-done').length, 0);
  });

  it('draws what has no finish as open to the end, and what has only a finish as a mark', () => {
    const open = drawTimeline(timeline([row({ end: undefined })]), today, wide);
    assert.equal(byClass(open, 'bar').length, 0);
    assert.ok(number(only(open, 'open-end'), 'x2') > 1150);
    const mark = drawTimeline(timeline([row({ start: undefined })]), today, wide);
    assert.equal(byClass(mark, 'deadline-mark').length, 1);
  });

  it('labels today and keeps the label inside', () => {
    for (const date of ['2026-01-01', '2026-11-22', '2026-12-31']) {
      const picture = drawTimeline(timeline([row()]), day(date), { width: 400 });
      const label = only(picture, 'today-label');
      assert.match(label.text ?? '', /^Today, \d+ (Jan|Nov|Dec)$/);
      assert.ok(number(label, 'x') > 30 && number(label, 'x') < 370);
    }
  });

  it('says each state in a word and in a shape of its own', () => {
    const shapes = new Set<string>();
    for (const state of Object.keys(stateWords) as HealthState[]) {
      const picture = drawTimeline(timeline([row({ state })]), today, wide);
      assert.ok(textsOf(picture).includes(stateWords[state]), state);
      shapes.add(JSON.stringify(only(picture, 'mark').children));
    }
    assert.equal(shapes.size, 9);
  });

  it('keeps the order it is given, with headings over the groups', () => {
    const groups = [
      {
        heading: undefined,
        rows: [row({ id: 'a', kind: 'goal', title: 'First goal', level: 0 }), row({ id: 'b', title: 'Serves it' })],
      },
      { heading: 'Deliverables', rows: [row({ id: 'c', kind: 'deliverable', title: 'A deliverable', level: 0 })] },
    ];
    const texts = textsOf(drawTimeline(timeline([], { groups }), today, wide));
    const shown = texts.filter((text) => ['First goal', 'Serves it', 'Deliverables', 'A deliverable'].includes(text));
    assert.deepEqual(shown, ['First goal', 'Serves it', 'Deliverables', 'A deliverable']);
  });

  it('cuts a title that has no room, and gives it whole to whoever rests on the row', () => {
    const title = 'A title that goes on and on, '.repeat(20).trim();
    const picture = drawTimeline(timeline([row({ title })]), today, wide);
    const shown = only(picture, 'row-title').text ?? '';
    assert.ok(shown.endsWith('…') && title.startsWith(shown.slice(0, -1)), shown);
    assert.ok(nodesOf(picture).some(({ tag, text }) => tag === 'title' && text?.includes(title)));
  });

  it('marks a goal at its deadline and leads its deadline down through what serves it', () => {
    const goal = row({ id: 'g', kind: 'goal', level: 0, end: day('2026-09-30') });
    const serving = row({ servesUntil: day('2026-09-30'), servesTitle: 'A goal' });
    const picture = drawTimeline(timeline([goal, serving]), today, wide);
    assert.ok(textsOf(picture).includes('30 Sep'));
    const [first, second] = byClass(picture, 'served-line');
    assert.ok(first && second);
    assert.equal(number(first, 'x1'), number(second, 'x1'));
    assert.equal(number(first, 'y2'), number(second, 'y1'));
    assert.ok(number(second, 'x1') > number(only(picture, 'bar'), 'x') + number(only(picture, 'bar'), 'width'));
  });

  it('tells milestones done, missed and to come apart without colour', () => {
    const milestone = (due: string, done?: string) => ({
      path: ['initiatives', 'queue', 'milestones', due],
      title: `Milestone of ${due}`,
      due: day(due),
      done: done === undefined ? undefined : day(done),
      late: done === undefined ? due < '2026-11-22' : done > due,
    });
    const milestones = [milestone('2026-02-01', '2026-02-04'), milestone('2026-03-01'), milestone('2026-12-01')];
    const picture = drawTimeline(timeline([row({ milestones })]), today, wide);
    assert.equal(only(picture, 'milestone-done').tag, 'circle');
    assert.equal(only(picture, 'milestone-missed').tag, 'g');
    assert.equal(only(picture, 'milestone-to-come').tag, 'circle');
    const said = nodesOf(picture).flatMap(({ tag, text }) => (tag === 'title' && text ? [text] : []));
    assert.ok(said.includes('Milestone: Milestone of 2026-02-01. Done 2026-02-04, 3 days late.'));
    assert.ok(said.includes('Milestone: Milestone of 2026-03-01. Missed, was due 2026-03-01.'));
    assert.ok(said.includes('Milestone: Milestone of 2026-12-01. Due 2026-12-01.'));
  });

  it('shows how far open work has run over its finish, and nothing of the kind for finished work', () => {
    const open = drawTimeline(timeline([row({ state: 'overdue' })]), today, wide);
    const overrun = only(open, 'overrun');
    const bar = only(open, 'bar');
    assert.ok(Math.abs(number(overrun, 'x1') - number(bar, 'x') - number(bar, 'width')) < 0.02);
    assert.equal(number(overrun, 'x2'), number(byClass(open, 'today-line')[0] ?? bar, 'x1'));
    assert.equal(byClass(drawTimeline(timeline([row({ state: 'done' })]), today, wide), 'overrun').length, 0);
  });

  it('gives each row the same height, however many there are', () => {
    const rows = Array.from({ length: 200 }, (_, i) => row({ id: `i${i}` }));
    const { rows: picture } = drawTimelineParts(timeline(rows), today, wide);
    const tops = byClass(picture, 'row-target').map(({ children }) =>
      Number(children.find(({ tag }) => tag === 'rect')?.attributes['y']),
    );
    const steps = new Set(tops.slice(1).map((top, i) => top - (tops[i] ?? 0)));
    assert.deepEqual([...steps], [28]);
  });

  it('puts titles above the bars where a column of them would leave no room', () => {
    const narrow = drawTimeline(timeline([row()]), today, { width: 360 });
    const bar = only(narrow, 'bar');
    assert.ok(number(only(narrow, 'row-title'), 'y') < number(bar, 'y'));
    assert.ok(number(bar, 'width') > 150);
  });

  it('stays inside its picture at every width and span, and is the same every time', () => {
    const dates = fc.integer({ min: -700_000, max: 2_900_000 });
    const entry = fc.record({
      start: dates,
      length: fc.integer({ min: 0, max: 4000 }),
      progress: fc.double({ noNaN: true }),
    });
    fc.assert(
      fc.property(
        fc.integer({ min: 320, max: 1600 }),
        fc.array(entry, { maxLength: 8 }),
        dates,
        (width, entries, now) => {
          const rows = entries.map(({ start, length, progress }, i) =>
            row({
              id: `i${i}`,
              kind: i % 3 === 0 ? 'goal' : 'initiative',
              start: start as typeof today,
              end: (start + length) as typeof today,
              progress,
            }),
          );
          const days = [now, ...rows.flatMap(({ start, end }) => [start ?? now, end ?? now])];
          const [from, to] = [Math.min(...days) - 7, Math.max(...days) + 7] as unknown as [typeof today, typeof today];
          const draw = () => drawTimeline(timeline(rows, { from, to }), now as typeof today, { width });
          const picture = draw();
          assert.equal(picture.width, width);
          for (const { attributes } of nodesOf(picture)) {
            for (const name of ['x', 'x1', 'x2', 'cx', 'y', 'y1', 'y2']) {
              const value = attributes[name];
              if (typeof value !== 'number') continue;
              assert.ok(
                Number.isFinite(value) && value >= 0 && value <= Math.max(width, picture.height),
                `${name} ${value}`,
              );
            }
          }
          assert.equal(printSvg(picture), printSvg(draw()));
        },
      ),
      { numRuns: 150 },
    );
  });
});
