import assert from 'node:assert/strict';
import fc from 'fast-check';
import { drawBurnUp } from '../../src/picture/burn-up';
import { burnUp, byClass, day, nodesOf, number, only, point, textsOf } from './samples';

const size = { width: 480 };
const now = day('2026-02-20');

describe('a burn-up', () => {
  it('leads the pace from baseline to target, and the check-ins over or under it', () => {
    const points = [point('2026-01-11', 10, 10), point('2026-02-10', 55, 40)];
    const picture = drawBurnUp(burnUp({ points }), now, size);
    const pace = only(picture, 'pace-line');
    const [first, last] = byClass(picture, 'point');
    assert.ok(first && last);
    // The first check-in lies on the line: 10 of 100 after 10 of 100 days.
    const share = (number(first, 'cx') - number(pace, 'x1')) / (number(pace, 'x2') - number(pace, 'x1'));
    assert.ok(Math.abs(share - 0.1) < 0.001);
    const lineAt = (x: number) =>
      number(pace, 'y1') +
      ((x - number(pace, 'x1')) / (number(pace, 'x2') - number(pace, 'x1'))) *
        (number(pace, 'y2') - number(pace, 'y1'));
    assert.ok(Math.abs(number(first, 'cy') - lineAt(number(first, 'cx'))) < 0.05);
    // The second is ahead of it, and up is ahead.
    assert.ok(number(last, 'cy') < lineAt(number(last, 'cx')));
    assert.equal(byClass(picture, 'check-in-line').length, 1);
  });

  it('shows today, the target with its unit, and the unit of the axis', () => {
    const texts = textsOf(drawBurnUp(burnUp(), now, size));
    assert.ok(texts.includes('Today'));
    assert.ok(texts.includes('Target 100 services'));
    assert.ok(texts.includes('services'));
  });

  it('lets a falling target fall', () => {
    const picture = drawBurnUp(burnUp({ baseline: 410, target: 40 }), now, size);
    const pace = only(picture, 'pace-line');
    assert.ok(number(pace, 'y2') > number(pace, 'y1'));
    assert.equal(number(only(picture, 'target-line'), 'y1'), number(pace, 'y2'));
  });

  it('says what a falling target is where nothing falls through the words', () => {
    const lines: [string, number][] = [
      ['2026-01-05', 100],
      ['2026-01-20', 4],
      ['2026-02-01', 3],
      ['2026-02-19', 2.4],
    ];
    const points = lines.map(([date, value]) => point(date, value, 0));
    const picture = drawBurnUp(burnUp({ baseline: 100, target: 2, points }), now, size);
    const level = number(only(picture, 'target-line'), 'y1');
    const label = only(picture, 'target-label');
    // Under the line, and over the axis; all check-ins lie above the line.
    assert.ok(number(label, 'y') - 13 * 0.92 > level - 1);
    assert.ok(number(label, 'y') < number(only(picture, 'axis-line'), 'y1'));
    assert.ok(byClass(picture, 'point').every((one) => number(one, 'cy') <= level));
  });

  it('draws no line through a single check-in, and none without any', () => {
    const one = drawBurnUp(burnUp({ points: [point('2026-02-10', 20)] }), now, size);
    assert.equal(byClass(one, 'point').length, 1);
    assert.equal(byClass(one, 'check-in-line').length, 0);
    assert.equal(byClass(drawBurnUp(burnUp(), now, size), 'point').length, 0);
  });

  it('has room above the target for an overshoot and below zero for a setback', () => {
    const picture = drawBurnUp(burnUp({ points: [point('2026-01-11', -20), point('2026-02-10', 130)] }), now, size);
    const target = number(only(picture, 'target-line'), 'y1');
    const [below, above] = byClass(picture, 'point');
    assert.ok(below && above);
    assert.ok(number(above, 'cy') < target);
    assert.ok(number(below, 'cy') > number(only(picture, 'pace-line'), 'y1'));
  });

  it('keeps every mark inside the picture, whatever the numbers and days', () => {
    const any = fc.double({ noNaN: true, noDefaultInfinity: true });
    const span = fc.integer({ min: 1, max: 40_000 });
    const moments = fc.array(fc.tuple(fc.integer({ min: -50_000, max: 50_000 }), any), { maxLength: 5 });
    fc.assert(
      fc.property(
        any,
        any,
        span,
        moments,
        fc.integer({ min: 240, max: 1600 }),
        (baseline, target, length, values, width) => {
          const start = day('2026-01-01');
          const points = values.map(([offset, value], i) => ({
            ...point('2026-01-01', value),
            path: [i],
            day: (start + offset) as typeof start,
          }));
          const picture = drawBurnUp(
            burnUp({ baseline, target, deadline: (start + length) as typeof start, points }),
            now,
            { width },
          );
          for (const { attributes } of nodesOf(picture)) {
            for (const name of ['x', 'x1', 'x2', 'cx', 'y', 'y1', 'y2', 'cy']) {
              const value = attributes[name];
              if (typeof value !== 'number') continue;
              const most = name.includes('x') ? picture.width : picture.height;
              assert.ok(Number.isFinite(value) && value >= 0 && value <= most, `${name} ${value}`);
            }
          }
        },
      ),
      { numRuns: 500 },
    );
  });
});
