import assert from 'node:assert/strict';
import { weeklyPaceNeeded } from '../../../src/core/progress/pace';
import { dayNamed } from '../../harness/check-problems';
import { entryIn } from './entries';

const rising = entryIn('goals', 'measure: { what: x, baseline: 2, target: 12 }').measure;
const falling = entryIn('goals', 'measure: { what: x, baseline: 22, target: 4 }').measure;
const yesNo = entryIn('goals', 'measure: Talk given').measure;

/** Ten weeks from 2026-11-22 are 2027-01-31. */
const pace = (measure: typeof rising, latest: number | undefined, deadline: string | undefined = '2027-01-31') =>
  weeklyPaceNeeded(measure, latest, dayNamed('2026-11-22'), deadline === 'none' ? undefined : dayNamed(deadline));

describe('the pace needed', () => {
  it('is what is left, over the weeks left', () => {
    assert.equal(pace(rising, 7), 0.5);
    assert.equal(pace(rising, undefined), 1);
    assert.equal(pace(rising, 1), 1.1);
    assert.equal(pace(falling, 9), -0.5);
    assert.equal(pace(falling, 24), -2);
  });

  it('is none to go once the target is reached or passed', () => {
    assert.equal(pace(rising, 12), 0);
    assert.equal(pace(rising, 13), 0);
    assert.equal(pace(falling, 3), 0);
  });

  it('is not known without a target, a deadline or time left', () => {
    assert.equal(pace(yesNo, undefined), undefined);
    assert.equal(pace(rising, 7, 'none'), undefined);
    assert.equal(pace(rising, 7, '2026-11-22'), undefined);
    assert.equal(pace(rising, 7, '2026-11-01'), undefined);
  });
});
