import assert from 'node:assert/strict';
import { checkInDraft, stateAfter } from '../../../src/core/check-in/draft';
import { viewOfText } from '../../harness/cursor';

/** From 1 January to 31 December 2026, 364 days; 2 July is the middle. */
const text = (checkIns: string) => `initiatives:
  drills:
    title: Run a restore drill
    start: 2026-01-01
    finish: 2026-12-31
    measure: { what: databases drilled, baseline: 0, target: 40, unit: databases }
    checkIns: [${checkIns}]
`;
const path = ['initiatives', 'drills'];
const draftOf = (checkIns: string, today = '2026-07-02') => checkInDraft(viewOfText(text(checkIns), { today }), path);

describe('what is shown before a check-in', () => {
  it('is the last value, the one expected today, and the target', () => {
    const draft = draftOf('{ date: 2026-06-10, value: 18 }');
    assert.deepEqual([draft?.kind, draft?.unit, draft?.last?.value, draft?.expected], ['numeric', 'databases', 18, 20]);
    assert.equal(
      draft?.prompt,
      'databases drilled: 18 databases on 2026-06-10, 20 expected by today, target 40 databases, on track',
    );
    assert.equal(draft.isOffTrack, false);
  });

  it('says so where nothing was checked in, and what was said today already', () => {
    assert.match(draftOf('')?.prompt ?? '', /^databases drilled: first check-in, 20 expected by today/);
    const again = draftOf('{ date: 2026-06-10, value: 18 }, { date: 2026-07-02, value: 19, note: slow }');
    assert.deepEqual(again?.today, { value: 19, note: 'slow' });
    assert.equal(again?.last?.value, 18);
    assert.match(again?.prompt ?? '', /^databases drilled: 19 databases today already, 18 databases on 2026-06-10/);
  });

  it('asks for the way back where it is behind, and shows the one that was written', () => {
    const draft = draftOf('{ date: 2026-05-01, value: 3, plan: Ask Ana }, { date: 2026-06-20, value: 4 }');
    assert.deepEqual([draft?.state, draft?.isOffTrack, draft?.plan], ['off-track', true, 'Ask Ana']);
  });

  it('looks ahead at the state an answer would bring', () => {
    const view = viewOfText(text('{ date: 2026-06-10, value: 18 }, { date: 2026-07-02, value: 1 }'), {
      today: '2026-07-02',
    });
    // 20 of 40 are expected: 16 is ten hundredths behind, 15 more than that, 9 more than a quarter.
    const states = [16, 15, 9, 40].map((value) => stateAfter(view, path, { value }));
    assert.deepEqual(states, ['on-track', 'at-risk', 'off-track', 'done']);
    assert.equal(stateAfter(view, path, { value: 20, confidence: 'at-risk' }), 'at-risk');
    assert.equal(stateAfter(view, ['goals', 'none'], { value: 20 }), undefined);
  });

  it('is there for a yes or no and an indicator, and not for a place without check-ins', () => {
    const view = viewOfText(`goals:
  a: { goal: A, measure: Ana confirms it, deadline: 2027-01-01 }
leadership:
  accountability:
    indicators:
      lead-time: { what: days to production, celebrateAt: 1, correctAt: 5, unit: days, checkIns: [{ date: 2026-11-15, value: 6 }] }
`);
    assert.equal(checkInDraft(view, ['goals', 'a'])?.prompt, 'Ana confirms it: first check-in, no data yet');
    const indicator = checkInDraft(view, ['leadership', 'accountability', 'indicators', 'lead-time']);
    assert.equal(indicator?.prompt, 'days to production: 6 days on 2026-11-15, target 1 days, off track');
    assert.equal(checkInDraft(view, ['leadership']), undefined);
    assert.equal(checkInDraft(view, []), undefined);
  });
});
