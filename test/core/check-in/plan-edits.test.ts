import assert from 'node:assert/strict';
import { addInitiativeEdits, linkEdits } from '../../../src/core/check-in/link-edits';
import { logPracticeEdits, logReviewEdits } from '../../../src/core/check-in/log-edits';
import { markDoneEdits, moveDateEdits, pauseEdits, resumeEdits } from '../../../src/core/check-in/status-edits';
import { applyEdits } from '../../../src/core/text/range';
import { dayNamed } from '../../harness/check-problems';
import { viewOfText } from '../../harness/cursor';
import { changed, refusalOf } from './changed';

const text = `careerPlan: 1
drivers:
  people:
    rituals:
      practices:
        - { do: Shadow the review, every: week, log: [2026-11-16] }
goals:
  uptime:
    goal: No outage
    measure: { what: outages, baseline: 9, target: 1 }
    deadline: 2027-06-30 # agreed with Ana
  speak: { goal: Speak, measure: Talk given, deadline: 2027-01-31 }
initiatives:
  drills:
    title: Run a drill
    serves: [uptime]
    start: 2026-09-01
    finish: 2027-02-26 # not later
    milestones:
      - { title: First, due: 2026-11-10 }
  paused: { title: P, serves: uptime, start: 2026-01-01, finish: 2026-12-01, status: paused }
reviews:
  every: month # with Ana
oneOnOnes:
  - date: 2026-11-18
    actions: [{ do: Send it, due: 2026-11-25 }]
`;

/** The lines of the plan that are others now, with what they became. */
function differences(after: string): string[] {
  const before = new Set(text.split('\n'));
  return after.split('\n').filter((line) => !before.has(line));
}

describe('done', () => {
  it('is a status of an initiative, a check-in of a goal, a date of a milestone and of an action', () => {
    const done = (...path: readonly (string | number)[]) =>
      differences(changed(text, (view) => markDoneEdits(view, path)));
    assert.deepEqual(done('initiatives', 'drills'), ['    status: done']);
    assert.deepEqual(done('initiatives', 'paused'), [
      '  paused: { title: P, serves: uptime, start: 2026-01-01, finish: 2026-12-01, status: done }',
    ]);
    assert.deepEqual(done('goals', 'uptime'), ['    checkIns:', '      - { date: 2026-11-22, value: 1 }']);
    assert.match(done('goals', 'speak').join(), /checkIns: \[\{ date: 2026-11-22, value: done \}\] \}$/);
    assert.deepEqual(done('initiatives', 'drills', 'milestones', 0), [
      '      - { title: First, due: 2026-11-10, done: 2026-11-22 }',
    ]);
    assert.deepEqual(done('oneOnOnes', 0, 'actions', 0), [
      '    actions: [{ do: Send it, due: 2026-11-25, done: 2026-11-22 }]',
    ]);
    assert.match(
      refusalOf(text, (view) => markDoneEdits(view, ['goals', 'gone'])),
      /^“gone” is not in the plan/,
    );
  });
});

describe('a date', () => {
  it('is moved where it stands, and keeps its comment', () => {
    const moved = (day: string, ...path: readonly (string | number)[]) =>
      differences(changed(text, (view) => moveDateEdits(view, path, dayNamed(day))));
    assert.deepEqual(moved('2027-09-30', 'goals', 'uptime'), ['    deadline: 2027-09-30 # agreed with Ana']);
    assert.deepEqual(moved('2027-03-31', 'initiatives', 'drills'), ['    finish: 2027-03-31 # not later']);
    assert.deepEqual(moved('2026-10-01', 'initiatives', 'drills', 'start'), ['    start: 2026-10-01']);
    assert.deepEqual(moved('2026-12-10', 'initiatives', 'drills', 'milestones', 0), [
      '      - { title: First, due: 2026-12-10 }',
    ]);
  });

  it('is not moved to the other side of start or finish', () => {
    const refused = (day: string, ...path: readonly string[]) =>
      refusalOf(text, (view) => moveDateEdits(view, path, dayNamed(day)));
    assert.equal(
      refused('2026-08-01', 'initiatives', 'drills'),
      'That is before the start, 2026-09-01. Move the start first.',
    );
    assert.equal(
      refused('2027-08-01', 'initiatives', 'drills', 'start'),
      'That is after the finish, 2027-02-26. Move the finish first.',
    );
  });
});

