import assert from 'node:assert/strict';
import { accept, checkCompletions, completionsAt } from '../../../harness/check-completions';
import { atCursor } from '../../../harness/cursor';

describe('completing whole entries', () => {
  it('begins an empty file with a plan dated from today', () => {
    checkCompletions('$0', {
      first: ['A first plan', 'careerPlan'],
      accepted: {
        'A first plan': `careerPlan: 1
person: Your name
purpose: What you want to be known for and by whom
goals:
  first-goal:
    goal: What will be true
    measure: { what: what is counted, baseline: 0, target: 10 }
    deadline: 2027-06-30
initiatives:
  first-step:
    title: What you will do
    serves: [first-goal]
    start: 2026-12-01
    finish: 2027-03-31
    measure: { what: what is counted, baseline: 0, target: 40 }
`,
      },
    });
    checkCompletions('# mine\n\n$0', { first: ['A first plan'] });
    checkCompletions('person: Jo\n$0', { lacks: ['A first plan'] });
  });

  it('writes a goal under an id of its own', () => {
    const body = 'goal: What will be true\n    measure: what someone else could confirm\n    deadline: 2027-06-30';
    checkCompletions('goals:\n  $0', { accepted: { 'Goal with a yes/no measure': `goals:\n  goal-id:\n    ${body}` } });
    checkCompletions('goals:\n  goal-id: {}\n  $0\n', {
      accepted: { 'Goal with a yes/no measure': `goals:\n  goal-id: {}\n  goal-id-2:\n    ${body}\n` },
    });
    checkCompletions('goals: $0', { accepted: { 'Goal with a yes/no measure': `goals: \n  goal-id:\n    ${body}` } });
    checkCompletions('goals:\n  faster:\n    $0', {
      accepted: { 'Goal with a yes/no measure': `goals:\n  faster:\n    ${body}` },
    });
    checkCompletions('goals:\n  faster: $0', {
      accepted: { 'Goal with a yes/no measure': `goals:\n  faster: \n    ${body}` },
    });
  });

  it('writes an initiative that serves the first goal', () => {
    checkCompletions('goals:\n  faster: {}\ninitiatives:\n  $0', {
      labels: ['Initiative'],
      accepted: {
        Initiative:
          'goals:\n  faster: {}\ninitiatives:\n  initiative-id:\n    title: What you will do\n    serves: [faster]\n    start: 2026-12-01\n    finish: 2027-03-31\n    measure: { what: what is counted, baseline: 0, target: 10 }',
      },
    });
  });

  it('dates a check-in today, and knows a yes/no measure', () => {
    checkCompletions('goals:\n  a:\n    checkIns:\n      - $0', {
      first: ['Check-in', 'Check-in with a plan', 'date'],
      accepted: { 'Check-in': 'goals:\n  a:\n    checkIns:\n      - { date: 2026-11-22, value: 0 }' },
    });
    checkCompletions('goals:\n  a:\n    measure: certified\n    checkIns:\n      - $0', {
      accepted: {
        'Check-in': 'goals:\n  a:\n    measure: certified\n    checkIns:\n      - { date: 2026-11-22, value: done }',
      },
    });
  });

  it('writes as its neighbours are written', () => {
    checkCompletions('goals:\n  a:\n    checkIns:\n      - date: 2026-10-31\n        value: 1\n      - $0', {
      accepted: {
        'Check-in':
          'goals:\n  a:\n    checkIns:\n      - date: 2026-10-31\n        value: 1\n      - date: 2026-11-22\n        value: 0',
      },
    });
    checkCompletions('reviews:\n  log:\n    - { date: 2026-10-31 }\n    - $0', {
      accepted: {
        Review: 'reviews:\n  log:\n    - { date: 2026-10-31 }\n    - { date: 2026-11-22, kept: [], changed: [] }',
      },
    });
  });

  it('puts the dash where there is none yet', () => {
    const trade = '- what: What you give up\n    decision: cancel\n    frees: hours a week';
    checkCompletions('tradeOffs:\n  $0', { accepted: { 'Trade-off: cancel': `tradeOffs:\n  ${trade}` } });
    checkCompletions('tradeOffs:\n  - what: x\n  $0', {
      accepted: { 'Trade-off: cancel': `tradeOffs:\n  - what: x\n  ${trade}` },
    });
    checkCompletions('tradeOffs: $0', { accepted: { 'Trade-off: cancel': `tradeOffs: \n  ${trade}` } });
    checkCompletions('tradeOffs:\n  -$0', { accepted: { 'Trade-off: cancel': `tradeOffs:\n  ${trade}` } });
  });

  /** Every place that takes entries, with the labels of what is offered whole. */
  const places: readonly (readonly [string, readonly string[]])[] = [
    ['goals: { ENTRY }', ['Goal with a number', 'Goal with a yes/no measure']],
    ['initiatives: { ENTRY }', ['Initiative']],
    ['drivers: { people: { supporters: { ENTRY } } }', ['Supporter']],
    ['mastery: { deliverables: { ENTRY } }', ['Deliverable']],
    ['leadership: { accountability: { indicators: { ENTRY } } }', ['Indicator']],
    ['goals: { a: { checkIns: [ENTRY] } }', ['Check-in', 'Check-in with a plan']],
    ['initiatives: { a: { milestones: [ENTRY] } }', ['Milestone']],
    ['initiatives: { a: { approvals: [ENTRY] } }', ['Approval']],
    ['initiatives: { a: { evidence: [ENTRY] } }', ['Evidence']],
    ['drivers: { people: { role: { practices: [ENTRY] } } }', ['Practice']],
    ['role: { target: { openQuestions: [ENTRY] } }', ['Open question']],
    ['tradeOffs: [ENTRY]', ['Trade-off: cancel', 'Trade-off: postpone', 'Trade-off: delegate']],
    ['mastery: { technical: [ENTRY] }', ['Skill']],
    ['mastery: { knowledge: [ENTRY] }', ['Skill']],
    ['mastery: { customers: [ENTRY] }', ['Customer']],
    ['mastery: { responsibilities: [ENTRY] }', ['Responsibility']],
    ['mastery: { observations: [ENTRY] }', ['Observation']],
    ['leadership: { strengths: [ENTRY] }', ['Strength']],
    ['leadership: { alignment: { context: [ENTRY] } }', ['Piece of context']],
    ['leadership: { alignment: { stories: [ENTRY] } }', ['Story']],
    ['leadership: { capabilities: [ENTRY] }', ['Capability']],
    ['team: [ENTRY]', ['Team member']],
    ['reviews: { log: [ENTRY] }', ['Review']],
    ['reports: [ENTRY]', ['Report of this week', 'Report of last week']],
    ['oneOnOnes: [ENTRY]', ['One-on-one']],
    ['oneOnOnes: [{ actions: [ENTRY] }]', ['Action']],
  ];
  for (const [flow, labels] of places) {
    it(`knows what to write in ${flow}`, () => {
      const block = blockOf(flow);
      for (const marked of [flow.replace('ENTRY', '$0'), block, `# c\n${block}\n`, block.replaceAll('\n', '\r\n')]) {
        const cursor = atCursor(marked);
        const items = completionsAt(cursor).filter(({ kind }) => kind === 15);
        assert.deepEqual(
          items.map(({ label }) => label),
          labels,
          marked,
        );
        for (const item of items) {
          const text = accept(cursor, item);
          const before = new Set(messages(cursor.text));
          const bad = messages(text).filter((message) => !before.has(message));
          assert.deepEqual(bad, [], text);
        }
      }
    });
  }
});

/** What cannot be read, and what is of the wrong shape. */
function messages(text: string): string[] {
  const { document } = atCursor(text).view;
  return [...document.syntax.faults, ...document.schemaFaults].map(({ message }) => message);
}

/** `a: { b: [ENTRY] }` in block style, with the cursor where the entry goes. */
function blockOf(flow: string): string {
  const lines: string[] = [];
  let column = 0;
  for (const [token] of flow.matchAll(/[a-zA-Z]+:|[[{]|ENTRY/g)) {
    if (token === '[') lines.push(`${' '.repeat(column)}- `);
    else if (token === 'ENTRY') lines.push(`${' '.repeat(column)}$0`);
    else if (token !== '{') lines.push(`${' '.repeat(column)}${token}`);
    if (token === '[') column += 2;
    else if (token.endsWith(':')) column += 2;
  }
  // What follows a dash stands on its line.
  return lines.join('\n').replace(/- \n */g, '- ');
}
