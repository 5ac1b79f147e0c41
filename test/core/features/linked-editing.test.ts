import assert from 'node:assert/strict';
import { linkedEditingRange } from '../../../src/core/features/linked-editing';
import { offsetAt } from '../../../src/core/text/line-index';
import { atCursor, viewOfText } from '../../harness/cursor';

const plan = `goals:
  one: { goal: A, serves: [two] }
  two: { goal: B }
initiatives:
  three: { title: one, serves: ['one', one] }
`;

/** The offsets of what is edited together at the `$0`. */
function linked(marked: string, workspace: readonly string[] = []): number[] | undefined {
  const { view, position } = atCursor(marked);
  const found = linkedEditingRange(
    view,
    position,
    workspace.map((text) => viewAs(text, view.document.text)),
  );
  return found?.ranges.map(({ start }) => offsetAt(view.document.lines, start));
}

/** Another plan, which can name the first. */
function viewAs(text: string, me: string) {
  const view = viewOfText(text, { others: { 'me.career.yaml': me } });
  return Object.defineProperty(Object.create(view), 'uri', { value: 'memory:/other.career.yaml' }) as typeof view;
}

describe('linked editing', () => {
  it('joins an id and its uses, not the words that look alike', () => {
    const places = [plan.indexOf('one:'), plan.indexOf("'one'") + 1, plan.indexOf('one] }')];
    assert.deepEqual(linked(plan.replace('one:', 'on$0e:')), places);
    assert.deepEqual(linked(plan.replace("'one'", "'o$0ne'")), places);
  });

  it('leaves alone what stands alone, is unknown, or is no id', () => {
    assert.equal(linked(plan.replace('three:', 'thr$0ee:')), undefined);
    assert.equal(linked(plan.replace('title: one', 'title: o$0ne')), undefined);
    assert.equal(linked('goals: { a: { serves: [no$0thing] } }'), undefined);
  });

  it('leaves an id alone that another plan uses', () => {
    assert.equal(linked(plan.replace('one:', 'on$0e:'), ['goals: { x: { serves: [me.career.yaml#one] } }']), undefined);
    assert.ok(linked(plan.replace('one:', 'on$0e:'), ['goals: { x: { serves: [me.career.yaml#two] } }']));
  });

  it('leaves an id alone that is there twice, or in quotes as a key', () => {
    assert.equal(linked(plan.replace('one:', 'on$0e:').replace('three:', 'one:')), undefined);
    assert.equal(linked(plan.replace('one:', '"on$0e":')), undefined);
  });
});
