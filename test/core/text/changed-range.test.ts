import assert from 'node:assert/strict';
import fc from 'fast-check';
import { reindexLines } from '../../../src/core/text/changed-lines';
import { changedRange } from '../../../src/core/text/changed-range';
import { indexLines } from '../../../src/core/text/line-index';

const texts = fc
  .array(fc.constantFrom('a', 'b', '\n', '\r', '\r\n', '🙂'), { maxLength: 8 })
  .map((list) => list.join(''));

describe('changedRange', () => {
  it('is the word that was replaced', () =>
    assert.deepEqual(changedRange('Ship the tool', 'Ship a new tool'), { start: 5, oldEnd: 8, newEnd: 10 }));

  it('is empty where nothing changed', () => {
    const { start, oldEnd, newEnd } = changedRange('same', 'same');
    assert.deepEqual([oldEnd - start, newEnd - start], [0, 0]);
  });

  it('does not count a letter twice that stands on both sides of the change', () =>
    assert.deepEqual(changedRange('aa', 'aaa'), { start: 2, oldEnd: 2, newEnd: 3 }));

  it('leaves equal texts around it, whatever the texts', () => {
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        const { start, oldEnd, newEnd } = changedRange(before, after);
        assert.ok(start <= oldEnd && start <= newEnd);
        assert.equal(before.slice(0, start) + after.slice(start, newEnd) + before.slice(oldEnd), after);
      }),
      { seed: 20261122, numRuns: 500 },
    );
  });
});

describe('reindexLines', () => {
  it('gives the lines of the whole text, also where a line end is put in, cut in two or mended', () => {
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        const lines = reindexLines(indexLines(before), after, changedRange(before, after));
        assert.deepEqual(lines, indexLines(after));
      }),
      { seed: 20261122, numRuns: 2000 },
    );
  });
});
