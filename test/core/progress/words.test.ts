import assert from 'node:assert/strict';
import { addDays, parseDay } from '../../../src/core/dates/day';
import { amount, amountBetween, amountIn, count, distance, percent, roundedIn } from '../../../src/core/progress/words';

describe('numbers in words', () => {
  it('are as long as they need to be', () => {
    assert.equal(amount(40), '40');
    assert.equal(amount(99.68), '99.68');
    assert.equal(amount(0.1 + 0.2), '0.3');
    assert.equal(amount(-2.5), '−2.5');
    assert.equal(amount(-0.00000004), '−4e-8');
    assert.equal(amount(1e300), '1e+300');
    assert.equal(amount(1.7e308), '1.7e+308');
  });

  it('carry their unit', () => {
    assert.equal(amountIn(12, 'teams'), '12 teams');
    assert.equal(amountIn(99.95, '%'), '99.95 %');
    assert.equal(amountIn(12, undefined), '12');
  });

  it('are rounded where they are worked out', () => {
    assert.equal(roundedIn(0.28642, 'teams'), '0.29 teams');
    assert.equal(roundedIn(1234.5, undefined), '1235');
    // A thousandth of 0 to 40 is 0.04, of 0 to 18500 it is 18.5.
    assert.equal(amountBetween(3.04167, 0, 40), '3.04');
    assert.equal(amountBetween(9876.54, 0, 18500), '9877');
    assert.equal(amountBetween(99.65271, 99.62, 99.95), '99.6527');
  });

  it('say shares in whole percent, without a minus before nothing', () => {
    assert.equal(percent(0.118), '12 %');
    assert.equal(percent(-0.1), '−10 %');
    assert.equal(percent(-0.001), '0 %');
  });

  it('count in singular and plural', () => {
    assert.deepEqual(
      [count(1, 'day'), count(3, 'day'), count(2, 'entry', 'entries')],
      ['1 day', '3 days', '2 entries'],
    );
  });
});

describe('days in words', () => {
  const today = parseDay('2026-11-22');
  it('say how far they are in the unit that says it well', () => {
    assert.ok(today !== undefined);
    const words = [0, 1, -1, 18, -20, 39, 130, 800].map((days) => distance(addDays(today, days), today));
    assert.deepEqual(words, [
      'today',
      'tomorrow',
      'yesterday',
      'in 18 days',
      '20 days ago',
      'in 6 weeks',
      'in 4 months',
      'in 2 years',
    ]);
  });
});
