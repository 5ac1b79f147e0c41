import assert from 'node:assert/strict';
import { check, type Problem } from '../../../src/core/check';
import { type Day, parseDay } from '../../../src/core/dates/day';
import { openPlanDocument } from '../../../src/core/plan-document';
import { defaultSettings } from '../../../src/core/settings/settings';

function dayOf(text: string): Day {
  const day = parseDay(text);
  assert.ok(day !== undefined);
  return day;
}

const today = dayOf('2026-11-22');
const later = dayOf('2027-11-22');

const plan = `careerPlan: 1
person: Sam Okafor
purpose: Become the engineer people call when data must not be lost.
drivers:
  people:
    supporters:
      ana: { name: Ana Cole, as: manager, involved: true }
goals:
  restore-time:
    goal: Any production database restores within the hour
    measure: { what: restore time of the largest database, baseline: 340, target: 60, unit: minutes }
    deadline: 2027-03-31
  no-loss:
    goal: No customer loses an order to an outage
    measure: { what: orders lost per quarter, baseline: 25, target: 0 }
    deadline: 2027-03-31
initiatives:
  drills:
    title: Run a restore drill for each production database
    serves: [restore-time]
    dependsOn: [runbooks]
    start: 2027-01-04
    finish: 2027-02-26
    measure: { what: databases drilled, baseline: 0, target: 9 }
  runbooks:
    title: Write a recovery runbook for each production database
    serves: [restore-time]
    drivers: [people, performance, process]
    start: 2026-11-20
    finish: 2026-12-30
    measure: { what: runbooks written, baseline: 0, target: 9 }
  copies:
    title: Copy each backup to a second region
    serves: [restore-time]
    start: 2026-11-20
    finish: 2026-12-30
    measure: { what: backups copied, baseline: 0, target: 9 }
    resources: company
    approvals: [{ by: ana, asked: 2026-11-02, given: 2026-11-09 }]
`;

const problemsOf = (text: string, day: Day, before?: ReturnType<typeof openPlanDocument>) => {
  const document = openPlanDocument(text, before);
  return { document, problems: check(document, { day, settings: defaultSettings, others: new Map() }) };
};

const plain = ({ fixes, ...problem }: Problem) => ({ ...problem, fixes: fixes?.() });

/** What is found after an edit of a plan that was checked before, held against what is found alone; the rules, in order. */
function rulesAfter(edits: readonly ((text: string) => string)[], day: Day = today): string[] {
  let text = plan;
  let { document, problems } = problemsOf(text, today);
  for (const edit of edits) {
    const next = edit(text);
    assert.notEqual(next, text, 'The edit changes something.');
    text = next;
    ({ document, problems } = problemsOf(text, day, document));
    assert.deepEqual(problems.map(plain), problemsOf(text, day).problems.map(plain));
  }
  return problems.map(({ rule }) => rule);
}

const change = (from: string, to: string) => (text: string) => text.replace(from, to);

describe('An edit is checked where it reaches', () => {
  const before = ['goal-without-initiative'];

  it('in the goal something serves no more, and in the one it serves now', () => {
    assert.deepEqual(rulesAfter([change('serves: [restore-time]\n    drivers', 'serves: [no-loss]\n    drivers')]), []);
    assert.deepEqual(rulesAfter([change('  runbooks:\n', '  runbooks:\n    # of the platform team\n')]), before);
  });

  it('where an id is named that is another now', () => {
    assert.deepEqual(rulesAfter([change('  runbooks:', '  handbooks:')]), [...before, 'unknown-reference']);
    assert.deepEqual(
      rulesAfter([change('  runbooks:', '  handbooks:'), change('  handbooks:', '  runbooks:')]),
      before,
    );
  });

  it('where what is waited for ends later', () => {
    assert.deepEqual(rulesAfter([change('finish: 2026-12-30', 'finish: 2027-01-15')]), [
      ...before,
      'finish-after-deadline',
    ]);
  });

  it('where what is served is due earlier', () => {
    const rules = rulesAfter([
      change('unit: minutes }\n    deadline: 2027-03-31', 'unit: minutes }\n    deadline: 2026-12-31'),
    ]);
    assert.deepEqual(rules, [...before, 'finish-after-deadline']);
  });

  it('where a date is proposed from what serves the entry', () => {
    const open = change('unit: minutes }\n    deadline: 2027-03-31\n', 'unit: minutes }\n');
    const later = change(
      'finish: 2026-12-30\n    measure: { what: backups',
      'finish: 2027-06-30\n    measure: { what: backups',
    );
    assert.deepEqual(rulesAfter([open, later]), ['missing-deadline', ...before]);
  });

  it('where a cycle is closed, and where it moves to another place of its list', () => {
    const close = change('    start: 2026-11-20', '    dependsOn: [drills]\n    start: 2026-11-20');
    assert.ok(rulesAfter([close]).includes('dependency-cycle'));
    assert.ok(
      rulesAfter([close, change('dependsOn: [runbooks]', 'dependsOn: ["", runbooks]')]).includes('dependency-cycle'),
    );
    assert.ok(!rulesAfter([close, change('dependsOn: [drills]', 'dependsOn: []')]).includes('dependency-cycle'));
  });

  it('where a person is another', () => {
    assert.deepEqual(rulesAfter([change('ana: { name: Ana Cole', 'anna: { name: Anna Cole')]), [
      ...before,
      'unknown-reference',
    ]);
  });

  it('where a value that cannot be read is gone, though all that can be read is as before', () => {
    const checkIns = 'checkIns: [{ date: 2026-10-01, value: 1 }';
    const wrong = change('finish: 2027-02-26', `finish: 2026-10-31\n    ${checkIns}, 7]`);
    const early = change('start: 2027-01-04', 'start: 2026-09-01');
    assert.ok(!rulesAfter([early, wrong]).includes('overdue'));
    assert.ok(rulesAfter([early, wrong, change(', 7]', ']')]).includes('overdue'));
  });

  it('where a finding is moved by a line above it in its entry', () => {
    const late = change(
      'finish: 2026-12-30\n    measure: { what: runbooks',
      'finish: 2027-01-15\n    measure: { what: runbooks',
    );
    const line = change('    dependsOn', '    # Not before the books are there.\n    dependsOn');
    assert.deepEqual(rulesAfter([late, line]), [...before, 'finish-after-deadline']);
  });

  it('in every entry on another day', () => {
    assert.ok(rulesAfter([change('Ana Cole', 'Ana Coles')], later).includes('overdue'));
  });

  it('for all entries where one is put between them, and taken out', () => {
    const more = '  alerts:\n    title: Page the owner of every backup that fails\n    serves: [no-loss]\n';
    assert.deepEqual(rulesAfter([change('  runbooks:\n', `${more}  runbooks:\n`)]), [
      'missing-deadline',
      'missing-measure',
    ]);
    assert.deepEqual(rulesAfter([change('  runbooks:\n', `${more}  runbooks:\n`), change(more, '')]), before);
  });
});
