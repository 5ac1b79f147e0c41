import { checkCompletions } from '../../../harness/check-completions';

const goal = 'goals:\n  faster:\n    goal: A\n';

describe('completing by itself, behind a character', () => {
  for (const [what, marked] of [
    ['a section', 'careerPlan: 1\ngoals:$0'],
    ['an id', 'goals:\n  faster:$0'],
    ['a list of entries', `${goal}    checkIns:$0\ninitiatives: {}`],
    ['a list of ids', 'goals:\n  b: { goal: B }\n  a:\n    serves:$0'],
    ['what has a short and a long form', `${goal}    measure:$0`],
  ] as const) {
    it(`leaves Enter alone behind ${what}`, () => {
      checkCompletions(marked, { trigger: ':', labels: [] });
    });
  }

  it('leaves Enter alone behind a blank, where nothing fits on the line', () => {
    checkCompletions(`${goal}    checkIns: $0`, { trigger: ' ', labels: [] });
    checkCompletions('goals: $0', { trigger: ' ', labels: [] });
  });

  it('offers what fits on the line', () => {
    checkCompletions(`${goal}    definedBy:$0`, { trigger: ':', labels: ['me', 'organisation'] });
    checkCompletions(`${goal}    measure: $0`, { trigger: ' ', first: ['Count'] });
    checkCompletions('goals:\n  b: { goal: B }\n  a:\n    serves: $0', { trigger: ' ', labels: ['b'] });
    checkCompletions('goals: { a: { measure:$0 } }', { trigger: ':', first: ['Count'] });
    checkCompletions('reviews:\n  log:\n    -$0', { trigger: '-', first: ['Review'] });
  });

  it('offers all of it to whoever asks', () => {
    checkCompletions(`${goal}    checkIns:$0`, { first: ['Check-in'] });
    checkCompletions('goals:$0', { first: ['Goal with a number'] });
  });

  it('says nothing in a comment that may become any text', () => {
    checkCompletions('#$0', { trigger: '#', labels: [] });
    checkCompletions('person: Jo # $0', { trigger: ' ', labels: [] });
    checkCompletions('# $0', { first: ['career-plan-disable-next-line'] });
  });

  it('goes on in a comment that has begun to silence', () => {
    checkCompletions('# career-$0', { trigger: '-', first: ['career-plan-disable-next-line'] });
    checkCompletions('# career-plan-disable-file $0', { trigger: ' ', has: ['vague-goal'] });
    checkCompletions('# career-plan-disable-file vague-goal,$0', {
      trigger: ',',
      has: ['overdue'],
      lacks: ['vague-goal'],
    });
  });

  it('is over when a word is written out', () => {
    checkCompletions(`${goal}    definedBy: me$0`, { labels: [] });
    checkCompletions(`${goal}    deadline: 2026-12-31$0`, { labels: [] });
    checkCompletions('careerPlan: 1$0', { labels: [] });
    checkCompletions('goals:\n  b: { goal: B }\n  a:\n    serves: [b$0]', { labels: [] });
    checkCompletions('# career-plan-disable-file vague-goal$0', { labels: [] });
  });

  it('goes on where what is written may become another word', () => {
    checkCompletions('goals:\n  b: { goal: B }\n  b-2: { goal: C }\n  a:\n    serves: [b$0]', { labels: ['b', 'b-2'] });
    checkCompletions(`${goal}    drivers: [people$0]`, { has: ['people', 'people.role'] });
    checkCompletions('# career-plan-disable$0', { has: ['career-plan-disable-line'] });
  });
});
