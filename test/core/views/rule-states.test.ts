import assert from 'node:assert/strict';
import { ruleStates } from '../../../src/core/views/rule-states';
import { viewOfText } from '../../harness/cursor';

describe('the state of every check', () => {
  const view = viewOfText(`careerPlan: 1
person: Jo Rivera
purpose: Run a payments division that merchants trust with every sale.
goals:
  one: { goal: Every team deploys through the golden path, deadline: 2027-06-30 }
  two: { goal: Every team answers its own pages, deadline: 2027-06-30 }
lint: { goal-without-initiative: off, too-many-initiatives: error }
`);
  const states = ruleStates(view);
  const of = (id: string) => states.find((state) => state.id === id);

  it('begins with the checks that speak about the plan', () => {
    assert.deepEqual([states[0]?.id, states[0]?.findings], ['missing-measure', 2]);
    const counts = states.map(({ findings }) => findings);
    assert.deepEqual(
      counts,
      [...counts].sort((a, b) => b - a),
    );
  });

  it('says what the plan itself has set', () => {
    assert.deepEqual([of('goal-without-initiative')?.severity, of('goal-without-initiative')?.isSet], ['off', true]);
    assert.deepEqual([of('too-many-initiatives')?.severity, of('too-many-initiatives')?.isSet], ['error', true]);
    assert.deepEqual([of('overdue')?.severity, of('overdue')?.isSet], ['warning', false]);
  });
});
