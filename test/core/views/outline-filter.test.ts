import assert from 'node:assert/strict';
import { filteredOutline, type OutlineFilter } from '../../../src/core/views/outline-filter';
import type { OutlineItem } from '../../../src/core/views/outline-item';
import { participantsOf } from '../../../src/core/views/person-rows';
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

  it('shows what somebody takes part in, by whichever name the plan calls them', () => {
    const people = viewOfText(`careerPlan: 1
person: Jo Rivera
drivers:
  people:
    supporters: { ana: { name: Ana Cole, as: manager, involved: true } }
    rituals: { aim: a, practices: [{ do: Listen, every: week, with: Ana }, { do: Read, every: week }] }
initiatives:
  asked: { title: A, start: 2026-11-01, finish: 2027-11-16, measure: m, approvals: [{ by: ana }] }
  other: { title: B, start: 2026-11-01, finish: 2027-11-16, measure: m }
tradeOffs: [{ what: Guild, decision: delegate, to: Mei Tanaka }]
oneOnOnes: [{ date: 2026-11-10, with: Ana Cole, actions: [{ do: Send it, who: Jo }] }, { date: 2026-11-11, with: Mei Tanaka }]
reviews: { every: month, with: ana, log: [{ date: 2026-11-01 }] }
`);
    assert.deepEqual(
      participantsOf(people).map(({ name }) => name),
      ['Ana Cole', 'Mei Tanaka'],
    );
    assert.equal(
      shown(filteredOutline(people, { person: 'ana cole' })),
      'drivers(drivers/people(drivers/people/supporters/ana drivers/people/rituals(drivers/people/rituals/practices/0))) ' +
        'initiatives(initiatives/asked) practices(practices/people.rituals/0) ' +
        'oneOnOnes(oneOnOnes/0(oneOnOnes/0/actions/0)) reviews(reviews/0)',
    );
    assert.equal(
      shown(filteredOutline(people, { person: 'Mei Tanaka' })),
      'tradeOffs(tradeOffs/0) oneOnOnes(oneOnOnes/1)',
    );
    assert.equal(shown(filteredOutline(people, { person: 'Nobody' })), '');
  });
});
