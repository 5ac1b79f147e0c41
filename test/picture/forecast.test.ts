import assert from 'node:assert/strict';
import { drawBurnUp } from '../../src/picture/burn-up';
import { burnUp, byClass, day, only, point } from './samples';

const size = { width: 400 };
/** 0 to 100 in 100 days from 1 January; 40 on the 20th day. */
const at = (change: Partial<NonNullable<ReturnType<typeof burnUp>['forecast']>>) =>
  burnUp({
    points: [point('2026-01-01', 0), point('2026-01-21', 40)],
    forecast: {
      early: day('2026-02-10'),
      median: day('2026-02-20'),
      late: day('2026-03-22'),
      words: 'Likely.',
      ...change,
    },
  });
const today = day('2026-01-21');

function corners(picture: ReturnType<typeof drawBurnUp>, name: string): [number, number][] {
  const d = String(only(picture, name).attributes['d']);
  return [...d.matchAll(/([\d.]+),([\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)]);
}

describe('the forecast of a burn-up', () => {
  it('is a band from the last check-in to the target, with its middle', () => {
    const picture = drawBurnUp(at({}), today, size);
    const [start, early, late, ...others] = corners(picture, 'forecast-band');
    assert.deepEqual(others, []);
    assert.ok(start && early && late);
    assert.equal(early[1], late[1]);
    // 20 and 60 days behind the last check-in.
    assert.ok(Math.abs((late[0] - start[0]) / (early[0] - start[0]) - 3) < 0.01);
    const [, middle] = corners(picture, 'forecast-line');
    assert.ok(middle && Math.abs((middle[0] - start[0]) / (early[0] - start[0]) - 1.5) < 0.01);
  });

  it('reaches beyond the deadline by half the time at most, and is cut there', () => {
    const picture = drawBurnUp(at({ late: day('2028-01-01'), median: day('2027-01-01') }), today, size);
    const rightmost = Math.max(...corners(picture, 'forecast-band').map(([x]) => x));
    assert.ok(rightmost <= 400 - 11, String(rightmost));
    const deadline = /translate\(([\d.]+)/.exec(String(only(picture, 'deadline').attributes['transform']))?.[1];
    const begin = corners(picture, 'check-in-line')[0]?.[0] ?? 0;
    // 100 days to the deadline, 150 in all.
    assert.ok(Math.abs((Number(deadline) - begin) / (400 - 11.7 - 5.2 - begin) - 2 / 3) < 0.01);
  });

  it('stays open where its far end cannot be told, and is not drawn where not even its near end can', () => {
    const open = corners(drawBurnUp(at({ late: undefined, median: undefined }), today, size), 'forecast-band');
    assert.equal(open.length, 4);
    assert.equal(open[3]?.[1], open[0]?.[1]);
    assert.equal(byClass(drawBurnUp(at({ early: undefined }), today, size), 'forecast-band').length, 0);
    assert.equal(byClass(drawBurnUp(burnUp(), today, size), 'forecast-band').length, 0);
  });
});
