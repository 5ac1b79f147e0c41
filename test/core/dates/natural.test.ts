import assert from 'node:assert/strict';
import fc from 'fast-check';
import { formatDay, parseDay } from '../../../src/core/dates/day';
import { parseNaturalDate } from '../../../src/core/dates/natural';

/** Readings on Wednesday, 18 November 2026, unless told otherwise. */
function readings(text: string, today = '2026-11-18'): [string, string][] {
  const day = parseDay(today);
  assert.ok(day !== undefined);
  return parseNaturalDate(text, day).map((found) => [formatDay(found.day), found.reading]);
}

describe('dates in words', () => {
  for (const [text, day, reading] of [
    ['today', '2026-11-18', 'today'],
    ['Tomorrow', '2026-11-19', 'tomorrow'],
    ['yesterday', '2026-11-17', 'yesterday'],
    ['in 6 weeks', '2026-12-30', '6 weeks from today'],
    ['6 weeks', '2026-12-30', '6 weeks from today'],
    ['in six weeks', '2026-12-30', '6 weeks from today'],
    ['6w', '2026-12-30', '6 weeks from today'],
    ['2 months', '2027-01-18', '2 months from today'],
    ['3 months from now', '2027-02-18', '3 months from today'],
    ['in a year', '2027-11-18', '1 year from today'],
    ['in half a year', '2027-05-18', '6 months from today'],
    ['a fortnight', '2026-12-02', '2 weeks from today'],
    ['two weeks ago', '2026-11-04', '2 weeks ago'],
    ['1 quarter', '2027-02-18', '1 quarter from today'],
    ['friday', '2026-11-20', 'the coming Friday'],
    ['wed', '2026-11-25', 'the coming Wednesday'],
    ['last friday', '2026-11-13', 'last Friday'],
    ['last wednesday', '2026-11-11', 'last Wednesday'],
    ['end of Q2', '2027-06-30', 'end of Q2 2027'],
    ['end of q4', '2026-12-31', 'end of Q4 2026'],
    ['start of q4', '2027-10-01', 'start of Q4 2027'],
    ['end of Q2 2028', '2028-06-30', 'end of Q2 2028'],
    ['end of h1', '2027-06-30', 'end of H1 2027'],
    ['mid-May', '2027-05-15', 'middle of May 2027'],
    ['mid november', '2027-11-15', 'middle of November 2027'],
    ['end of november', '2026-11-30', 'end of November 2026'],
    ['end of the month', '2026-11-30', 'end of this month'],
    ['end of the quarter', '2026-12-31', 'end of this quarter'],
    ['end of the year', '2026-12-31', 'end of this year'],
    ['end of next year', '2027-12-31', 'end of next year'],
    ['year end', '2026-12-31', 'end of this year'],
    ['year-end', '2026-12-31', 'end of this year'],
    ['eoq', '2026-12-31', 'end of this quarter'],
    ['start of next month', '2026-12-01', 'start of next month'],
    ['beginning of 2028', '2028-01-01', 'start of 2028'],
    ['end of this week', '2026-11-22', 'end of this week'],
    ['by end of February 2028', '2028-02-29', 'end of February 2028'],
    ['15 June', '2027-06-15', '15 June 2027'],
    ['June 15th', '2027-06-15', '15 June 2027'],
    ['1st of December', '2026-12-01', '1 December 2026'],
    ['15 June 2030', '2030-06-15', '15 June 2030'],
    ['2027/06/30', '2027-06-30', '2027/06/30'],
  ] as const) {
    it(`reads “${text}”`, () => {
      assert.deepEqual(readings(text)[0], [day, reading]);
    });
  }

  it('offers both of what “next friday” can mean, and one where both are the same', () => {
    assert.deepEqual(readings('next friday'), [
      ['2026-11-20', 'the coming Friday'],
      ['2026-11-27', 'Friday of next week'],
    ]);
    assert.deepEqual(readings('next friday', '2026-11-22'), [['2026-11-27', 'Friday of next week']]);
  });

  it('offers both ends of a period', () => {
    assert.deepEqual(readings('Q3'), [
      ['2027-09-30', 'end of Q3 2027'],
      ['2027-07-01', 'start of Q3 2027'],
    ]);
    assert.deepEqual(readings('next month'), [
      ['2026-12-31', 'end of next month'],
      ['2026-12-01', 'start of next month'],
    ]);
  });

  it('asks days, weeks or months while only a count is typed', () => {
    assert.deepEqual(readings('in 6'), [
      ['2026-11-24', '6 days from today'],
      ['2026-12-30', '6 weeks from today'],
      ['2027-05-18', '6 months from today'],
    ]);
  });

  it('keeps to the calendar: a month after 31 January is the last day of February', () => {
    assert.deepEqual(readings('in 1 month', '2027-01-31'), [['2027-02-28', '1 month from today']]);
  });

  for (const text of [
    '',
    'soon',
    'someday',
    'in',
    'end',
    'end of',
    'q5',
    'h3',
    '31 june',
    'mid',
    'next',
    'weeks',
    '0 june',
  ]) {
    it(`reads nothing into “${text}”`, () => {
      assert.deepEqual(readings(text), []);
    });
  }

  it('answers in any text, with days that a plan can write', () => {
    const words = fc.constantFrom(
      ...'in end of start mid q1 h2 next last this friday month year weeks 6 99 9999 may 2027 2100 constructor'.split(
        ' ',
      ),
    );
    const text = fc.oneof(
      fc.string(),
      fc.array(words, { maxLength: 5 }).map((list) => list.join(' ')),
    );
    fc.assert(
      fc.property(text, (written) => {
        for (const [day] of readings(written)) assert.ok(parseDay(day) !== undefined, `${written} → ${day}`);
      }),
      { numRuns: 1000 },
    );
  });
});
