import assert from 'node:assert/strict';
import { planWith } from '../../../src/core/findings/example';
import { parseSettings } from '../../../src/core/settings/settings';
import { checkProblems, problemsOf } from '../../harness/check-problems';

const names = ['drills', 'runbooks', 'alerts', 'copies', 'keys', 'handbook', 'budget'];

/** So many initiatives under way, with more lines for each by its place. */
const active = (count: number, more: (i: number) => string = () => '') =>
  names
    .slice(0, count)
    .map(
      (id, i) => `  ${id}:
    title: Run a restore drill for each production database
    supports: Nobody can rely on a backup that was never restored.
    start: 2026-11-20
    finish: 2027-02-26
    measure: { what: databases drilled, baseline: 0, target: 9 }
${more(i)}`,
    )
    .join('');

const tradeOff = 'tradeOffs: [{ what: The weekly storage report, decision: cancel }]\n';
const mark = (rule: string) => `#^^^^^^^^^^ ${rule}\n`;

describe('too-many-initiatives', () => {
  it('speaks at six, and then leaves no-trade-off unsaid', () => {
    checkProblems(planWith(`initiatives:\n${mark('too-many-initiatives: 6 initiatives are active')}${active(6)}`));
  });

  it('says nothing at five, nor about those that are paused, done or still to start', () => {
    checkProblems(planWith(`initiatives:\n${active(5)}${tradeOff}`));
    checkProblems(
      planWith(
        `initiatives:\n${active(7, (i) => (i < 3 ? `    status: ${['paused', 'done', 'cancelled'][i]}\n` : ''))}${tradeOff}`,
      ),
    );
    const later = active(7).replaceAll('start: 2026-11-20', 'start: 2026-11-23');
    checkProblems(planWith(`initiatives:\n${later}${tradeOff}`));
  });

  it('takes its limit from the settings', () => {
    const { settings } = parseSettings({ rules: { 'too-many-initiatives': { options: { max: 3 } } } });
    checkProblems(planWith(`initiatives:\n${mark('too-many-initiatives: 4 initiatives')}${active(4)}${tradeOff}`), {
      settings,
    });
  });

  it('speaks in its own place where it is switched off: not at all', () => {
    const { settings } = parseSettings({ rules: { 'too-many-initiatives': 'off' } });
    checkProblems(planWith(`initiatives:\n${mark('no-trade-off: 6 initiatives')}${active(6)}`), { settings });
  });

  it('offers to pause the latest, with the trade-off written down', () => {
    const [problem] = problemsOf(planWith(`initiatives:\n${active(6)}`));
    assert.deepEqual(
      problem?.fixes?.().map(({ title }) => title),
      ['handbook', 'keys', 'copies', 'alerts', 'runbooks', 'drills'].map(
        (id) => `Pause “${id}” and note the trade-off`,
      ),
    );
  });
});

describe('no-trade-off', () => {
  it('speaks at four', () => {
    checkProblems(planWith(`initiatives:\n${mark('no-trade-off: 4 initiatives')}${active(4)}tradeOffs: []\n`));
  });

  it('says nothing at three, nor where one was cancelled', () => {
    checkProblems(planWith(`initiatives:\n${active(3)}`));
    checkProblems(planWith(`initiatives:\n${active(5, (i) => (i === 0 ? '    status: cancelled\n' : ''))}`));
  });
});

describe('one-sided-growth', () => {
  const kinds = (...of: string[]) => active(of.length, (i) => (of[i] ? `    kind: ${of[i]}\n` : ''));

  it('speaks at three open ones of one kind', () => {
    checkProblems(
      planWith(`initiatives:\n${mark('one-sided-growth: “technical”')}${kinds('technical', 'technical', 'technical')}`),
    );
  });

  it('says nothing at two, at two kinds, or where the third is done', () => {
    checkProblems(planWith(`initiatives:\n${kinds('technical', 'technical', '')}`));
    checkProblems(planWith(`initiatives:\n${kinds('technical', 'technical', 'leading')}`));
    checkProblems(planWith(`initiatives:\n${kinds('technical', 'technical', 'technical\n    status: done')}`));
  });
});

describe('no-stretch', () => {
  const stretches = (...of: string[]) => active(of.length, (i) => (of[i] ? `    stretch: ${of[i]}\n` : ''));

  it('speaks at three that say no', () => {
    checkProblems(planWith(`initiatives:\n${mark('no-stretch')}${stretches('false', 'false', 'false')}`));
  });

  it('says nothing where one says yes or nothing', () => {
    checkProblems(planWith(`initiatives:\n${stretches('false', 'false', '')}`));
    checkProblems(planWith(`initiatives:\n${stretches('false', 'false', 'true\n    seenBy: [the director]')}`));
  });
});

describe('stretch-too-early', () => {
  const on = (ground: string) =>
    planWith(`initiatives:\n${active(1, () => '    seenBy: [the director]\n    stretch: true\n')}`) + ground;
  const weak = (ground: string, reason: string) =>
    checkProblems(
      on(ground).replace('stretch: true\n', `stretch: true\n#            ^^^^ stretch-too-early: while ${reason}\n`),
    );

  it('speaks while a level is three below the one wanted', () => {
    weak('mastery: { knowledge: [{ what: how budgets are made, level: 1, wanted: 4 }] }\n', '“how budgets are made”');
    checkProblems(on('mastery: { knowledge: [{ what: how budgets are made, level: 2, wanted: 4 }] }\n'));
  });

  it('speaks while a responsibility was missed twice', () => {
    const record = (first: boolean) => `mastery:
  responsibilities:
    - what: Answer a failed backup within an hour
      record: [{ date: 2026-10-31, kept: false }, { date: 2026-09-30, kept: ${first} }]
`;
    weak(
      record(false).replace(
        '\n      record: [{ date: 2026-10-31, kept: false }, { date: 2026-09-30, kept: false }]',
        '\n      record: [{ date: 2026-10-31, kept: false }, { date: 2026-09-30, kept: false }]\n#                                        ^^^^^ responsibility-missed',
      ),
      '“Answer a failed backup within an hour” was missed',
    );
    checkProblems(on(record(true)));
  });

  it('speaks while a deliverable is overdue', () => {
    weak(
      `mastery:
  deliverables:
    drilled:
      what: Every production database has passed a restore drill
      category: safety
      measure: { what: databases that passed, baseline: 2, target: 9 }
      due: 2026-11-20
#          ^^^^^^^^^^ overdue
`,
      'the deliverable “drilled” is overdue',
    );
  });
});

