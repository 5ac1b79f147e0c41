import assert from 'node:assert/strict';
import type { Forecast } from '../../../src/core/progress/forecast';
import { forecastWords, outlookOf } from '../../../src/core/progress/forecast-words';
import { dayNamed } from '../../harness/check-problems';

const today = dayNamed('2026-11-22');

function forecast(early?: string, median?: string, late?: string, deadline?: string): Forecast {
  const day = (text: string | undefined) => (text === undefined ? undefined : dayNamed(text));
  return {
    early: day(early),
    median: day(median),
    late: day(late),
    horizon: dayNamed('2031-11-21'),
    deadline: day(deadline),
    checkIns: 7,
  };
}

const words = (...days: readonly (string | undefined)[]) => forecastWords(forecast(...days), today);

describe('a forecast in words', () => {
  it('names both ends, the likeliest third of a month, and the date it is compared with', () => {
    assert.equal(
      words('2027-03-03', '2027-03-29', '2027-04-20', '2027-03-31'),
      'Likely between 3 Mar and 20 Apr 2027, most likely late March; target date 31 Mar 2027',
    );
    assert.equal(
      words('2026-12-18', '2027-01-13', '2027-03-24'),
      'Likely between 18 Dec 2026 and 24 Mar 2027, most likely mid-January',
    );
    assert.equal(
      words('2026-11-30', '2026-12-05', '2027-01-07'),
      'Likely between 30 Nov 2026 and 7 Jan 2027, most likely early December 2026',
    );
    assert.equal(words('2026-12-05', '2026-12-08', '2026-12-11'), 'Likely between 5 Dec and 11 Dec 2026');
  });

  it('is no more exact than can be known further off', () => {
    assert.equal(words('2028-05-02', '2028-06-02', '2028-07-20'), 'Likely between May and Jul 2028, most likely June');
    assert.equal(words('2028-05-02', '2028-05-10', '2028-05-20'), 'Likely in May 2028');
  });

  it('says by when, where it may be any day', () => {
    assert.equal(words('2026-11-22', '2026-11-28', '2026-12-24'), 'Likely by 24 Dec 2026, most likely late November');
    assert.equal(words('2026-11-22', '2026-11-22', '2026-11-23'), 'Likely by 23 Nov 2026');
  });

  it('leaves an end open that lies behind the horizon', () => {
    assert.equal(
      words('2027-04-10', '2028-05-17', undefined, '2027-06-30'),
      'Not before Apr 2027, most likely May 2028, and possibly later than Nov 2031; target date 30 Jun 2027',
    );
    assert.equal(words('2026-11-22'), 'Possible any day now, and possibly later than Nov 2031');
    assert.equal(words(), 'At the pace so far, later than Nov 2031');
  });

  it('tells what it means for the date', () => {
    const outlook = (...days: readonly (string | undefined)[]) => outlookOf(forecast(...days));
    assert.equal(outlook('2027-03-03', '2027-03-29', '2027-04-20', '2027-04-20'), 'in-time');
    assert.equal(outlook('2027-03-03', '2027-03-29', '2027-04-20', '2027-03-03'), 'open');
    assert.equal(outlook('2027-03-03', '2027-03-29', '2027-04-20', '2027-03-02'), 'late');
    assert.equal(outlook('2027-03-03', undefined, undefined, '2027-04-20'), 'open');
    assert.equal(outlook(undefined, undefined, undefined, '2027-04-20'), 'late');
    assert.equal(outlook('2027-03-03', '2027-03-29', '2027-04-20'), undefined);
  });
});
