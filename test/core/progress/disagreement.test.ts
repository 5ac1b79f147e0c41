import assert from 'node:assert/strict';
import { disagreement } from '../../../src/core/progress/disagreement';
import { yearOf } from './entries';

/** On 2 July 2026 half of the way from 0 to 100 is expected. */
const found = (value: number, confidence: string, more: readonly string[] = []) =>
  disagreement(
    yearOf([`checkIns: [{ date: 2026-07-02, value: ${value}, confidence: ${confidence} }]`, ...more], '2026-07-10'),
  );

describe('numbers and confidence', () => {
  it('disagree in both directions, in words that name both', () => {
    const person = found(10, 'on-track');
    assert.deepEqual([person?.computed, person?.own, person?.brighter], ['off-track', 'on-track', 'person']);
    assert.equal(
      person?.words,
      'The numbers say off track (10 % of the way, 50 % expected), you said on track on 2026-07-02. If you know more than the numbers, a note says what.',
    );
    const numbers = found(55, 'at-risk');
    assert.deepEqual([numbers?.computed, numbers?.own, numbers?.brighter], ['on-track', 'at-risk', 'numbers']);
    assert.equal(
      numbers?.words,
      'The numbers say on track (55 % of the way, 50 % expected), you said at risk on 2026-07-02. A note on what worries you helps others to help.',
    );
  });

  it('agree, or have nothing to disagree about', () => {
    assert.equal(found(50, 'on-track'), undefined);
    assert.equal(found(10, 'off-track'), undefined);
    assert.equal(found(100, 'off-track'), undefined);
    assert.equal(found(10, 'on-track', ['status: paused']), undefined);
    assert.equal(
      disagreement(yearOf(['checkIns: [{ date: 2026-07-02, confidence: at-risk }]'], '2026-07-02')),
      undefined,
    );
    assert.equal(disagreement(yearOf(['checkIns: [{ date: 2026-07-02, value: 10 }]'], '2026-07-02')), undefined);
  });
});
