import assert from 'node:assert/strict';
import type { OutlineItem } from '../../../src/core/views/outline-item';
import { viewOfText } from '../../harness/cursor';

const rowOf = (text: string, id: string): OutlineItem | undefined => {
  const flat = (item: OutlineItem): readonly OutlineItem[] => [item, ...item.children.flatMap(flat)];
  return viewOfText(text, { today: '2026-11-18' })
    .outline.flatMap(flat)
    .find((item) => item.id === id);
};

describe('a goal or initiative in the tree', () => {
  it('begins with its short id and its state, so that a narrow side bar shows both', () => {
    const row = rowOf(
      `initiatives:\n  format: { title: Move nine services to one format, start: 2026-01-01, finish: 2026-11-16, measure: { what: x, baseline: 0, target: 9 } }\n`,
      'initiatives/format',
    );
    assert.equal(row?.label, 'format');
    assert.equal(row?.description, 'Overdue · was due 2 days ago · Move nine services to one format');
    assert.equal(row?.details[0], 'Move nine services to one format');
  });

  it('does not say its id twice where it has no title', () => {
    const row = rowOf('goals:\n  format: { deadline: 2027-11-18 }\n', 'goals/format');
    assert.equal(row?.label, 'format');
    assert.equal(row?.description, 'No data yet · due in 12 months');
  });
});
