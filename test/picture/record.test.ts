import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { DeliveryRecord, Promised } from '../../src/core/views/delivery-record';
import { recordLegend } from '../../src/picture/legend';
import { drawRecord } from '../../src/picture/record';
import { byClass, day, nodesOf, textsOf, today } from './samples';

const promise = (kind: Promised['kind'], due: string, outcome: Promised['outcome']): Promised => ({
  kind,
  path: [kind, due],
  title: `Promise of ${due}`,
  due: day(due),
  on: outcome === 'missed' ? undefined : day(due),
  outcome,
  words: outcome,
});

const recordOf = (promises: readonly Promised[]): DeliveryRecord => ({
  promises,
  kept: promises.filter(({ outcome }) => outcome === 'kept').length,
  late: promises.filter(({ outcome }) => outcome === 'late').length,
  missed: promises.filter(({ outcome }) => outcome === 'missed').length,
  sentence: 'What it shows.',
});

const placeOf = (transform: unknown) => {
  const [, x, y] = /translate\(([-\d.]+) ([-\d.]+)\)/.exec(String(transform)) ?? [];
  return [Number(x), Number(y)] as const;
};

describe('the delivery record', () => {
  const record = recordOf([
    promise('milestone', '2026-10-01', 'kept'),
    promise('milestone', '2026-04-01', 'late'),
    promise('review', '2026-10-01', 'missed'),
  ]);
  const picture = drawRecord(record, today, { width: 900 });

  it('has a lane for each kind there is, with how many were kept in time', () => {
    const texts = textsOf(picture);
    assert.deepEqual(
      texts.filter((text) => /in time$|s$/.test(text)),
      ['Milestones', '1 of 2 in time', 'Reviews', '0 of 1 in time'],
    );
  });

  it('tells kept, late and missed apart by shape', () => {
    const shapes = new Set(byClass(picture, 'outcome').map(({ children }) => JSON.stringify(children)));
    assert.equal(shapes.size, 3);
    assert.deepEqual(
      recordLegend(record).map(({ words }) => words),
      ['Kept in time', 'Kept late', 'Missed so far'],
    );
  });

  it('puts each on the day it was due, and says the day and the outcome', () => {
    const marks = byClass(picture, 'outcome').map(({ attributes }) => placeOf(attributes['transform']));
    const [april, october, review] = marks;
    assert.ok(april && october && review);
    assert.equal(october[0], review[0]);
    assert.ok(april[0] < october[0]);
    const said = nodesOf(picture).flatMap(({ tag, text }) => (tag === 'title' && text ? [text] : []));
    assert.ok(said.includes('Promise of 2026-04-01 (milestone), due 2026-04-01. late.'));
  });

  it('stays inside its picture and puts no two of a few marks on each other', () => {
    const days = fc.integer({ min: 0, max: 900 });
    fc.assert(
      fc.property(
        fc.array(days, { minLength: 1, maxLength: 6 }),
        fc.integer({ min: 240, max: 1600 }),
        (offsets, width) => {
          const promises = offsets.map((offset, i) => ({
            ...promise('responsibility', '2026-01-01', 'kept'),
            path: ['r', i],
            due: (today - offset) as typeof today,
          }));
          const drawn = drawRecord(recordOf(promises), today, { width });
          const places = byClass(drawn, 'outcome').map(({ attributes }) => placeOf(attributes['transform']));
          for (const [i, [x, y]] of places.entries()) {
            assert.ok(x >= 0 && x <= width && y > 0 && y < drawn.height);
            for (const [ox, oy] of places.slice(i + 1))
              assert.ok(Math.hypot(x - ox, y - oy) > 8, `${x},${y} ${ox},${oy}`);
          }
        },
      ),
    );
  });
});
