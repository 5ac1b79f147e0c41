import assert from 'node:assert/strict';
import { timeTicks } from '../../src/picture/time-axis';
import { day } from './samples';

const labels = (from: string, to: string, most: number, mostYears?: number) =>
  timeTicks(day(from), day(to), most, mostYears).map(({ label }) => label);

describe('the time axis', () => {
  it('counts a month in weeks, from Mondays', () => {
    // 2 November 2026 is a Monday.
    assert.deepEqual(labels('2026-11-01', '2026-11-30', 8), ['2 Nov', '9 Nov', '16 Nov', '23 Nov', '30 Nov']);
  });

  it('counts half a year in months and says the year once, and where a new one begins', () => {
    assert.deepEqual(labels('2026-09-10', '2027-02-20', 8), ['Oct 2026', 'Nov', 'Dec', '2027', 'Feb']);
  });

  it('counts two years in quarters', () => {
    assert.deepEqual(labels('2026-05-01', '2028-02-01', 9), ['Jul 2026', 'Oct', '2027', 'Apr', 'Jul', 'Oct', '2028']);
  });

  it('counts ten years in years, or in twos where there is less room', () => {
    assert.deepEqual(labels('2026-05-01', '2030-02-01', 3, 5), ['2027', '2028', '2029', '2030']);
    assert.deepEqual(labels('2024-01-01', '2034-01-01', 3, 6), ['2024', '2026', '2028', '2030', '2032', '2034']);
  });

  it('never has more ticks than there is room for, from a day to all the years there are', () => {
    for (const to of ['2026-01-02', '2026-03-01', '2031-01-01', '2126-01-01', '9999-12-31']) {
      for (let most = 2; most < 20; most++) {
        assert.ok(labels('2026-01-01', to, most).length <= most + 1, `${to} ${most}`);
      }
    }
  });
});