describe('what an initiative says of itself', () => {
  it('is told at the words it is about', () => {
    checkProblems(
      planWith(`initiatives:
${active(1, () => '    whoseWork: former-role\n#              ^^^^^^^^^^^ work-of-former-role\n    resources: company\n#              ^^^^^^^ unapproved-resources: names nobody who was asked\n')}`),
    );
    checkProblems(
      planWith(`initiatives:
  drills:
# ^^^^^^ unseen-project
    title: Run a restore drill for each production database
    supports: Nobody can rely on a backup that was never restored.
    stretch: true
    start: 2026-11-20
    finish: 2027-02-26
    measure: { what: databases drilled, baseline: 0, target: 9 }
`),
    );
  });

  it('is no longer told of what is done', () => {
    checkProblems(
      planWith(
        `initiatives:\n${active(1, () => '    status: done\n    whoseWork: former-role\n    resources: company\n')}`,
      ),
    );
  });

  const approved = (given: string, start = '2026-11-20') =>
    planWith(
      `initiatives:\n${active(1, () => `    resources: company\n    approvals: [{ by: Ana Cole, asked: 2026-11-02${given} }]\n`)}`,
    ).replace('start: 2026-11-20', `start: ${start}`);
  const told = (text: string) => problemsOf(text).map(({ rule }) => rule);

  it('needs its approval by the day it starts', () => {
    assert.deepEqual(told(approved(', given: 2026-11-20')), []);
    assert.deepEqual(told(approved(', given: 2026-11-21')), ['unapproved-resources']);
    assert.deepEqual(told(approved('')), ['unapproved-resources']);
    assert.deepEqual(told(approved('', '2026-11-23')), []);
  });
});

describe('goals', () => {
  const goals = (first: string, second: string) =>
    planWith(`goals:
  restore-time:
    goal: Any production database restores within the hour
    measure: { what: restore time of the largest database, baseline: 340, target: 60, unit: minutes }
    deadline: 2027-03-31
${first}  drill-crew:
    goal: Four engineers can lead a restore drill
    measure: { what: engineers who led a drill, baseline: 1, target: 4 }
    deadline: 2027-03-31
    serves: [restore-time]
${second}initiatives:
${active(1, () => '    serves: [drill-crew]\n')}`);

  it('that one side alone defines are told once', () => {
    const text = (first: string, second: string) => goals(`    definedBy: ${first}\n`, `    definedBy: ${second}\n`);
    checkProblems(text('me', 'me').replace('goals:\n', 'goals:\n#^^^^ no-own-measure: You alone\n'));
    checkProblems(text('me', 'organisation'));
    checkProblems(goals('', ''));
  });

  it('that nothing serves are told, and those that a goal serves are not', () => {
    checkProblems(goals('', ''));
    checkProblems(
      goals('', '').replace(
        /( {2}drill-crew:\n)([\s\S]*)serves: \[drill-crew\]/,
        '$1# ^^^^^^^^^^ goal-without-initiative\n$2serves: [restore-time]',
      ),
    );
  });

  it('may be served from a plan of the team, and are left alone where one cannot be read', () => {
    const leader = planWith(`goals:
  no-loss:
    goal: No customer loses an order to an outage
    measure: { what: orders lost per quarter, baseline: 25, target: 0 }
    deadline: 2027-12-31
team: [{ plan: reports/mei.career.yaml }]
`);
    const report = (reference: string) =>
      planWith(`goals:
  restore-time:
    goal: Any production database restores within the hour
    measure: { what: restore time of the largest database, baseline: 340, target: 60, unit: minutes }
    deadline: 2027-03-31
    serves: [${reference}]
`);
    const rulesOf = (others: Record<string, string>) => problemsOf(leader, { others }).map(({ rule }) => rule);
    assert.deepEqual(rulesOf({ 'reports/mei.career.yaml': report('../sam.career.yaml#no-loss') }), []);
    assert.deepEqual(rulesOf({ 'reports/mei.career.yaml': report('../sam.career.yaml#something') }), [
      'goal-without-initiative',
      'unaligned-plan',
    ]);
    assert.deepEqual(rulesOf({}), []);
  });
});

describe('unfocused', () => {
  const focused = (adds: string, serves: string) =>
    planWith(`initiatives:
${active(2, (i) => (i === 1 ? `    serves: [${serves}]\n` : ''))}leadership: { focus: { adds: [${adds}] } }
`);
  it('speaks on work outside the focus', () => {
    checkProblems(focused('drills', 'drills'));
    checkProblems(
      focused('runbooks', 'runbooks')
        .replace('serves: [runbooks]', 'dependsOn: []')
        .replace('  drills:\n', '  drills:\n# ^^^^^^ unfocused\n'),
    );
  });

  it('says nothing where what it serves could not be read', () => {
    checkProblems(focused('drills', 'ana.career.yaml#no-loss'));
  });
});
