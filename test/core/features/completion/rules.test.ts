import assert from 'node:assert/strict';
import { rules } from '../../../../src/core/rules/index';
import { checkCompletions } from '../../../harness/check-completions';

describe('completing rules', () => {
  it('offers the rules that are not set yet, with what they find and why', () => {
    const items = checkCompletions('lint:\n  off-track: hint\n  $0', {
      has: ['vague-goal', 'words'],
      lacks: ['off-track'],
    });
    assert.equal(items.length, rules.length);
    const found = items.find(({ label }) => label === 'vague-goal');
    assert.ok(found?.detail?.startsWith('Finds '));
    assert.ok(found?.documentation);
  });

  it('offers what a comment can say', () => {
    const labels = [
      'career-plan-disable-next-line',
      'career-plan-disable-line',
      'career-plan-disable-file',
      'career-plan-disable',
      'career-plan-enable',
    ];
    checkCompletions('# $0\n', { labels, accepted: { 'career-plan-disable': '# career-plan-disable\n' } });
    checkCompletions('#$0\n', { labels, accepted: { 'career-plan-disable': '# career-plan-disable\n' } });
    checkCompletions('person: Jo # car$0\n', {
      labels,
      accepted: { 'career-plan-disable-line': 'person: Jo # career-plan-disable-line\n' },
    });
  });

  it('offers the rules that speak about the line first, without those it names', () => {
    const before = 'careerPlan: 1\nperson: Jo\npurpose: A\ngoals:\n  # career-plan-disable-next-line ';
    const after = '\n  a:\n    goal: Ten teams deploy daily\n';
    const [first] = checkCompletions(`${before}$0${after}`, {
      first: ['goal-without-initiative', 'missing-deadline', 'missing-measure'],
      accepted: { 'missing-measure': `${before}missing-measure${after}` },
    });
    assert.deepEqual(first?.labelDetails, { description: 'speaks here' });
    checkCompletions('# career-plan-disable vague-goal, $0', { lacks: ['vague-goal'], has: ['vague-measure'] });
  });

  it('offers nothing in a reason or in any other comment', () => {
    checkCompletions('# career-plan-disable vague-goal -- because $0', { labels: [] });
    checkCompletions('# a note of mine $0', { labels: [] });
  });
});
