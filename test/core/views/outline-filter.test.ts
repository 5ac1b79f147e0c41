import assert from 'node:assert/strict';
import { filteredOutline, type OutlineFilter } from '../../../src/core/views/outline-filter';
import type { OutlineItem } from '../../../src/core/views/outline-item';
import { viewOfText } from '../../harness/cursor';

const plan = `careerPlan: 1
person: Jo
purpose: Run payments that merchants trust.
goals:
  late-goal: { goal: A, measure: m, deadline: 2027-06-30, drivers: [process.systems] }
  quiet: { goal: B, measure: m, deadline: 2027-06-30 }
initiatives:
  overdue:
    title: First
    serves: [late-goal]
    start: 2026-01-01
    finish: 2026-11-16
    measure: { what: x, baseline: 0, target: 10 }
    milestones: [{ title: Half, due: 2026-06-01, done: 2026-06-01 }]
  fresh:
    title: Second
    drivers: [people]
    start: 2026-11-01
    finish: 2027-11-16
    measure: { what: x, baseline: 0, target: 10 }
    checkIns: [{ date: 2026-11-17, value: 1 }]
`;

/** The rows as “id(children)”, in short. */
const shown = (items: readonly OutlineItem[]): string =>
  items.map(({ id, children }) => (children.length > 0 ? `${id}(${shown(children)})` : id)).join(' ');
const view = viewOfText(plan, { today: '2026-11-18' });
const rows = (filter: OutlineFilter) => shown(filteredOutline(view, filter));

describe('the filter of the tree', () => {
  it('shows everything, as it is, where there is none', () => {
    assert.equal(filteredOutline(view, 'all'), view.outline);
  });

  it('shows what needs somebody this week, wherever it stands, with what is above and below it', () => {
    assert.equal(
      rows('needsMe'),
      'goals(goals/late-goal(goals/late-goal/overdue)) initiatives(initiatives/overdue(initiatives/overdue/milestones/0))',
    );
  });

  it('shows one driver with its accelerators, and what names it', () => {
    assert.equal(
      rows('process'),
      'drivers(drivers/process(drivers/process/structure drivers/process/systems(drivers/process/systems/late-goal) drivers/process/simplicity)) goals(goals/late-goal(goals/late-goal/overdue))',
    );
    assert.match(rows('people'), /initiatives\(initiatives\/fresh\)$/);
  });

  it('shows nothing where nothing passes', () => {
    assert.equal(shown(filteredOutline(viewOfText('person: Jo\n'), 'needsMe')), '');
  });
});
