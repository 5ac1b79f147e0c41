import assert from 'node:assert/strict';
import fc from 'fast-check';
import { formatDay } from '../../src/core/dates/day';
import { limitsOf, panned, type TimeWindow, windowOf, zoomed } from '../../src/picture/time-window';
import { day, today } from './samples';

const whole = { from: day('2025-06-01'), to: day('2028-03-01') };
const dates = ({ from, to }: TimeWindow) => [from, to].map((at) => formatDay(Math.round(at) as typeof today));

describe('the days a timeline shows', () => {
  it('are all there are, or this year, or this quarter', () => {
    assert.deepEqual(dates(windowOf('all', whole, today)), ['2025-06-01', '2028-03-01']);
    assert.deepEqual(dates(windowOf('year', whole, today)), ['2026-01-01', '2027-01-01']);
    assert.deepEqual(dates(windowOf('quarter', whole, today)), ['2026-10-01', '2027-01-01']);
    assert.deepEqual(dates(windowOf('quarter', whole, day('2026-03-31'))), ['2026-01-01', '2026-04-01']);
  });

  it('reach over this year even where the plan does not', () => {
    const short = { from: day('2026-11-01'), to: day('2026-12-01') };
    assert.deepEqual(dates(limitsOf(short, today)), ['2026-01-01', '2027-01-01']);
  });

  it('keep the day under the pointer where it is when they are zoomed', () => {
    const limits = limitsOf(whole, today);
    const at = day('2026-11-22');
    const window = windowOf('year', whole, today);
    const next = zoomed(window, 0.5, at, limits);
    const share = ({ from, to }: TimeWindow) => (at - from) / (to - from);
    assert.ok(Math.abs(share(next) - share(window)) < 1e-9);
    assert.equal(next.to - next.from, 182.5);
  });

  it('stop at the ends', () => {
    const limits = limitsOf(whole, today);
    assert.deepEqual(panned(windowOf('quarter', whole, today), 10_000, limits), {
      from: day('2028-03-01') - 92,
      to: day('2028-03-01'),
    });
    assert.deepEqual(zoomed(whole, 9, today, limits), { from: limits.from, to: limits.to });
  });

  it('are never outside, never upside down and never shorter than two weeks, whatever is asked for', () => {
    const limits = limitsOf(whole, today);
    const number = fc.double({ min: -1e7, max: 1e7 });
    fc.assert(
      fc.property(number, number, number, fc.double({ min: 0.01, max: 100, noNaN: true }), (from, to, by, factor) => {
        const kept = windowOf({ from, to }, whole, today);
        for (const window of [kept, zoomed(kept, factor, by, limits), panned(kept, by, limits)]) {
          assert.ok(window.from >= limits.from - 1e-6 && window.to <= limits.to + 1e-6, JSON.stringify(window));
          assert.ok(window.to - window.from >= 14 - 1e-6, JSON.stringify(window));
        }
      }),
    );
  });
});
