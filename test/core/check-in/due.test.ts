import assert from 'node:assert/strict';
import { dueCheckIns } from '../../../src/core/check-in/due';
import { viewOfText } from '../../harness/cursor';

/** What is due, as “kind title: words”. 2026-11-18 is a Wednesday; its week ends on the 22nd. */
function due(text: string, today = '2026-11-18'): string[] {
  return dueCheckIns(viewOfText(text, { today })).map(({ kind, title, words }) => `${kind} ${title}: ${words}`);
}

const initiative = (id: string, dates: string, more = '') =>
  `  ${id}: { title: ${id}, ${dates}, measure: { what: x, baseline: 0, target: 10 }${more} }\n`;
const open = 'start: 2026-09-01, finish: 2027-09-30';
const checkedIn = (date: string, value = 5, more = '') => `, checkIns: [{ date: ${date}, value: ${value}${more} }]`;
const work = (...lines: readonly string[]) => `initiatives:\n${lines.join('')}`;

describe('what is due this week', () => {
  it('is a check-in whose month is over by Sunday, the longest due first', () => {
    assert.deepEqual(
      due(
        work(
          initiative('by-sunday', open, checkedIn('2026-10-22')),
          initiative('next-monday', open, checkedIn('2026-10-23')),
          initiative('long-ago', open, checkedIn('2026-10-01')),
        ),
      ),
      [
        'check-in long-ago: Check in, was due 17 days ago (last 7 weeks ago)',
        'check-in by-sunday: Check in, due in 4 days (last 4 weeks ago)',
      ],
    );
  });

  it('goes by the cadence of the reviews', () => {
    const weekly = work(initiative('a', open, checkedIn('2026-11-13')));
    assert.deepEqual(due(`reviews: { every: week, log: [{ date: 2026-11-17 }] }\n${weekly}`), [
      'check-in a: Check in, due in 2 days (last 5 days ago)',
      'review Review of the plan: Due in 6 days (last yesterday)',
    ]);
    // Checked in this week, the next is due next week.
    const fresh = work(initiative('a', open, checkedIn('2026-11-17')));
    assert.deepEqual(due(`reviews: { every: week, log: [{ date: 2026-11-18 }] }\n${fresh}`), [
      'review Review of the plan: Due in 7 days (last today)',
    ]);
  });

  it('asks once a week after a start whether it has begun', () => {
    assert.deepEqual(due(work(initiative('a', 'start: 2026-11-12, finish: 2027-09-30'))), [
      'check-in a: Check in, due tomorrow (nothing checked in yet)',
    ]);
    assert.deepEqual(due(work(initiative('a', 'start: 2026-11-19, finish: 2027-09-30'))), []);
  });

  it('leaves alone what is done, cancelled, paused, or was never checked in as a goal', () => {
    const goals = 'goals:\n  g: { goal: G, measure: m, deadline: 2026-11-20 }\n';
    const statuses = ['done', 'cancelled', 'paused'].map((status) => initiative(status, open, `, status: ${status}`));
    assert.deepEqual(due(`${work(...statuses)}${goals}`), []);
  });

  it('is not a goal whose own day is to come, however late what serves it is', () => {
    const goals = 'goals:\n  g: { goal: G, measure: m, deadline: 2027-06-30 }\n';
    const late = initiative('late', 'start: 2026-01-01, finish: 2026-11-16', `, serves: [g]${checkedIn('2026-06-01')}`);
    assert.deepEqual(due(`${goals}${work(late)}`), ['overdue late: Was due 2 days ago: done, or another date?']);
  });

  it('says of one entry only what weighs most', () => {
    assert.deepEqual(
      due(
        work(
          initiative('late', 'start: 2026-01-01, finish: 2026-11-16', checkedIn('2026-06-01')),
          initiative('soon', 'start: 2026-01-01, finish: 2026-11-25', checkedIn('2026-06-01', 9)),
          initiative('behind', 'start: 2026-01-01, finish: 2026-12-31', checkedIn('2026-11-10', 1)),
          initiative('planned', 'start: 2026-01-01, finish: 2026-12-31', checkedIn('2026-11-10', 1, ', plan: p')),
        ),
      ),
      [
        'overdue late: Was due 2 days ago: done, or another date?',
        'way-back behind: Off track, and no way back is written yet',
        'deadline soon: Due in 7 days',
      ],
    );
  });

  it('is a milestone of active work that is late or due within seven days', () => {
    const milestones =
      ', checkIns: [{ date: 2026-11-17, value: 5 }], milestones: [{ title: gone, due: 2026-11-10 }, { title: near, due: 2026-11-25 }, { title: far, due: 2026-11-26 }, { title: made, due: 2026-11-01, done: 2026-11-02 }]';
    assert.deepEqual(due(work(initiative('a', open, milestones))), [
      'milestone gone: Milestone of “a”, was due 8 days ago',
      'milestone near: Milestone of “a”, due in 7 days',
    ]);
  });

  it('is the review a cadence after the last, or after the first start where none was held', () => {
    const reviews = (log: string, day?: string) =>
      due(`reviews: { every: month${log} }\n${work(initiative('a', open, checkedIn('2026-11-17')))}`, day);
    assert.deepEqual(reviews(', log: [{ date: 2026-10-12 }]'), [
      'review Review of the plan: Was due 6 days ago (last 5 weeks ago)',
    ]);
    assert.deepEqual(reviews(', log: [{ date: 2026-11-12 }]'), []);
    assert.deepEqual(reviews(''), ['review Review of the plan: Was due 7 weeks ago (none held yet)']);
    assert.deepEqual(reviews(', log: [{ date: soon }]'), []);
  });

  it('is a practice whose day has come again', () => {
    const practice = (log: string) =>
      due(`drivers: { people: { rituals: { practices: [{ do: Read, every: 2 weeks, log: [${log}] }] } } }\n`);
    assert.deepEqual(practice('2026-11-05'), []);
    assert.deepEqual(practice('2026-11-04'), ['practice Read: Every 2 weeks, last 14 days ago']);
    assert.deepEqual(practice('2026-10-20'), ['practice Read: Lapsed, every 2 weeks, last 4 weeks ago']);
    assert.deepEqual(practice(''), []);
  });

  it('is a talk that is dated or due by its rhythm, and what was agreed there', () => {
    const people =
      'drivers: { people: { supporters: { ana: { name: Ana Cole, as: manager, involved: true, every: week } } } }\n';
    assert.deepEqual(due(`${people}oneOnOnes: [{ date: 2026-11-10, with: ana }]\n`), [
      'one-on-one One-on-one with Ana Cole: Was due yesterday (last 8 days ago)',
    ]);
    assert.deepEqual(due(`${people}oneOnOnes: [{ date: 2026-11-10, with: ana }, { date: 2026-11-20, with: Ana }]\n`), [
      'one-on-one One-on-one with Ana Cole: In 2 days, nothing on the agenda yet',
    ]);
    const actions =
      '[{ do: mine, due: 2026-11-20 }, { do: hers, who: ana, due: 2026-11-20 }, { do: hers late, who: ana, due: 2026-11-17 }, { do: made, due: 2026-11-17, done: 2026-11-16 }]';
    assert.deepEqual(due(`${people}oneOnOnes: [{ date: 2026-11-17, with: ana, actions: ${actions} }]\n`), [
      'action hers late: Ask Ana Cole, was due yesterday',
      'action mine: Agreed in a one-on-one, due in 2 days',
      'one-on-one One-on-one with Ana Cole: Due in 6 days (last yesterday)',
    ]);
  });

  it('is the report of last week, and from Friday on that of this week', () => {
    const reports = (week: string, day: string) => due(`reports: [{ week: ${week}, wins: [a] }]\n`, day);
    assert.deepEqual(reports('2026-W46', '2026-11-19'), []);
    assert.deepEqual(reports('2026-W46', '2026-11-20'), [
      'report Report of 2026-W47: Wins, opportunities and what is next; due today',
    ]);
    assert.deepEqual(reports('2026-W44', '2026-11-18'), [
      'report Report of 2026-W46: Wins, opportunities and what is next; was due 5 days ago',
    ]);
    assert.deepEqual(due('careerPlan: 1\n'), []);
  });

  it('puts what is late before what is to come', () => {
    const items = dueCheckIns(
      viewOfText(
        work(
          initiative('soon', 'start: 2026-01-01, finish: 2026-11-19', checkedIn('2026-11-17', 9)),
          initiative('stale', open, checkedIn('2026-10-01')),
          initiative('late', 'start: 2026-01-01, finish: 2026-11-16', checkedIn('2026-11-10')),
        ),
        { today: '2026-11-18' },
      ),
    );
    assert.deepEqual(
      items.map(({ path }) => path.at(-1)),
      ['late', 'stale', 'soon'],
    );
    assert.ok(items.every(({ asksForCheckIn }) => asksForCheckIn));
  });
});
