import assert from 'node:assert/strict';
import { drills, planWith } from '../../../src/core/findings/example';
import { applyFix } from '../../harness/apply-fix';
import { checkProblems, problemsOf } from '../../harness/check-problems';

const initiative = (id: string, more: string) => `  ${id}:
    title: Run a restore drill for each production database
    supports: Nobody can rely on a backup that was never restored.
    measure: { what: databases drilled, baseline: 0, target: 9 }
${more}`;

describe('date-order', () => {
  it('speaks on the finish, and offers to swap', () => {
    const { text, problems } = checkProblems(
      planWith(
        drills.replace(
          /start: .*\n.*/,
          'start: 2027-02-26\n    finish: 2026-11-20\n#           ^^^^^^^^^^ date-order: finish on 2026-11-20, before it starts on 2027-02-26',
        ),
      ),
    );
    const [swap] = problems[0]?.fixes?.() ?? [];
    assert.ok(swap);
    assert.equal(applyFix(text, swap), planWith(drills.replace('2026-11-20', '2026-11-20')));
  });

  it('asks for the year where swapped dates would lie in the past', () => {
    const reversed = planWith(drills.replace(/start: .*\n.*/, 'start: 2026-12-01\n    finish: 2026-11-01'));
    const [problem] = problemsOf(reversed, { day: '2026-11-22' });
    assert.match(problem?.message ?? '', /Is it 2027-11-01\? If not, swap the two dates/);
    assert.deepEqual(
      problem?.fixes?.().map(({ title }) => title),
      ['Swap start and finish', 'Finish on 2027-11-01'],
    );
  });

  it('speaks on a milestone before the start or after the finish, and not on one of either day', () => {
    checkProblems(
      planWith(`${drills}    milestones:
      - { title: Plan agreed, due: 2026-11-19, done: 2026-11-19 }
#                                  ^^^^^^^^^^ date-order: before its initiative starts on 2026-11-20
      - { title: Crew named, due: 2026-11-20, done: 2026-11-20 }
      - { title: Last drill passed, due: 2027-02-26 }
      - { title: Report signed, due: 2027-02-27 }
#                                    ^^^^^^^^^^ date-order: after its initiative finishes on 2027-02-26
`),
    );
  });

  it('says nothing about an initiative of one day', () => {
    checkProblems(
      planWith(drills.replace('2027-02-26', '2026-11-20').replace('start: 2026-11-20', 'start: 2026-11-20')),
      {
        day: '2026-11-20',
      },
    );
  });
});

describe('finish-after-deadline', () => {
  const serving = (finish: string, more = '') =>
    planWith(`goals:
  restore-time:
    goal: Any production database restores within the hour
    measure: { what: restore time of the largest database, baseline: 340, target: 60, unit: minutes }
    deadline: 2027-03-31
  no-loss:
    goal: No customer loses an order to an outage
    measure: { what: orders lost per quarter, baseline: 25, target: 0 }
    deadline: 2027-02-28
initiatives:
${initiative('restore-drills', `    serves: [restore-time, no-loss]\n    start: 2026-11-20\n    finish: ${finish}\n${more}`)}`);

  it('names the earliest date that is passed', () => {
    checkProblems(serving('2027-04-01\n#           ^^^^^^^^^^ finish-after-deadline: “no-loss” on 2027-02-28'));
    checkProblems(serving('2027-03-01\n#           ^^^^^^^^^^ finish-after-deadline: “no-loss” on 2027-02-28'));
  });

  it('says nothing about the same day, and nothing about work that is cancelled', () => {
    checkProblems(serving('2027-02-28'));
    checkProblems(serving('2027-04-01', '    status: cancelled\n'));
  });

  it('takes a misspelt id for the one it is near', () => {
    checkProblems(
      serving('2027-03-15\n#           ^^^^^^^^^^ finish-after-deadline').replace(
        '[restore-time, no-loss]',
        '[restore-time, no-los]\n#                          ^^^^^^ unknown-reference',
      ),
    );
  });

  const waiting = (start: string, status = 'planned') =>
    planWith(`initiatives:
${initiative('runbooks', `    status: ${status}\n    start: 2026-11-20\n    finish: 2026-12-18\n`)}${initiative(
  'restore-drills',
  `    start: ${start}\n    finish: 2027-02-26\n    dependsOn: [runbooks]\n`,
)}`);

  it('speaks on what is waited for where it ends after the start', () => {
    checkProblems(`${waiting('2026-12-17')}#               ^^^^^^^^ finish-after-deadline: ends only on 2026-12-18\n`);
  });

  it('says nothing where it ends on the day of the start, or is done', () => {
    checkProblems(waiting('2026-12-18'));
    checkProblems(waiting('2026-12-01', 'done'));
  });
});

describe('dependency-cycle', () => {
  const chain = (...waits: readonly (readonly [string, string])[]) =>
    planWith(
      `initiatives:\n${waits
        .map(([id, on], i) =>
          initiative(
            id,
            `    start: 2027-${String(i + 1).padStart(2, '0')}-04\n    finish: 2027-${String(i + 1).padStart(2, '0')}-20\n    dependsOn: [${on}]\n`,
          ),
        )
        .join('')}`,
    );
  const cycles = (text: string) =>
    problemsOf(text)
      .filter(({ rule }) => rule === 'dependency-cycle')
      .map(({ path, message }) => [path.join('.'), message]);

  it('is one finding, on its first reference in the file', () => {
    assert.deepEqual(cycles(chain(['a', 'b'], ['b', 'c'], ['c', 'a'])), [
      [
        'initiatives.a.dependsOn.0',
        '“a” waits for “b”, that waits for “c”, and that waits for “a” again. Take one of these references out.',
      ],
    ]);
  });

  it('is the one cause: of dates that go round in a circle nothing more is said', () => {
    const round = problemsOf(chain(['a', 'b'], ['b', 'c'], ['c', 'a']));
    assert.deepEqual(
      round.map(({ rule }) => rule),
      ['dependency-cycle'],
    );
    // What waits for the circle and is no part of it keeps its own finding.
    const beside = problemsOf(chain(['a', 'b'], ['b', 'c'], ['c', 'b']));
    assert.deepEqual(
      beside.map(({ rule, path }) => `${rule} ${path[1]}`),
      ['finish-after-deadline a', 'dependency-cycle b'],
    );
  });

  it('is found behind a way that leads to it, and told of each', () => {
    assert.deepEqual(
      cycles(chain(['x', 'b'], ['b', 'c'], ['c', 'b'], ['d', 'd'], ['e', 'x'])).map(([path]) => path),
      ['initiatives.b.dependsOn.0', 'initiatives.d.dependsOn.0'],
    );
  });

  it('is not two ways to one end', () => {
    assert.deepEqual(
      cycles(chain(['town', 'hill, lake'], ['hill', 'harbour'], ['lake', 'harbour'], ['harbour', ''])),
      [],
    );
  });

  it('is found at the end of a very long chain', () => {
    const many = Array.from({ length: 2000 }, (_, i) => [`i${i}`, `i${(i + 1) % 2000}`] as const);
    assert.equal(cycles(chain(...many)).length, 1);
  });
});
