import assert from 'node:assert/strict';
import { checkCompletions } from '../../../harness/check-completions';

describe('completing keys', () => {
  it('offers what is not there yet, what is required first', () => {
    checkCompletions('careerPlan: 1\ngoals: {}\n$0', {
      labels: [
        'person',
        'purpose',
        'role',
        'drivers',
        'initiatives',
        'tradeOffs',
        'mastery',
        'leadership',
        'team',
        'reviews',
        'reports',
        'oneOnOnes',
        'lint',
      ],
    });
  });

  it('says what a key is for, and that it is required', () => {
    const items = checkCompletions('goals:\n  faster:\n    goal: A\n    $0', { first: ['measure', 'deadline'] });
    assert.deepEqual(items[0]?.labelDetails, { description: 'required' });
    assert.ok(JSON.stringify(items[0]?.documentation).includes('How anyone can tell whether it worked'));
  });

  it('finds a key by other words for it', () => {
    const items = checkCompletions('careerPlan: 1\nobj$0', { has: ['goals'] });
    assert.equal(items.find(({ label }) => label === 'goals')?.filterText, 'goals objectives okrs');
  });

  const goal = 'goals:\n  faster:\n    goal: A\n';
  const pipeline = 'initiatives:\n  pipeline:\n    title: A\n';
  for (const [what, marked, label, accepted] of [
    ['a date', `${goal}    $0`, 'deadline', `${goal}    deadline: `],
    ['a list of ids', `${goal}    $0`, 'serves', `${goal}    serves: []`],
    ['one of several words', `${goal}    $0`, 'definedBy', `${goal}    definedBy: me`],
    [
      'a list of entries',
      `${goal}    $0\nreviews: {}\n`,
      'checkIns',
      `${goal}    checkIns:\n      - { date: 2026-11-22, value: 0 }\nreviews: {}\n`,
    ],
    ['yes or no', `${pipeline}    $0`, 'stretch', `${pipeline}    stretch: true`],
    ['a map', 'careerPlan: 1\n$0', 'drivers', 'careerPlan: 1\ndrivers:\n  '],
    ['a number that is always the same', '$0', 'careerPlan', 'careerPlan: 1'],
    ['a cadence', 'reviews:\n  $0', 'every', 'reviews:\n  every: week'],
    [
      'a level',
      'mastery:\n  technical:\n    - what: x\n      $0',
      'level',
      'mastery:\n  technical:\n    - what: x\n      level: 1',
    ],
    [
      'the date of something that happened',
      'reviews:\n  log:\n    - $0',
      'date',
      'reviews:\n  log:\n    - date: 2026-11-22',
    ],
    ['the week of a report', 'reports:\n  - $0', 'week', 'reports:\n  - week: 2026-W47'],
    ['a rule', 'lint:\n  vag$0', 'vague-goal', 'lint:\n  vague-goal: off'],
    ['an option of a rule', 'lint:\n  unfocused:\n    $0', 'severity', 'lint:\n  unfocused:\n    severity: off'],
  ] as const) {
    it(`writes a value's place behind it: ${what}`, () => {
      checkCompletions(marked, { accepted: { [label]: accepted } });
    });
  }

  for (const [what, marked, label, accepted] of [
    ['a text', 'goals: { faster: { $0 } }', 'goal', 'goals: { faster: { goal:  } }'],
    ['a list', 'goals: { faster: { goal: A, $0 } }', 'drivers', 'goals: { faster: { goal: A, drivers: [] } }'],
    ['a map', 'leadership: { $0 }', 'focus', 'leadership: { focus: {  } }'],
    ['in front of another', 'goals: { faster: { $0 goal: A } }', 'why', 'goals: { faster: { why: , goal: A } }'],
    ['without blanks', 'goals: {faster: {$0}}', 'why', 'goals: {faster: {why: }}'],
    [
      'over several lines',
      'goals: {\n  faster: {\n    goal: A,\n    $0\n  }\n}\n',
      'why',
      'goals: {\n  faster: {\n    goal: A,\n    why: \n  }\n}\n',
    ],
    ['in a measure', `${goal}    measure: { what: x, tar$0`, 'target', `${goal}    measure: { what: x, target: `],
  ] as const) {
    it(`keeps to brackets: ${what}`, () => {
      checkCompletions(marked, { accepted: { [label]: accepted } });
    });
  }

  it('puts in no second colon, and leaves the value alone', () => {
    checkCompletions('goals:\n  faster:\n    dead$0: 2027-06-30\n', {
      accepted: { deadline: 'goals:\n  faster:\n    deadline: 2027-06-30\n' },
    });
    checkCompletions('goals:\n  faster:\n    dead$0 2027-06-30\n', {
      accepted: { deadline: 'goals:\n  faster:\n    deadline: 2027-06-30\n' },
    });
    checkCompletions('goals:\n  faster:\n    meas$0\n      what: teams\n', {
      accepted: { measure: 'goals:\n  faster:\n    measure:\n      what: teams\n' },
    });
  });

  it('replaces the whole word under the cursor', () => {
    checkCompletions('goals:\n  faster:\n    de$0dlin: 2027-06-30\n', {
      accepted: { deadline: 'goals:\n  faster:\n    deadline: 2027-06-30\n' },
    });
  });

  it('follows the indentation of the file', () => {
    checkCompletions('goals:\n    faster:\n        goal: A\nlead$0', {
      accepted: { leadership: 'goals:\n    faster:\n        goal: A\nleadership:\n    ' },
    });
  });

  it('keeps the line ends of the file', () => {
    checkCompletions('careerPlan: 1\r\nlead$0\r\ngoals: {}\r\n', {
      accepted: { leadership: 'careerPlan: 1\r\nleadership:\r\n  \r\ngoals: {}\r\n' },
    });
  });

  it('offers nothing at an indentation where no entry can stand', () => {
    checkCompletions('goals:\n    faster:\n      goal: A\n  $0', { labels: [] });
    checkCompletions('person: Jo\n  $0', { labels: [] });
  });
});
