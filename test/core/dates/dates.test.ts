import assert from 'node:assert/strict';
import fc from 'fast-check';
import { formatCadence, isOlderThan, nextAfter, parseCadence } from '../../../src/core/dates/cadence';
import {
  addDays,
  addMonths,
  civilOf,
  type Day,
  dayOf,
  daysInMonth,
  formatDay,
  localDay,
  parseDay,
  weekdayOf,
} from '../../../src/core/dates/day';
import { formatWeek, parseWeek, weekOf, weeksInYear } from '../../../src/core/dates/week';
import { propertyRuns } from '../../harness/arbitrary-plan';

function day(text: string): Day {
  const parsed = parseDay(text);
  assert(parsed !== undefined, text);
  return parsed;
}

/** From 0000-01-01 to 9999-12-31. */
const anyDay = fc.integer({ min: dayOf(0, 1, 1), max: dayOf(9999, 12, 31) }).map((n) => addDays(dayOf(1970, 1, 1), n));

describe('a day', () => {
  it('is counted from 1970-01-01', () => {
    const known: readonly (readonly [string, number])[] = [
      ['1970-01-01', 0],
      ['1970-03-01', 59],
      ['1969-12-31', -1],
      ['2000-03-01', 11_017],
      ['2026-11-22', 20_779],
    ];
    for (const [text, number] of known) assert.equal(day(text), number, text);
  });

  it('is read where the calendar has it, in its one form', () => {
    for (const text of ['2024-02-29', '2000-02-29', '2026-12-31', '0000-02-29', '9999-12-31'])
      assert.equal(formatDay(day(text)), text);
    for (const text of [
      '2026-02-30',
      '2025-02-29',
      '1900-02-29',
      '2026-04-31',
      '2026-13-01',
      '2026-00-10',
      '2026-01-00',
      '2026-1-1',
      '26-01-01',
      '2026-01-01T00:00',
      ' 2026-01-01',
      '2026/01/01',
      'Q3',
      '',
    ]) {
      assert.equal(parseDay(text), undefined, text);
    }
  });

  it('knows its weekday', () => {
    assert.equal(weekdayOf(day('2026-11-22')), 7);
    assert.equal(weekdayOf(day('2024-02-29')), 4);
    assert.equal(weekdayOf(day('1969-12-31')), 3);
  });

  it('stays at the end of a month that is shorter', () => {
    const rows: readonly (readonly [string, number, string])[] = [
      ['2026-01-31', 1, '2026-02-28'],
      ['2024-01-31', 1, '2024-02-29'],
      ['2026-03-31', -1, '2026-02-28'],
      ['2026-08-31', 1, '2026-09-30'],
      ['2026-12-15', 1, '2027-01-15'],
      ['2026-01-15', -13, '2024-12-15'],
      ['2024-02-29', 12, '2025-02-28'],
      ['2024-02-29', 48, '2028-02-29'],
    ];
    for (const [from, months, to] of rows) assert.equal(formatDay(addMonths(day(from), months)), to);
  });

  it('is the local one of a moment', () => {
    assert.equal(formatDay(localDay(new Date(2026, 10, 22, 23, 59))), '2026-11-22');
    assert.equal(formatDay(localDay(new Date(2026, 0, 1, 0, 0))), '2026-01-01');
  });

  it('is the same once written and read', () => {
    fc.assert(
      fc.property(anyDay, (d) => {
        assert.equal(parseDay(formatDay(d)), d);
        const { year, month, date } = civilOf(d);
        assert.equal(dayOf(year, month, date), d);
        assert(date >= 1 && date <= daysInMonth(year, month));
        assert.equal(weekdayOf(addDays(d, 1)), (weekdayOf(d) % 7) + 1);
      }),
      propertyRuns(500),
    );
  });
});

describe('a week', () => {
  it('starts on its Monday, and its year is that of its Thursday', () => {
    const rows: readonly (readonly [string, string])[] = [
      ['2020-W53', '2020-12-28'],
      ['2021-W01', '2021-01-04'],
      ['2026-W01', '2025-12-29'],
      ['2026-W47', '2026-11-16'],
      ['2026-W53', '2026-12-28'],
      ['2027-W01', '2027-01-04'],
    ];
    for (const [week, monday] of rows) {
      assert.equal(parseWeek(week)?.monday, day(monday), week);
      assert.equal(formatWeek(weekOf(addDays(day(monday), 6))), week);
    }
  });

  it('is read where its year has it, in its one form', () => {
    for (const text of ['2027-W53', '2025-W53', '2026-W00', '2026-W54', '2026-W1', '2026W01', 'W01', '2026-01']) {
      assert.equal(parseWeek(text), undefined, text);
    }
    assert.deepEqual([2015, 2020, 2025, 2026, 2027, 2032].map(weeksInYear), [53, 53, 52, 53, 52, 53]);
  });

  it('is the same once written and read', () => {
    fc.assert(
      fc.property(anyDay, (d) => {
        const week = weekOf(d);
        if (d < dayOf(0, 1, 10) || d > dayOf(9999, 12, 20)) return;
        assert.deepEqual(parseWeek(formatWeek(week)), week);
        assert(week.monday <= d && d < week.monday + 7);
      }),
      propertyRuns(300),
    );
  });
});

describe('a cadence', () => {
  it('is a unit, or a count of them', () => {
    assert.deepEqual(parseCadence('week'), { count: 1, unit: 'week' });
    assert.deepEqual(parseCadence('2 weeks'), { count: 2, unit: 'week' });
    assert.deepEqual(parseCadence('2 week'), { count: 2, unit: 'week' });
    assert.deepEqual(parseCadence('1 quarter'), { count: 1, unit: 'quarter' });
    for (const text of ['weeks', '0 weeks', '-1 week', '1.5 weeks', 'fortnight', '2  weeks', 'Week', '']) {
      assert.equal(parseCadence(text), undefined, text);
    }
    for (const text of ['day', '3 months', 'year'])
      assert.equal(formatCadence(parseCadence(text) ?? { count: 0, unit: 'day' }), text);
  });

  it('is counted on the calendar', () => {
    const next = (from: string, cadence: string, times = 1) => {
      const parsed = parseCadence(cadence);
      assert(parsed);
      return formatDay(nextAfter(day(from), parsed, times));
    };
    assert.equal(next('2026-01-31', 'month'), '2026-02-28');
    assert.equal(next('2026-01-31', 'month', 2), '2026-03-31');
    assert.equal(next('2026-11-30', 'quarter'), '2027-02-28');
    assert.equal(next('2024-02-29', 'year'), '2025-02-28');
    assert.equal(next('2026-12-25', '2 weeks'), '2027-01-08');
    assert.equal(next('2026-12-31', 'day'), '2027-01-01');
  });

  it('has passed on the day after', () => {
    const month = { count: 1, unit: 'month' } as const;
    assert.equal(isOlderThan(day('2026-01-31'), month, day('2026-02-28')), false);
    assert.equal(isOlderThan(day('2026-01-31'), month, day('2026-03-01')), true);
    assert.equal(isOlderThan(day('2026-01-31'), month, day('2026-03-31'), 2), false);
  });
});
