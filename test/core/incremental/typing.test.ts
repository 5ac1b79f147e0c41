import assert from 'node:assert/strict';
import { openPlanDocument, type PlanDocument } from '../../../src/core/plan-document';
import { openNext } from './same-as-whole';

const plan = `careerPlan: 1
person: Jo Rivera # Ana's report
purpose: >-
  Build payment systems
  that others change without fear.
goals:
  restore-time: # the first
    goal: Any database restores within the hour
    measure: { what: restore time, baseline: 340, target: 60, unit: minutes }
    deadline: 2027-06-30
    drivers: [process.systems]
  drills:
    goal: "Drills: each team runs one"
    measure: 'Each team''s drill is signed off'
    deadline: 2027-03-31

# What will be done.
initiatives:
  golden-path:
    title: Golden path for restores
    serves: [restore-time]
    start: 2026-10-01
    finish: 2027-03-31
    measure:
      what: teams on the path
      baseline: 0
      target: 12
    checkIns:
      - { date: 2026-11-01, value: 1 }
      - date: 2026-11-15
        value: 2
        note: |
          Slower than hoped:
          two people were on leave.
  second:
    title: It's the runbook
    start: 2026-10-05
    finish: 2027-02-28
mastery:
  technical:
    - what: SQL
      level: 2
      wanted: 4
  deliverables:
    runbook:
      what: The runbook
      due: 2027-01-31
reports:
- week: 2026-W46
  wins: [first drill]
- week: 2026-W47
  wins:
  - second drill
`;

/** Whether a document was put together of parts, without its whole text being read. */
const isSum = (document: PlanDocument) => document.memory.settled !== undefined;

/** What people have on a line while they type it. */
const halves: readonly string[] = [
  'sta',
  'status:',
  'status: "act',
  "status: 'act",
  'serves: [restore-time',
  'serves: [restore-time, ',
  'measure: { what: x',
  'why: so: that',
  '-',
  '- ',
  'why: @me',
  'why: *',
  'why: &',
  'why: !',
  'why: |',
  'why: `x',
  '?',
  ': x',
  'title: again',
  '"',
  '{',
  ']',
];

describe('A plan being typed', function () {
  this.timeout(1_800_000);

  for (const lineBreak of ['\n', '\r\n']) {
    const name = lineBreak === '\n' ? 'LF' : 'CRLF';
    const lines = plan.split('\n');
    // Line ends of two characters are looked at more sparsely: the rest is the same.
    const sparse = lineBreak === '\n' ? 1 : 5;

    it(`says the same with any letter taken out (${name})`, () => {
      const text = plan.replaceAll('\n', lineBreak);
      const start = openNext(text, openPlanDocument(text));
      assert.ok(isSum(start));
      for (let at = 0; at < text.length; at += sparse)
        openNext(text.slice(0, at) + text.slice(at + 1), start, at % 20 === 0);
    });

    it(`says the same up to any letter (${name})`, () => {
      const text = plan.replaceAll('\n', lineBreak);
      let document = openPlanDocument('');
      for (let at = 0; at <= text.length; at += sparse) document = openNext(text.slice(0, at), document, at % 20 === 0);
    });

    it(`says the same with half a line below any line, in any column people use (${name})`, () => {
      let document = openPlanDocument(plan.replaceAll('\n', lineBreak));
      for (const [i, half] of halves.entries()) {
        for (let line = i % 3; line < lines.length; line += 3 * sparse) {
          const column = [0, 2, 4, 6][(line + i) % 4] ?? 0;
          const text = [...lines.slice(0, line), ' '.repeat(column) + half, ...lines.slice(line)].join(lineBreak);
          document = openNext(text, document, (line + i) % 10 === 0);
        }
      }
    });
  }

  for (const half of [
    'sta',
    "status: 'act",
    'serves: [restore-time',
    'why: so: that',
    '-',
    'why: @me',
    'title: again',
  ]) {
    it(`is not read whole for “${half}” on a line of its own`, () => {
      const line = '    title: Golden path for restores\n';
      const text = plan.replace(line, `${line}    ${half}\n`);
      const document = openNext(text, openPlanDocument(plan, openPlanDocument(plan)));
      assert.ok(document.syntax.faults.length > 0);
      assert.ok(isSum(document));
    });
  }

  it('is not read whole for an id that is there already', () => {
    const document = openNext(
      plan.replace('  second:', '  golden-path:'),
      openPlanDocument(plan, openPlanDocument(plan)),
    );
    assert.equal(document.syntax.faults.length, 1);
    assert.ok(isSum(document));
  });

  it('is not read whole for an id without its colon, with another entry below', () => {
    const document = openNext(
      plan.replace('  second:', '  sec\n  second:'),
      openPlanDocument(plan, openPlanDocument(plan)),
    );
    assert.equal(document.syntax.faults.length, 1);
    assert.ok(isSum(document));
  });

  it('points at the item of a list that is wrong, though those above it are right and not looked at again', () => {
    const wrong = plan.replace('- week: 2026-W47', '- weak: 2026-W47');
    const document = openNext(`${wrong}# end\n`, openNext(wrong, openPlanDocument(plan, openPlanDocument(plan))));
    const fault = document.schemaFaults.find(({ path }) => path[0] === 'reports');
    assert.deepEqual(fault?.path, ['reports', 1, 'weak']);
  });

  it('offers no id that another entry has, though that one is right and not looked at again', () => {
    const wrong = plan.replace('  drills:', '  Restore Time:');
    const document = openNext(wrong, openPlanDocument(plan, openPlanDocument(plan)));
    const [fault] = document.schemaFaults;
    assert.deepEqual(fault?.path, ['goals', 'Restore Time']);
    assert.equal(fault?.fix, undefined);
  });
});
