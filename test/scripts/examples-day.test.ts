import assert from 'node:assert/strict';
import fc from 'fast-check';
import { daysSinceExamples, EXAMPLES_DAY, localDay, shiftDates } from '../../scripts/examples-day.mjs';

describe('the day of the examples', () => {
  it('moves dates by days, over the ends of months and years', () => {
    assert.equal(shiftDates('due: 2026-11-30', 1), 'due: 2026-12-01');
    assert.equal(shiftDates('due: 2026-12-31', 1), 'due: 2027-01-01');
    assert.equal(shiftDates('due: 2027-03-01', -1), 'due: 2027-02-28');
    assert.equal(shiftDates('due: 2028-02-28', 1), 'due: 2028-02-29');
  });

  it('moves weeks by whole weeks, over the end of a year of 53', () => {
    assert.equal(shiftDates('week: 2026-W46', 7), 'week: 2026-W47');
    assert.equal(shiftDates('week: 2026-W53', 7), 'week: 2027-W01');
    assert.equal(shiftDates('week: 2027-W01', -7), 'week: 2026-W53');
  });

  it('keeps weeks as far apart as they were, to the nearest week', () => {
    assert.equal(shiftDates('2026-W46 2026-W47', 3), '2026-W46 2026-W47');
    assert.equal(shiftDates('2026-W46 2026-W47', 4), '2026-W47 2026-W48');
  });

  it('finds dates in flow lists, quotes and comments', () => {
    assert.equal(
      shiftDates('log: [2026-10-05, "2026-11-02"] # until 2026-12-31.', 1),
      'log: [2026-10-06, "2026-11-03"] # until 2027-01-01.',
    );
  });

  it('leaves alone what is no date', () => {
    for (const text of ['2026-02-30', '2026-W54', '2027-W53', '2026-W00', 'id-2026-11-22', '2026-11-221', '2026-Q3']) {
      assert.equal(shiftDates(text, 1), text);
    }
  });

  it('keeps line ends, the byte-order mark and everything else', () => {
    assert.equal(shiftDates('\uFEFFa: 2026-11-22\r\nb:\t1\r\n', 1), '\uFEFFa: 2026-11-23\r\nb:\t1\r\n');
  });

  it('comes back when moved there and back by whole weeks', () => {
    const day = fc.date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(day, fc.integer({ min: -500, max: 500 }), (date, weeks) => {
        const text = `on: ${date.toISOString().slice(0, 10)} in 2026-W53`;
        assert.equal(shiftDates(shiftDates(text, 7 * weeks), -7 * weeks), text);
      }),
    );
  });

  it('counts the days since the examples were written', () => {
    assert.equal(daysSinceExamples(EXAMPLES_DAY), 0);
    assert.equal(shiftDates(EXAMPLES_DAY, daysSinceExamples('2028-03-01')), '2028-03-01');
  });

  it('takes the day of the place, not of Greenwich', () => {
    assert.equal(localDay(new Date(2026, 10, 22, 23, 59)), '2026-11-22');
    assert.equal(localDay(new Date(2026, 10, 22, 0, 1)), '2026-11-22');
  });
});
