import assert from 'node:assert/strict';
import type { OutlineItem } from '../../../src/core/views/outline-item';
import { groupedByGrowth, type OutlineOrder, orderedOutline } from '../../../src/core/views/outline-order';
import { viewOfText } from '../../harness/cursor';

// On 2026-11-22: “late” is overdue, “ended” done long ago, “slow” off track (a tenth of the way, nine tenths of the time),
// “fine” and “soon” on track, “undated” without a finish.
const view = viewOfText(`careerPlan: 1
person: Jo
purpose: Run payments that merchants trust.
initiatives:
  fine:
    title: A
    kind: leading
    start: 2026-11-01
    finish: 2027-10-31
    measure: { what: x, baseline: 0, target: 10 }
    checkIns: [{ date: 2026-11-20, value: 2 }]
  ended: { title: B, kind: technical, status: done, start: 2025-01-01, finish: 2025-06-30, measure: m }
  undated: { title: C, start: 2026-11-01, measure: m }
  slow:
    title: D
    kind: technical
    start: 2026-01-01
    finish: 2026-12-31
    measure: { what: x, baseline: 0, target: 10 }
    checkIns: [{ date: 2026-11-20, value: 1 }]
  soon:
    title: F
    start: 2026-11-01
    finish: 2026-12-10
    measure: { what: x, baseline: 0, target: 10 }
    checkIns: [{ date: 2026-11-20, value: 9 }]
  late: { title: E, kind: spiritual, start: 2026-01-01, finish: 2026-11-01, measure: m }
`);
const children = (items: readonly OutlineItem[]) =>
  items.find(({ id }) => id === 'initiatives')?.children.map(({ label }) => label);
const inOrder = (order: OutlineOrder) => children(orderedOutline(view.outline, order));

describe('the order of the tree', () => {
  it('is that of the file at first', () => {
    assert.equal(orderedOutline(view.outline, 'file'), view.outline);
  });

  it('puts the next due first, what has no date behind it, and what is ended last', () => {
    assert.deepEqual(inOrder('deadline'), ['late', 'soon', 'slow', 'fine', 'undated', 'ended']);
  });

  it('puts the worst off first', () => {
    assert.deepEqual(inOrder('state'), ['late', 'slow', 'soon', 'fine', 'undated', 'ended']);
  });

  it('leaves sections, and rows that are no entries, where they are', () => {
    const sections = (items: readonly OutlineItem[]) => items.map(({ id }) => id);
    assert.deepEqual(sections(orderedOutline(view.outline, 'state')), sections(view.outline));
  });

  it('groups initiatives by the kind of growth they name, and keeps the ids of their rows', () => {
    const section = groupedByGrowth(view.outline, view.document.plan).find(({ id }) => id === 'initiatives');
    assert.deepEqual(
      section?.children.map((group) => [group.label, ...group.children.map(({ id }) => id)]),
      [
        ['Technical', 'initiatives/ended', 'initiatives/slow'],
        ['Leading', 'initiatives/fine'],
        ['No kind of growth named', 'initiatives/undated', 'initiatives/soon'],
        ['spiritual', 'initiatives/late'],
      ],
    );
  });

  it('orders within the groups, too', () => {
    const grouped = orderedOutline(groupedByGrowth(view.outline, view.document.plan), 'deadline');
    const technical = grouped.find(({ id }) => id === 'initiatives')?.children[0];
    assert.deepEqual(
      technical?.children.map(({ label }) => label),
      ['slow', 'ended'],
    );
  });
});