describe('a pause', () => {
  it('begins and ends by the status', () => {
    assert.deepEqual(differences(changed(text, (view) => pauseEdits(view, ['initiatives', 'drills']))), [
      '    status: paused',
    ]);
    assert.match(
      changed(text, (view) => resumeEdits(view, ['initiatives', 'paused'])),
      /status: active \}/,
    );
  });

  it('is refused where there is none to begin or to end', () => {
    assert.equal(
      refusalOf(text, (view) => pauseEdits(view, ['initiatives', 'paused'])),
      'This is paused already.',
    );
    assert.equal(
      refusalOf(text, (view) => resumeEdits(view, ['initiatives', 'drills'])),
      'This is not paused.',
    );
    assert.match(
      refusalOf(text, (view) => pauseEdits(view, ['goals', 'uptime'])),
      /^Only initiatives/,
    );
  });
});

describe('a log', () => {
  it('of a practice and of reviews gets today once', () => {
    const practice = ['drivers', 'people', 'rituals', 'practices', 0];
    const logged = changed(text, (view) => logPracticeEdits(view, practice));
    assert.match(logged, /log: \[2026-11-16, 2026-11-22\]/);
    assert.match(
      refusalOf(logged, (view) => logPracticeEdits(view, practice)),
      /in the log of this practice already/,
    );
    const reviewed = changed(text, (view) => logReviewEdits(view, ' Slower than hoped '));
    assert.deepEqual(differences(reviewed), ['  log:', '    - { date: 2026-11-22, notes: Slower than hoped }']);
    assert.match(
      refusalOf(reviewed, (view) => logReviewEdits(view)),
      /in the log already/,
    );
    const bare = 'careerPlan: 1\n';
    assert.match(
      changed(bare, (view) => logReviewEdits(view)),
      /^careerPlan: 1\nreviews:\n {2}log:\n/,
    );
  });
});

describe('an initiative under a goal', () => {
  const add = (plan: string, goal: string, title: string) => {
    const view = viewOfText(plan);
    const made = addInitiativeEdits(view, goal, title);
    assert.ok('edits' in made, 'refusal' in made ? made.refusal : '');
    return { path: made.path, after: viewOfText(applyEdits(plan, made.edits)) };
  };

  it('serves it from today to its deadline, under an id of its own', () => {
    const { path, after } = add(text, 'uptime', 'Drills!');
    assert.deepEqual(path, ['initiatives', 'drills-2']);
    const made = after.document.plan.initiatives.find(({ id }) => id === 'drills-2');
    assert.deepEqual(
      [made?.title?.text, made?.serves[0]?.text, made?.start?.text, made?.deadline?.text, made?.measure?.kind],
      ['Drills!', 'uptime', '2026-11-22', '2027-06-30', 'numeric'],
    );
    assert.equal(after.document.plan.initiatives.length, 3);
    assert.deepEqual(
      after.document.schemaFaults.filter((fault) => fault.path[1] === 'drills-2'),
      [],
    );
  });

  it('makes the section where there is none, and takes a quarter where the goal has no date ahead', () => {
    const plan = 'goals:\n  a: { goal: A, measure: m, deadline: 2026-01-01 }\n';
    const { path, after } = add(plan, 'a', '東京');
    assert.deepEqual(path, ['initiatives', 'initiative']);
    assert.equal(after.document.plan.initiatives[0]?.deadline?.text, '2027-03-31');
  });

  it('needs a goal and a title', () => {
    assert.match(
      refusalOf(text, (view) => addInitiativeEdits(view, 'gone', 'T')),
      /^“gone” is not in the plan/,
    );
    assert.match(
      refusalOf(text, (view) => addInitiativeEdits(view, 'uptime', ' ')),
      /needs a title/,
    );
  });
});

describe('a link', () => {
  const link = (id: string, target: string) => differences(changed(text, (view) => linkEdits(view, id, target)));

  it('goes to a goal by serves, and to a driver or accelerator by drivers', () => {
    assert.deepEqual(link('drills', 'speak'), ['    serves: [uptime, speak]']);
    assert.match(link('paused', 'speak').join(), /serves: \[uptime, speak\]/);
    assert.deepEqual(link('drills', 'people.role'), ['    drivers:', '      - people.role']);
    assert.deepEqual(link('uptime', 'process'), ['    drivers: [process]']);
    assert.deepEqual(link('uptime', 'speak'), ['    serves: [speak]']);
  });

  it('is refused twice, to nothing, and in a circle', () => {
    const refused = (id: string, target: string, plan = text) => refusalOf(plan, (view) => linkEdits(view, id, target));
    assert.equal(refused('drills', 'uptime'), '“drills” names “uptime” under “serves” already.');
    assert.match(refused('drills', 'nothing'), /^“nothing” is not in the plan/);
    assert.equal(refused('uptime', 'uptime'), 'A goal cannot serve itself.');
    const linked = changed(text, (view) => linkEdits(view, 'uptime', 'speak'));
    assert.match(refused('speak', 'uptime', linked), /in a circle/);
  });
});
