import assert from 'node:assert/strict';
import fc from 'fast-check';
import { linearScale, niceEnds, stepsBetween } from '../../src/picture/linear-scale';

describe('a linear scale', () => {
  it('places values along the line, and one value alone in the middle', () => {
    const scale = linearScale([10, 20], [0, 200]);
    assert.deepEqual([10, 12, 20, 25].map(scale), [0, 40, 200, 300]);
    assert.equal(linearScale([5, 5], [0, 200])(5), 100);
  });

  it('counts in ones, twos and fives, without the noise of fractions', () => {
    assert.deepEqual(stepsBetween(0, 1, 10), [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1]);
    assert.deepEqual(stepsBetween(0, 40, 4), [0, 10, 20, 30, 40]);
    assert.deepEqual(stepsBetween(3, 17, 3), [5, 10, 15]);
    assert.deepEqual(stepsBetween(-1, 1, 4), [-1, -0.5, 0, 0.5, 1]);
  });

  it('moves ends outward to whole steps', () => {
    assert.deepEqual(niceEnds([0.13, 9.7], 10), [0, 10]);
    // A tenth of the span is 0.034, nearest in ratio to 0.05.
    assert.deepEqual(niceEnds([99.61, 99.93], 10), [99.6, 99.95]);
    assert.deepEqual(niceEnds([-18, 23], 10), [-20, 25]);
  });

  it('never loses a value, and never has many more steps than asked for', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1e12, max: 1e12, noNaN: true }),
        fc.double({ min: 1e-6, max: 1e12, noNaN: true }),
        fc.integer({ min: 2, max: 20 }),
        (from, span, count) => {
          const to = from + span;
          // What is next to nothing has no place beside such spans.
          fc.pre(from === 0 || Math.abs(from) > 1e-9);
          fc.pre(to - from > Math.abs(from) * 1e-9);
          const [low, high] = niceEnds([from, to], count);
          assert.ok(low <= from && high >= to, `${low} ${high}`);
          const steps = stepsBetween(low, high, count);
          assert.ok(steps.length >= 2 && steps.length <= 2 * count + 2, String(steps.length));
          assert.ok(steps.every((step, i) => i === 0 || step > (steps[i - 1] ?? step)));
        },
      ),
    );
  });
});
