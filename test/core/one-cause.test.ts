import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseSyntax } from '../../src/core/syntax/parse';
import { problemsOf } from '../harness/check-problems';

const drills = `  restore-drills:
    title: Run a restore drill for each production database
    serves: [restore-time]
    start: 2026-11-20
    finish: 2027-02-26
    measure: { what: databases drilled, baseline: 0, target: 9 }
`;

const plan = `careerPlan: 1
person: Sam Okafor
purpose: Become the engineer people call when data must not be lost.
goals:
  restore-time:
    goal: Any production database restores within the hour
    measure: { what: restore time of the largest database, baseline: 340, target: 60, unit: minutes }
    deadline: 2027-03-31
initiatives:
${drills}  runbooks:
    title: Write a recovery runbook for each production database
    serves: [restore-time]
    dependsOn: [restore-drills]
    start: 2027-03-01
    finish: 2027-03-26
    measure: { what: runbooks written, baseline: 0, target: 9 }
reviews:
  every: month
  log:
    - { date: 2026-11-12, kept: [drills first] }
`;

/** The plan with one piece of it changed, the first where it stands more than once. */
function withChange(from: string, to: string): string {
  assert.ok(plan.includes(from), `${from} is not in the plan`);
  return plan.replace(from, to);
}

/** `line: rule` of each problem, lines from 1. */
const said = (text: string) =>
  problemsOf(text).map(({ rule, start }) => `${text.slice(0, start).split('\n').length}: ${rule}`);

