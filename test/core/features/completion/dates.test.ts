import assert from 'node:assert/strict';
import { checkCompletions } from '../../../harness/check-completions';

const goal = 'goals:\n  faster:\n    goal: A\n';

describe('completing dates', () => {
  it('offers the ends of the periods around today, each day once', () => {
    const items = checkCompletions(`${goal}    deadline: $0`, {
      first: ['2026-11-30', '2026-12-31', '2027-03-31', '2027-06-30', '2027-12-31'],
      has: ['2026-11-22', '2026-11-23', '2026-12-01'],
      accepted: { '2027-06-30': `${goal}    deadline: 2027-06-30` },
    });
    assert.equal(items[1]?.labelDetails?.description, 'end of this quarter, end of this half, end of this year');
    assert.equal(items[3]?.detail, 'Wednesday, in 7 months: end of next half');
  });

  it('begins where something begins', () => {
    checkCompletions('initiatives:\n  a:\n    start: $0', {
      first: ['2026-11-22', '2026-11-23', '2026-12-01', '2027-01-01'],
    });
  });

  it('looks back where something happened', () => {
    checkCompletions('oneOnOnes:\n  - date: $0', {
      labels: ['2026-11-22', '2026-11-21', '2026-11-20', '2026-10-31', '2026-11-01'],
    });
    checkCompletions('drivers: { people: { role: { practices: [{ do: x, log: [$0] }] } } }', { first: ['2026-11-22'] });
  });

  it('offers the deadline of what it serves first', () => {
    const plan = 'goals:\n  faster: { deadline: 2027-05-15 }\ninitiatives:\n  a:\n    serves: [faster]\n    finish: $0';
    const [first] = checkCompletions(plan, { first: ['2027-05-15'] });
    assert.equal(first?.labelDetails?.description, 'deadline of faster');
  });

  it('offers the deadline of what it serves in another plan', () => {
    const [first] = checkCompletions('goals:\n  a:\n    serves: [team.career.yaml#bench]\n    deadline: $0', {
      others: { 'team.career.yaml': 'goals:\n  bench: { deadline: 2028-04-30 }' },
      first: ['2028-04-30'],
    });
    assert.equal(first?.labelDetails?.description, 'deadline of team.career.yaml#bench');
  });

  for (const [typed, day, detail] of [
    ['in 6 weeks', '2027-01-03', 'Sunday, in 6 weeks: 6 weeks from today'],
    ['end of Q2', '2027-06-30', 'Wednesday, in 7 months: end of Q2 2027, end of next half'],
    ['mid-May', '2027-05-15', 'Saturday, in 6 months: middle of May 2027'],
    ['next friday', '2026-11-27', 'Friday, in 5 days: Friday of next week'],
    ['end of the year', '2026-12-31', 'Thursday, in 6 weeks: end of this year, end of this quarter, end of this half'],
    ['2027-Q3', '2027-09-30', 'Thursday, in 10 months: 2027-Q3'],
  ] as const) {
    it(`understands “${typed}”, and is found by it`, () => {
      const [first] = checkCompletions(`${goal}    deadline: ${typed}$0 # soon\n`, {
        first: [day],
        accepted: { [day]: `${goal}    deadline: ${day} # soon\n` },
      });
      assert.equal(first?.detail, detail);
      assert.equal(first?.filterText, typed);
    });
  }

  it('understands words in brackets and on a line of their own', () => {
    checkCompletions('goals: { a: { deadline: end of Q2$0', {
      accepted: { '2027-06-30': 'goals: { a: { deadline: 2027-06-30' },
    });
    checkCompletions(`${goal}    deadline:\n      end of Q2$0`, {
      accepted: { '2027-06-30': `${goal}    deadline:\n      2027-06-30` },
    });
  });

  it('replaces words typed so far, up to the blank at the end', () => {
    checkCompletions(`${goal}    deadline: end of $0`, {
      accepted: { '2026-11-30': `${goal}    deadline: 2026-11-30` },
    });
  });
});
