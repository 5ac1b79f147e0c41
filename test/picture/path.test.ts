import assert from 'node:assert/strict';
import { cutAt, linePath, shapePath } from '../../src/picture/path';

describe('a path', () => {
  it('joins points by straight lines, in hundredths of a pixel', () => {
    assert.equal(
      linePath([
        [0, 1],
        [2.346, 3],
        [4, 5.001],
      ]),
      'M0,1L2.35,3L4,5',
    );
    assert.equal(linePath([]), '');
    assert.equal(
      shapePath([
        [0, 0],
        [1, 0],
        [0, 1],
      ]),
      'M0,0L1,0L0,1Z',
    );
  });

  it('is cut where it leaves the picture', () => {
    assert.deepEqual(
      cutAt(
        5,
        [
          [0, 0],
          [10, 10],
        ],
        false,
      ),
      [
        [0, 0],
        [5, 5],
      ],
    );
    // A triangle with its two far corners beyond: the edges cross at half their way.
    assert.deepEqual(
      cutAt(5, [
        [0, 5],
        [10, 0],
        [10, 10],
      ]),
      [
        [5, 7.5],
        [0, 5],
        [5, 2.5],
      ],
    );
    assert.deepEqual(cutAt(5, [[7, 0]], false), []);
  });
});
