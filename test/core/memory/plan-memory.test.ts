import assert from 'node:assert/strict';
import { forgetPlans, planMemory } from '../../../src/core/memory/plan-memory';

describe('what was worked out for pieces of plans', () => {
  it('is had again for the very same piece, until plans are forgotten', () => {
    const [words, numbers] = [planMemory<object, string>(), planMemory<object, number>()];
    const [piece, like] = [{ id: 'a' }, { id: 'a' }];
    words.set(piece, 'on track');
    numbers.set(piece, 3);
    assert.deepEqual([words.get(piece), numbers.get(piece)], ['on track', 3]);
    assert.deepEqual([words.get(like), numbers.get(like)], [undefined, undefined]);
    forgetPlans();
    assert.deepEqual([words.get(piece), numbers.get(piece)], [undefined, undefined]);
    words.set(piece, 'at risk');
    assert.equal(words.get(piece), 'at risk');
  });
});
