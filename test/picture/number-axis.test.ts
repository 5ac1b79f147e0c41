import assert from 'node:assert/strict';
import fc from 'fast-check';
import { numberAxis } from '../../src/picture/number-axis';

const labels = (values: readonly number[], count = 4) =>
  numberAxis(values, 200, 0, count).ticks.map(({ label }) => label);

describe('the axis of a measure', () => {
  it('counts in round numbers, with as many decimals as they need', () => {
    assert.deepEqual(labels([0, 40]), ['0', '10', '20', '30', '40']);
    assert.deepEqual(labels([99.62, 99.95]), ['99.6', '99.7', '99.8', '99.9']);
    assert.deepEqual(labels([20, -20]), ['−20', '−10', '0', '10', '20']);
  });

  it('shortens large numbers', () => {
    assert.deepEqual(labels([0, 20_000]), ['0', '5k', '10k', '15k', '20k']);
    assert.deepEqual(labels([0, 2_000_000]), ['0', '0.5M', '1.0M', '1.5M', '2.0M']);
  });

  it('has somewhere to draw a single value, and no value at all', () => {
    assert.ok(labels([7]).length > 1);
    assert.ok(labels([0, 0]).length > 1);
    assert.ok(labels([]).length > 1);
  });

  it('places every number inside, however large, small or close to another', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ noNaN: true }), { minLength: 1 }),
        fc.integer({ min: 3, max: 12 }),
        (values, count) => {
          const { scale, ticks } = numberAxis(values, 200, 0, count);
          for (const value of [...values, ...ticks.map((tick) => tick.value)]) {
            const y = scale(value);
            assert.ok(y >= 0 && y <= 200, `${value} at ${y}`);
          }
          assert.ok(ticks.length < 4 * count + 4);
          for (const { label } of ticks) assert.ok(label.length <= 16 && !/NaN|Infinity|undefined/.test(label), label);
        },
      ),
      { numRuns: 2000 },
    );
  });
});
