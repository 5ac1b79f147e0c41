import assert from 'node:assert/strict';
import { reportDraft, reportEdits } from '../../../src/core/check-in/report';
import { parseWeek, type Week } from '../../../src/core/dates/week';
import { viewOfText } from '../../harness/cursor';
import { changed, refusalOf } from './changed';

/** Week 47 of 2026 is 16 to 22 November. */
const text = `initiatives:
  queue:
    title: Retry queue
    start: 2026-07-01
    finish: 2026-12-31
    measure: { what: late payouts, baseline: 410, target: 40, unit: payouts }
    milestones:
      - { title: Shadow mode, due: 2026-11-20, done: 2026-11-18 }
      - { title: Nightly run off, due: 2026-11-27 }
    checkIns: [{ date: 2026-11-08, value: 150 }, { date: 2026-11-20, value: 118, note: Two nights without any. }]
  path:
    title: Golden path
    start: 2026-09-01
    finish: 2026-11-25
    measure: { what: services, baseline: 0, target: 40 }
    checkIns: [{ date: 2026-11-09, value: 5 }, { date: 2026-11-16, value: 4, plan: Pair with streaming. }]
  quiet:
    title: Quiet
    start: 2026-09-01
    finish: 2027-11-25
    measure: { what: services, baseline: 0, target: 40 }
    checkIns: [{ date: 2026-11-09, value: 5 }]
goals:
  talk:
    goal: Talk given
    measure: The recording is online
    deadline: 2026-12-31
    checkIns: [{ date: 2026-11-19, value: done }]
reports:
  - week: 2026-W46
    wins: [a]
`;

const week = (name: string): Week => parseWeek(name) ?? assert.fail(name);

describe('the report of a week', () => {
  it('is drafted from what was checked in during it', () => {
    assert.deepEqual(reportDraft(viewOfText(text), week('2026-W47')), {
      week: '2026-W47',
      wins: ['Talk given is done', 'Retry queue: 118 payouts, from 150. Two nights without any.', 'Shadow mode (done)'],
      opportunities: ['Golden path: 4, from 5'],
      next: ['Nightly run off, due 2026-11-27', 'Pair with streaming.', 'Golden path, due 2026-11-25'],
    });
  });

  it('is empty for a week nothing was said in, and does not look ahead of its week', () => {
    assert.deepEqual(reportDraft(viewOfText(text), week('2026-W43')), {
      week: '2026-W43',
      wins: [],
      opportunities: [],
      next: [],
    });
    assert.deepEqual(reportDraft(viewOfText(text), week('2026-W45')).wins, ['Retry queue: 150 payouts, from 410']);
  });

  it('is added once', () => {
    const draft = { week: '2026-W47', wins: ['Talk given'], opportunities: [], next: ['More'] };
    const result = changed(text, (view) => reportEdits(view, draft));
    assert.equal(result, `${text}  - week: 2026-W47\n    wins: [Talk given]\n    next: [More]\n`);
    assert.match(
      refusalOf(result, (view) => reportEdits(view, draft)),
      /a report of 2026-W47 already/,
    );
    assert.match(
      changed('careerPlan: 1\n', (view) => reportEdits(view, draft)),
      /^careerPlan: 1\nreports:\n/,
    );
  });
});
