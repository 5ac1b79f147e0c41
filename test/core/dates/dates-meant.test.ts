import assert from 'node:assert/strict';
import fc from 'fast-check';
import { datesMeant } from '../../../src/core/dates/dates-meant';
import { addDays, civilOf, dayOf, formatDay } from '../../../src/core/dates/day';
import { formatWeek, weekOf } from '../../../src/core/dates/week';
import { weeksMeant } from '../../../src/core/dates/weeks-meant';

const months = 'January February March April May June July August September October November December'.split(' ');
const anyDay = fc.integer({ min: 0, max: 40_000 }).map((days) => addDays(dayOf(1990, 1, 1), days));

describe('a date in another notation', () => {
  it('is the same day again', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const { year, month, date } = civilOf(day);
        const notations = [
          `${year}-${month}-${date}`,
          `${year}/${month}/${date}`,
          `${year}.${month}.${date}`,
          `${date}.${month}.${year}`,
          `${date} ${months[month - 1]} ${year}`,
          `${months[month - 1]?.slice(0, 3)} ${date}, ${year}`,
          formatDay(day).replaceAll('-', ''),
          ` ${formatDay(day)} `,
          `${formatDay(day)}T08:15:00+02:00`,
        ];
        for (const text of notations) assert.deepEqual(datesMeant(text), [{ day, exact: true }], text);
      }),
    );
  });

  it('is never taken for certain where day and month can be swapped', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const { year, month, date } = civilOf(day);
        const meant = datesMeant(`${date}/${month}/${year}`);
        assert.ok(meant.some((one) => one.day === day));
        assert.equal(meant.length === 1, date > 12 || date === month);
        assert.equal(meant[0]?.exact, meant.length === 1);
      }),
    );
  });

  it('is a real day or nothing, whatever is written', () => {
    const digits = fc.string({ unit: fc.constantFrom(...'0123456789-/. Qqwh'), maxLength: 14 });
    fc.assert(
      fc.property(fc.oneof(fc.string(), digits), (text) => {
        for (const { day } of datesMeant(text)) assert.match(formatDay(day), /^\d{4}-\d\d-\d\d$/);
        for (const { week } of weeksMeant(text)) assert.match(week, /^\d{4}-W\d\d$/);
      }),
      { numRuns: 2000 },
    );
  });

  it('tells its week', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const week = formatWeek(weekOf(day));
        assert.deepEqual(weeksMeant(formatDay(day)), [{ week, exact: true }]);
        assert.deepEqual(weeksMeant(week.replace('-W0', '-W').replace('-W', ' w')), [{ week, exact: true }]);
      }),
    );
  });
});