describe('one cause', () => {
  it('starts from a plan without a fault', () => {
    assert.deepEqual(said(plan), []);
  });

  for (const [mistake, from, to, expected] of [
    ['a “: ” in a title', 'title: Run a', 'title: Project: run a', '11: yaml-syntax'],
    ['a “: ” in the purpose', 'purpose: Become', 'purpose: First: become', '3: yaml-syntax'],
    ['a tab for spaces', '    start: 2026-11-20', '\tstart: 2026-11-20', '13: yaml-syntax'],
    ['a space too many', '    finish: 2027-02-26', '     finish: 2027-02-26', '14: yaml-syntax'],
    ['a space too few', '    finish: 2027-02-26', '   finish: 2027-02-26', '14: yaml-syntax'],
    ['an entry in a column of its own', '  runbooks:', ' runbooks:', '16: yaml-syntax'],
    ['a text that starts with an asterisk', 'goal: Any', 'goal: *any', '6: yaml-syntax'],
    ['a double quote that is never closed', 'title: Run', 'title: "Run', '11: yaml-syntax'],
    ['an apostrophe in single quotes', 'title: Run a', "title: 'Run Sam's'", '11: yaml-syntax'],
    ['a list that is never closed', 'serves: [restore-time]', 'serves: [restore-time', '12: yaml-syntax'],
    ['a map that is never closed', 'target: 9 }', 'target: 9', '15: yaml-syntax'],
    ['a comma that is missing', 'baseline: 0, target', 'baseline: 0 target', '15: yaml-syntax'],
    ['no space behind a key', 'deadline: 2027', 'deadline:2027', '8: yaml-syntax'],
    ['no colon behind a key', 'deadline: 2027', 'deadline 2027', '8: yaml-syntax'],
    ['a line that is still being typed', '    deadline', '    dead\n    deadline', '8: yaml-syntax'],
    ['a key given twice', 'reviews:', 'person: Sam\nreviews:', '23: yaml-syntax'],
    ['a slip in a date’s key', 'finish: 2027-02-26', 'finsh: 2027-02-26', '14: schema'],
    ['a date under another kind’s key', 'finish: 2027-02-26', 'due: 2027-02-26', '14: schema'],
    ['a slip in “measure”', 'measure: { what: databases', 'measre: { what: databases', '15: schema'],
    ['a capital letter', 'purpose:', 'Purpose:', '3: schema'],
    ['a slip in a section, which the others refer to', 'goals:', 'gaols:', '4: schema'],
    ['a slip in the section that serves the goals', 'initiatives:', 'intiatives:', '9: schema'],
    ['a measure with nothing in it', '{ what: databases drilled, baseline: 0, target: 9 }', '{}', '15: schema'],
    ['a blank title', 'title: Run a restore drill for each production database', 'title: "  "', '10: schema'],
  ] as const) {
    it(`gives one finding: ${mistake}`, () => {
      const text = withChange(from, to);
      assert.deepEqual(said(text), [expected]);
      assert.deepEqual(said(text.replaceAll('\n', '\r\n')), [expected]);
    });
  }

  it('of whatever kind is told, at a place of the file', () => {
    const signs = fc.constantFrom(
      '"',
      "'",
      '[',
      '{',
      '}',
      ': ',
      '\t',
      '\n',
      ' ',
      '- ',
      '*',
      '&a ',
      '#',
      '|',
      ',',
      '<<<<<<<',
    );
    const places = fc.array(fc.tuple(fc.nat(plan.length), signs, fc.nat(20)), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(places, (changes) => {
        const text = changes.reduce((old, [at, sign, gone]) => old.slice(0, at) + sign + old.slice(at + gone), plan);
        const problems = problemsOf(text);
        const isBroken = parseSyntax(text).faults.length > 0;
        assert.equal(
          problems.some(({ rule }) => rule === 'yaml-syntax'),
          isBroken,
        );
        for (const { start, end, message } of problems) {
          assert.ok(start >= 0 && start <= end && end <= text.length, message);
          assert.doesNotMatch(message, /stopped/);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('of a conflict that was not merged is all that is said of the file', () => {
    const both = '<<<<<<< HEAD\n    deadline: 2027-03-31\n=======\n    deadline: soon\n>>>>>>> other\n';
    assert.deepEqual(said(withChange('    deadline: 2027-03-31\n', both)), ['8: yaml-syntax']);
  });

  it('leaves the rest of the file to be checked', () => {
    const text = withChange('title: Run a', 'title: Project: run a').replace(
      '    measure: { what: runbooks written, baseline: 0, target: 9 }\n',
      '',
    );
    assert.deepEqual(said(text), ['11: yaml-syntax', '16: missing-measure']);
    assert.deepEqual(said(withChange('title: Run', 'title: "Run').replace('every: month', 'evry: month')), [
      '11: yaml-syntax',
      '24: schema',
    ]);
  });

  it('leaves two causes two findings: a slip, and a key that is missing beside it', () => {
    const text = withChange('    start: 2026-11-20\n    finish:', '    finsh:');
    assert.deepEqual(said(text), ['10: missing-deadline', '13: schema']);
    assert.match(problemsOf(text)[0]?.message ?? '', /no “start” yet/);
  });

  it('of check-ins in a shape that cannot be read is no late start', () => {
    const late = withChange('start: 2026-11-20', 'start: 2026-10-05').replace(
      '  runbooks:',
      '    checkIns: { date: 2026-11-20, value: 3 }\n  runbooks:',
    );
    assert.deepEqual(said(late), ['16: schema']);
  });

  it('of a status nobody knows is no overdue work', () => {
    const over = withChange(
      '    start: 2026-11-20\n    finish: 2027-02-26',
      '    start: 2026-06-01\n    finish: 2026-10-30',
    );
    assert.deepEqual(said(over.replace('    serves', '    status: dunno\n    serves')), ['12: schema']);
  });
});

describe('a rule in lint', () => {
  it('is told when it is a slip of one there is, and left to a newer version otherwise', () => {
    const text = `${plan}lint: { vague-gaol: off, mood-of-the-week: off, vague-measure: off }\n`;
    assert.deepEqual(said(text), ['27: schema']);
    assert.match(problemsOf(text)[0]?.message ?? '', /“vague-gaol”. Did you mean “vague-goal”/);
  });
});

describe('a reference', () => {
  const serving = (id: string, goal: string) =>
    plan.replaceAll('restore-time', goal).replace(`serves: [${goal}]`, `serves: [${id}]`);
  const message = (text: string) => problemsOf(text).map((problem) => problem.message);

  it('of one letter is no slip of another letter, nor is one number of another', () => {
    for (const [id, goal] of [
      ['a', 'b'],
      ['g1', 'g2'],
      ['goal-11', 'goal-12'],
    ] as const) {
      const [only, ...others] = message(serving(id, goal));
      assert.match(only ?? '', new RegExp(`There is no “${id}” here\\. Name`));
      assert.deepEqual(others, []);
    }
  });

  it('of two letters or more may be a slip', () => {
    assert.match(message(serving('restore-tiem', 'restore-time'))[0] ?? '', /Did you mean “restore-time”\?/);
  });

  it('is never a slip of the entry it stands in', () => {
    const text = plan.replace('serves: [restore-time]', 'serves: [restore-drill]');
    assert.match(message(text)[0] ?? '', /There is no “restore-drill” here\. Name/);
  });

  it('is looked for in reasonable time however many there are', () => {
    const name = (i: number) => i.toString(26).replace(/\d/g, (digit) => 'qrstuvwxyz'.charAt(Number(digit)));
    const goals = Array.from({ length: 1000 }, (_, i) => `  goal-${name(i)}: { goal: x }\n`).join('');
    const ids = Array.from({ length: 2000 }, (_, i) => `aim-${name(i)}-none`).join(', ');
    const text = `careerPlan: 1\ngoals:\n${goals}initiatives:\n  all: { serves: [${ids}] }\n`;
    const started = process.cpuUsage();
    const unknown = problemsOf(text).filter(({ rule }) => rule === 'unknown-reference');
    // Of one rule at most a thousand are listed.
    assert.equal(unknown.length, 1000);
    // Of the processor, in microseconds: other programs take none of it.
    assert.ok(process.cpuUsage(started).user < 5_000_000);
  });
});
