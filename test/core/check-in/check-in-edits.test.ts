import assert from 'node:assert/strict';
import { checkInEdits } from '../../../src/core/check-in/check-in-edits';
import type { CheckInAnswer } from '../../../src/core/check-in/draft';
import { changed, refusalOf } from './changed';

const path = ['initiatives', 'drills'];

/** An initiative whose last lines are given. */
const plan = (more: string) => `careerPlan: 1
person: Sam # that is me
initiatives:
  # Once a quarter.
  drills:
    title: Run a restore drill
    start: 2026-09-01
    finish: 2027-02-26
    measure: { what: databases drilled, baseline: 0, target: 9 }
${more}reviews: { every: month }
`;

const checkedIn = (more: string, answer: CheckInAnswer) =>
  changed(plan(more), (view) => checkInEdits(view, path, answer));

describe('a check-in', () => {
  it('goes to the end of a list, written as the others are', () => {
    assert.equal(
      checkedIn('    checkIns:\n      - { date: 2026-10-31, value: 2 } # two at once\n', { value: 3 }),
      plan(
        '    checkIns:\n      - { date: 2026-10-31, value: 2 } # two at once\n      - { date: 2026-11-22, value: 3 }\n',
      ),
    );
    assert.equal(
      checkedIn('    checkIns: [{ date: 2026-10-31, value: 2 }]\n', { value: 2.5, confidence: 'at-risk' }),
      plan('    checkIns: [{ date: 2026-10-31, value: 2 }, { date: 2026-11-22, value: 2.5, confidence: at-risk }]\n'),
    );
    assert.equal(
      checkedIn('    checkIns:\n      - date: 2026-10-31\n        value: 2\n', { value: 3, note: 'Two: at once' }),
      plan(
        '    checkIns:\n      - date: 2026-10-31\n        value: 2\n      - date: 2026-11-22\n        value: 3\n        note: "Two: at once"\n',
      ),
    );
  });

  it('makes the list where it is missing or empty', () => {
    const wanted = plan('    checkIns:\n      - { date: 2026-11-22, value: 1 }\n');
    for (const empty of ['', '    checkIns:\n', '    checkIns: []\n'])
      assert.equal(checkedIn(empty, { value: 1 }), wanted);
    assert.equal(
      checkedIn('    checkIns: # none yet\n', { value: 1 }),
      wanted.replace('checkIns:', 'checkIns: # none yet'),
    );
  });

  it('comes into an entry in one line', () => {
    const text = 'goals:\n  a: { goal: A, measure: m, deadline: 2027-01-01 }\n';
    assert.equal(
      changed(text, (view) => checkInEdits(view, ['goals', 'a'], { value: 'done' })),
      'goals:\n  a: { goal: A, measure: m, deadline: 2027-01-01, checkIns: [{ date: 2026-11-22, value: done }] }\n',
    );
  });

  it('changes the one of today instead of a second on the date', () => {
    assert.equal(
      checkedIn('    checkIns:\n      - { date: 2026-11-22, value: 2, note: morning } # noon\n', {
        value: 3,
        confidence: 'on-track',
        plan: 'Ask Ana',
      }),
      plan(
        '    checkIns:\n      - { date: 2026-11-22, value: 3, confidence: on-track, note: morning, plan: Ask Ana } # noon\n',
      ),
    );
    // Of two on the date the lower counts, so the lower is changed.
    assert.equal(
      checkedIn('    checkIns: [{ date: 2026-11-22, value: 1 }, { date: 2026-11-22 }]\n', { value: 3 }),
      plan('    checkIns: [{ date: 2026-11-22, value: 1 }, { date: 2026-11-22, value: 3 }]\n'),
    );
  });

  it('goes to deliverables and indicators too', () => {
    const text = `mastery:
  deliverables:
    pages: { what: Pages, category: team, measure: { what: pages, baseline: 9, target: 1 }, due: 2027-01-01 }
leadership:
  accountability:
    indicators:
      lead-time: { what: lead time, with: Mei, celebrateAt: 1, correctAt: 5, checkIns: [{ date: 2026-11-15, value: 2 }] }
`;
    assert.match(
      changed(text, (view) => checkInEdits(view, ['mastery', 'deliverables', 'pages'], { value: 4 })),
      /due: 2027-01-01, checkIns: \[\{ date: 2026-11-22, value: 4 \}\] \}\n/,
    );
    assert.match(
      changed(text, (view) =>
        checkInEdits(view, ['leadership', 'accountability', 'indicators', 'lead-time'], { value: 3 }),
      ),
      /value: 2 \}, \{ date: 2026-11-22, value: 3 \}\] \}\n/,
    );
  });

  it('finds its entry from any place inside it', () => {
    const inside = [...path, 'measure', 'target'];
    assert.match(
      changed(plan(''), (view) => checkInEdits(view, inside, { value: 1 })),
      /value: 1 \}\nreviews/,
    );
  });

  it('is refused with a reason, and nothing is written', () => {
    const refused = (text: string, answer: CheckInAnswer = { value: 1 }, where: readonly string[] = path) =>
      refusalOf(text, (view) => checkInEdits(view, where, answer));
    assert.equal(
      refused(plan(''), { value: 1 }, ['initiatives', 'gone']),
      '“gone” is not in the plan any more, so nothing was written. Look at the plan and start again.',
    );
    assert.match(refused(plan(''), {}), /^There is nothing to write yet/);
    assert.match(refused(plan(''), { note: '  ' }), /^There is nothing to write yet/);
    assert.match(refused(plan(''), { value: 'done' }), /needs a number/);
    assert.match(refused('goals: { a: { goal: A, measure: m } }\n', { value: 1 }, ['goals', 'a']), /yes or no/);
    assert.match(refused(plan('    checkIns: later\n')), /cannot be changed safely/);
    assert.match(refused(plan('').replace('careerPlan: 1', 'careerPlan: 9')), /newer version/);
  });

  it('is refused where the plan cannot be read at that place, and made where it cannot elsewhere', () => {
    const broken = plan('    checkIns: [{ date: 2026-10-31, value: 2 }\n');
    const line = broken.slice(0, broken.indexOf('checkIns')).split('\n').length;
    assert.match(
      refusalOf(broken, (view) => checkInEdits(view, path, { value: 1 })),
      new RegExp(`^Line (${line}|${line + 1}) of the plan cannot be read`),
    );
    const elsewhere = `person: "Sam\\q"\n${plan('').replace('person: Sam # that is me\n', '')}`;
    assert.match(
      changed(elsewhere, (view) => checkInEdits(view, path, { value: 1 })),
      /value: 1 \}\nreviews/,
    );
  });
});
