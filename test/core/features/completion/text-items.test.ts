import assert from 'node:assert/strict';
import { checkCompletions } from '../../../harness/check-completions';

describe('completing lists of texts', () => {
  for (const [what, before, after, item] of [
    ['after the last item', 'purpose:\n  lifeGoals:\n    - live near my parents\n    ', '', '- '],
    ['before the next section', 'purpose:\n  lifeGoals:\n    - live near my parents\n    ', '\n\nrole: {}\n', '- '],
    ['between two items', 'purpose:\n  standsFor:\n    - calm\n    ', '\n    - care\n', '- '],
    ['in a list that is not begun', 'purpose:\n  standsFor:\n    ', '\n', '- '],
    ['in a list within a list', 'reports:\n  - week: 2026-W47\n    wins:\n      - shipped\n      ', '\n', '- '],
    ['with Windows line ends', 'purpose:\r\n  lifeGoals:\r\n    - live near\r\n    ', '\r\n', '- '],
  ] as const) {
    it(`begins an item ${what}`, () => {
      checkCompletions(`${before}$0${after}`, { has: ['New item'], accepted: { 'New item': before + item + after } });
    });
  }

  it('says what the list is for', () => {
    const items = checkCompletions('purpose:\n  lifeGoals:\n    - live near my parents\n    $0', {
      labels: ['New item'],
    });
    assert.equal(items[0]?.labelDetails?.description, 'lifeGoals');
    assert.ok(items[0]?.documentation);
  });

  it('offers no dash where one stands, nor in brackets', () => {
    checkCompletions('purpose:\n  lifeGoals:\n    - $0', { labels: [] });
    checkCompletions('purpose:\n  lifeGoals: [$0]', { labels: [] });
    checkCompletions('purpose:\n  lifeGoals:\n    - live\n    ne$0', { labels: [] });
  });

  it('offers who sees other work, without those that are listed', () => {
    const plan = (seenBy: string) =>
      `initiatives:\n  a:\n    seenBy: [the board, "team leads: all"]\n  b:\n    seenBy: ${seenBy}`;
    checkCompletions(plan('[$0]'), {
      labels: ['the board', 'team leads: all'],
      accepted: { 'team leads: all': plan('["team leads: all"]') },
    });
    checkCompletions(plan('[the board, $0]'), { labels: ['team leads: all'] });
    checkCompletions(plan('$0'), { accepted: { 'the board': plan('[the board]') } });
  });
});

describe('completing units', () => {
  it('offers those of the plan first, each once, without the one that is being changed', () => {
    const items = checkCompletions(
      'goals:\n  a: { measure: { what: pages, baseline: 9, target: 1, unit: night pages } }\n' +
        '  b: { measure: { what: x, baseline: 0, target: 9, unit: night pages } }\n' +
        '  c: { measure: { what: y, baseline: 0, target: 9, unit: wee$0k } }\n' +
        'leadership: { accountability: { indicators: { d: { what: z, unit: merges } } } }',
      { first: ['night pages', 'merges'] },
    );
    assert.ok(items.length > 2);
    assert.ok(!items.some(({ label }) => label === 'week'));
  });
});
