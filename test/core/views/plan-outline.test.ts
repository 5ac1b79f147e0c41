import assert from 'node:assert/strict';
import type { OutlineItem } from '../../../src/core/views/outline-item';
import { viewOfText } from '../../harness/cursor';

function rows(items: readonly OutlineItem[], depth = 0): string[] {
  return items.flatMap((item) => [
    `${'  '.repeat(depth)}${[item.label, item.description].filter(Boolean).join(' | ')}`,
    ...rows(item.children, depth + 1),
  ]);
}

function find(items: readonly OutlineItem[], id: string): OutlineItem | undefined {
  for (const item of items) {
    const found = item.id === id ? item : find(item.children, id);
    if (found) return found;
  }
  return undefined;
}

const head = `careerPlan: 1
person: Jo Rivera
purpose: Run a payments division that merchants trust with every sale.
`;

describe('the outline of a plan', () => {
  it('shows an empty plan as what is still to be written, with the three drivers', () => {
    assert.deepEqual(rows(viewOfText('careerPlan: 1\n').outline), [
      'Purpose | Not written yet',
      'Drivers | 3 of 3 at rest',
      '  People | At rest',
      '    Role | No aim yet',
      '    Rituals | No aim yet',
      '    Rhythm | No aim yet',
      '  Performance | At rest',
      '    Expectations | No aim yet',
      '    Execution | No aim yet',
      '    Excellence | No aim yet',
      '  Process | At rest',
      '    Structure | No aim yet',
      '    Systems | No aim yet',
      '    Simplicity | No aim yet',
    ]);
  });

  it('puts what serves a goal below it, and what moves an accelerator below that', () => {
    const { outline } = viewOfText(`${head}goals:
  paved:
    goal: Every product team deploys through the golden path
    measure: { what: teams, baseline: 2, target: 12 }
    deadline: 2027-06-30
initiatives:
  pipeline:
    title: Build the golden-path deployment pipeline
    serves: [paved]
    drivers: [process.systems]
    start: 2026-10-01
    finish: 2027-03-31
    measure: { what: services migrated, baseline: 0, target: 40 }
    milestones: [{ title: First team live, due: 2026-11-01 }]
`);
    const goal = find(outline, 'goals/paved');
    assert.deepEqual(
      goal?.children.map(({ label }) => label),
      ['pipeline'],
    );
    const systems = find(outline, 'drivers/process/systems');
    assert.deepEqual(
      systems?.children.map(({ label }) => label),
      ['pipeline'],
    );
    const pipeline = find(outline, 'initiatives/pipeline');
    assert.deepEqual(rows(pipeline?.children ?? []), ['First team live | Was due 3 weeks ago']);
    assert.equal(find(outline, 'drivers')?.description, '2 of 3 at rest');
  });

  it('holds plans whose goals serve each other or themselves', () => {
    const { outline } = viewOfText(`${head}goals:
  one: { goal: First, measure: { what: a, baseline: 0, target: 1 }, deadline: 2027-06-30, serves: [two, one] }
  two: { goal: Second, measure: { what: a, baseline: 0, target: 1 }, deadline: 2027-06-30, serves: [one] }
`);
    assert.deepEqual(
      find(outline, 'goals/two')?.children.map(({ label }) => label),
      ['one'],
    );
    assert.ok(rows(outline).length < 40);
  });

  it('gives every row an id of its own', () => {
    const { outline } = viewOfText(`${head}goals:
  paved: { goal: G, measure: M, deadline: 2027-06-30, drivers: [people, process.systems, process.systems] }
initiatives:
  a: { title: A, serves: [paved, paved], drivers: [people.role, process], start: 2026-10-01, finish: 2027-03-31, measure: M }
`);
    const ids: string[] = [];
    const collect = (items: readonly OutlineItem[]) => {
      for (const item of items) {
        ids.push(item.id);
        collect(item.children);
      }
    };
    collect(outline);
    assert.equal(new Set(ids).size, ids.length);
  });
});
