import assert from 'node:assert/strict';
import { checkCompletions } from '../../../harness/check-completions';

const goal = 'goals:\n  faster:\n    goal: A\n';

describe('completing values', () => {
  it('offers the words to choose from, with what they mean', () => {
    const items = checkCompletions('goals:\n  a:\n    checkIns:\n      - { date: 2026-11-22, confidence: $0 }', {
      labels: ['on-track', 'at-risk', 'off-track'],
      accepted: { 'at-risk': 'goals:\n  a:\n    checkIns:\n      - { date: 2026-11-22, confidence: at-risk }' },
    });
    assert.equal(items[1]?.detail, 'It may slip.');
    assert.equal(items[1]?.filterText, 'at-risk yellow amber medium');
  });

  for (const [what, marked, labels] of [
    ['a status', 'initiatives:\n  a:\n    status: $0', ['planned', 'active', 'done', 'paused', 'cancelled']],
    ['yes or no', 'initiatives:\n  a:\n    stretch: $0', ['true', 'false']],
    ['a level', 'mastery:\n  technical: [{ what: x, level: $0 }]', ['1', '2', '3', '4', '5']],
    ['the format', 'careerPlan: $0', ['1']],
    ['how often', 'reviews: { every: $0 }', ['day', 'week', '2 weeks', 'month', 'quarter', 'year']],
    ['a count of something', 'reviews: { every: 6$0', ['6 days', '6 weeks', '6 months', '6 quarters', '6 years']],
    ['a week', 'reports:\n  - week: $0', ['2026-W47', '2026-W46', '2026-W48']],
    ['a severity', 'lint:\n  vague-goal: $0', ['off', 'hint', 'info', 'warning', 'error']],
    ['a measure', `${goal}    measure: $0`, ['Count', 'Percentage', 'Duration', 'Money', 'Yes or no']],
    ['a yes/no value', 'goals:\n  a:\n    measure: done\n    checkIns:\n      - value: $0', ['done', 'not done']],
  ] as const) {
    it(`knows ${what}`, () => {
      checkCompletions(marked, { labels });
    });
  }

  for (const [what, marked] of [
    ['a title', 'initiatives:\n  a:\n    title: Bu$0'],
    ['a number', 'goals:\n  a:\n    measure: { what: x, baseline: $0 }'],
    [
      'a check-in of a number',
      'goals:\n  a:\n    measure: { what: x, baseline: 0, target: 3 }\n    checkIns: [{ value: $0 }]',
    ],
    ['a block text', 'goals:\n  a:\n    why: |\n      some $0'],
    ['the next line of a block text', 'goals:\n  a:\n    why: >-\n      some\n      $0'],
    ['the second line of a text', 'goals:\n  a:\n    why: some\n      more $0'],
    ['a text in quotes over lines', 'person: "Jo\n  Ri$0"'],
    ['behind a quoted text', 'person: "Jo"$0'],
    ['a key nobody knows', 'nothing:\n  here: $0'],
    ['between a key and its value', 'goals:\n  a:\n    drivers:$0 [people]'],
    ['between a key and its value in brackets', 'goals: { a: { deadline:$0 2027-06-30 } }'],
    ['in front of what is there', 'goals: $0\n  a:\n    goal: A\n'],
  ] as const) {
    it(`offers nothing in ${what}`, () => {
      checkCompletions(marked, { labels: [] });
    });
  }

  it('writes each kind of measure as YAML', () => {
    for (const [label, source] of [
      ['Count', '{ what: teams that use it, baseline: 0, target: 10 }'],
      ['Percentage', '{ what: payouts on time, baseline: 90, target: 99, unit: "%" }'],
      ['Duration', '{ what: time from merge to production, baseline: 5, target: 1, unit: days }'],
      ['Money', '{ what: cost a month, baseline: 1000, target: 800, unit: EUR }'],
      ['Yes or no', 'what someone else could confirm'],
    ] as const) {
      checkCompletions(`${goal}    measure: $0\n`, { accepted: { [label]: `${goal}    measure: ${source}\n` } });
      checkCompletions('goals: { a: { measure: $0 } }', {
        accepted: { [label]: `goals: { a: { measure: ${source} } }` },
      });
    }
    checkCompletions(`${goal}    measure:\n      $0`, {
      accepted: { Count: `${goal}    measure:\n      what: teams that use it\n      baseline: 0\n      target: 10` },
    });
  });

  it('puts the blank behind a colon', () => {
    checkCompletions('reviews:\n  every:$0', { accepted: { month: 'reviews:\n  every: month' } });
    checkCompletions('reviews: { every:$0}', { accepted: { month: 'reviews: { every: month}' } });
  });

  it('keeps quotes that are there', () => {
    checkCompletions('reviews:\n  every: "mo$0"', { accepted: { month: 'reviews:\n  every: "month"' } });
    checkCompletions("goals:\n  a:\n    drivers: ['people$0", {
      accepted: { 'people.role': "goals:\n  a:\n    drivers: ['people.role'" },
    });
  });

  it('offers the twelve drivers and accelerators, without those that are listed', () => {
    const items = checkCompletions(
      'goals:\n  a:\n    drivers: [people, $0]\ndrivers:\n  people:\n    role: Know *the* role',
      {
        has: ['people.role', 'process.simplicity', 'performance'],
        lacks: ['people'],
      },
    );
    assert.equal(items.length, 11);
    assert.ok(JSON.stringify(items[0]?.documentation).includes('Your aim: Know \\\\*the\\\\* role'));
  });

  it('begins a list where there is none', () => {
    checkCompletions('goals:\n  a:\n    drivers: $0', { accepted: { people: 'goals:\n  a:\n    drivers: [people]' } });
    checkCompletions('goals:\n  a:\n    drivers:\n      $0', {
      accepted: { people: 'goals:\n  a:\n    drivers:\n      - people' },
    });
    checkCompletions('goals:\n  a:\n    drivers:\n      - $0', {
      accepted: { people: 'goals:\n  a:\n    drivers:\n      - people' },
    });
  });
});
