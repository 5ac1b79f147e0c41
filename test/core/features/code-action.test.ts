import assert from 'node:assert/strict';
import { type CodeAction, DiagnosticSeverity } from 'vscode-languageserver-types';
import { codeAction, resolveCodeAction } from '../../../src/core/features/code-action';
import { formatDocument } from '../../../src/core/features/formatting';
import { positionAt } from '../../../src/core/text/line-index';
import { actionsAt, afterAction, checkFix, titlesAt } from '../../harness/check-fix';
import { problemsOf } from '../../harness/check-problems';
import { viewOfText } from '../../harness/cursor';

const head = `careerPlan: 1
person: Sam Okafor
purpose: Become the engineer people call when data must not be lost.
`;

/** A goal and an initiative without a fault. */
const goals = `goals:
  restore-time:
    goal: Any production database restores within the hour
    measure: { what: restore time, baseline: 340, target: 60, unit: minutes }
    deadline: 2027-03-31
`;

const initiative = (lines = '') => `initiatives:
  restore-drills:
    title: Run a restore drill for each production database
    serves: [restore-time]
    start: 2026-11-20
    finish: 2027-02-26
    measure: { what: databases drilled, baseline: 0, target: 9 }
${lines}`;

describe('a fix of a finding', () => {
  it('mends the reference it is about, and says it is the one to take', () => {
    const action = checkFix(
      'Change to “restore-time”',
      `${head}${goals}${initiative().replace('restore-time', 'restore-$0tim')}`,
      head + goals + initiative(),
    );
    assert.equal(action.isPreferred, true);
    assert.equal(action.kind, 'quickfix');
    const [diagnostic] = action.diagnostics ?? [];
    assert.equal(diagnostic?.code, 'unknown-reference');
    assert.equal(diagnostic?.source, 'Career Plan');
    assert.equal(diagnostic?.severity, DiagnosticSeverity.Error);
    assert.deepEqual(diagnostic?.range, { start: { line: 11, character: 13 }, end: { line: 11, character: 24 } });
  });

  it('offers a choice without preferring one', () => {
    const text = `${head}role:\n  target: { title: Principal, by: 01/0$02/2028, responsibilities: [recovery] }\n`;
    const { actions } = actionsAt(text);
    const changes = actions.filter(({ title }) => title.startsWith('Change'));
    assert.deepEqual(
      changes.map(({ title, isPreferred }) => [title, isPreferred]),
      [
        ['Change to 2028-02-01', undefined],
        ['Change to 2028-01-02', undefined],
      ],
    );
  });

  it('gives a mistyped key its name', () => {
    checkFix(
      'Change to “deadline”',
      `${head}${goals.replace('deadline:', 'dead$0lin:')}${initiative()}`,
      head + goals + initiative(),
    );
  });

  it('gives a value the word the format has', () => {
    checkFix(
      'Change to “on-track”',
      `${head}${goals}${initiative('    checkIns: [{ date: 2026-11-20, value: 1, confidence: gre$0en }]\n')}`,
      `${head}${goals}${initiative('    checkIns: [{ date: 2026-11-20, value: 1, confidence: on-track }]\n')}`,
    );
  });

  it('puts in quotes what YAML would take for a number, as it is written', () => {
    checkFix('Put it in quotes', `${head.replace('Sam Okafor', '1.1$00')}`, head.replace('Sam Okafor', '"1.10"'));
  });

  it('takes out a comment that silences nothing, and what is left of its line', () => {
    checkFix(
      'Remove this comment',
      `${head}${goals}  # career-plan-disable$0-next-line overdue -- was late\n${initiative()}`,
      head + goals + initiative(),
    );
    checkFix(
      'Remove this comment',
      `${head}${goals.replace('03-31', '03-31  # career-plan-di$0sable-line overdue')}${initiative()}`,
      head + goals + initiative(),
    );
  });

  it('takes out of a comment the one rule it names in vain', () => {
    const late = initiative().replace('2027-02-26', '2027-04-26');
    const withComment = (rules: string) =>
      head + goals + late.replace('    finish', `    # career-plan-disable-next-line ${rules} -- agreed\n    finish`);
    checkFix('Remove “overdue”', withComment('finish-after-deadline, over$0due'), withComment('finish-after-deadline'));
    checkFix('Remove “overdue”', withComment('over$0due, finish-after-deadline'), withComment('finish-after-deadline'));
  });

  it('sorts check-ins, each with its comments', () => {
    checkFix(
      'Put the check-ins in the order of their dates',
      `${head}${goals}${initiative(`    checkIns:
      # the second
      - date: 2026-11-21
        value: 2 # two
      - date: 2026-1$01-20
        value: 1
        # one
      # the third

      - { date: 2026-11-22, value: 3 }
    stretch: true
`)}`,
      `${head}${goals}${initiative(`    checkIns:
      - date: 2026-11-20
        value: 1
        # one
      # the second
      - date: 2026-11-21
        value: 2 # two
      # the third

      - { date: 2026-11-22, value: 3 }
    stretch: true
`)}`,
    );
  });

  it('sorts check-ins on one line', () => {
    checkFix(
      'Put the check-ins in the order of their dates',
      `${head}${goals}${initiative('    checkIns: [{ date: 2026-11-21, value: 2 }, { date: 2026-1$01-20, value: 1 }]\n')}`,
      `${head}${goals}${initiative('    checkIns: [{ date: 2026-11-20, value: 1 }, { date: 2026-11-21, value: 2 }]\n')}`,
    );
  });

  it('sorts only where the order is what is wrong', () => {
    const sort = 'Put the check-ins in the order of their dates';
    const days = (...dates: readonly string[]) =>
      head + goals + initiative(`    checkIns: [${dates.map((date) => `{ date: ${date}, value: 1 }`).join(', ')}]\n`);
    // Two on one date are two, in whatever order; the one that is older than both of them is what can be sorted.
    assert.ok(!titlesAt(days('2026-11-20', '2026-11-2$00', '2026-11-19')).includes(sort));
    assert.ok(titlesAt(days('2026-11-20', '2026-11-20', '2026-11-1$09')).includes(sort));
    // One that is both is sorted first.
    checkFix(sort, days('2026-11-20', '2026-11-21', '2026-11-2$00'), days('2026-11-20', '2026-11-20', '2026-11-21'));
  });

  it('is offered for what stands in a selection, once for each finding', () => {
    const text = `${head}${goals}${initiative()}`
      .replace('[restore-time]', '[restore-tim]')
      .replace('2027-03-31', '2027/03/31');
    const titles = titlesAt(`$0${text}$0`);
    assert.ok(titles.includes('Change to “restore-time”'));
    assert.ok(titles.includes('Change to 2027-03-31'));
  });

  it('is not offered where nothing is to mend', () => {
    assert.deepEqual(titlesAt(`${head.replace('Sam', 'S$0am')}`), []);
  });
});

describe('a plan of a newer format', () => {
  it('is left as it is', () => {
    assert.deepEqual(titlesAt('careerPlan: 2$0\ngoals:   {a: 1}\n'), []);
    assert.deepEqual(formatDocument(viewOfText('careerPlan: 2\ngoals:   {a: 1}\n')), []);
  });
});

describe('fixing all', () => {
  const slips = `${head}${goals}${initiative('    dependsOn: [restore-tim]\n')}`
    .replace('[restore-time]', '[restore-tim, $0restore-tume]')
    .replace('deadline: 2027-03-31', 'deadlin: 2027/03/31');

  it('makes all safe fixes at once when a client asks for them, and then has nothing left to do', () => {
    const { view, text, actions } = actionsAt(slips, {}, ['source.fixAll']);
    assert.deepEqual(
      actions.map(({ kind }) => kind),
      ['source.fixAll.careerPlan'],
    );
    const [action] = actions;
    assert.ok(action);
    const fixed = afterAction(text, view.uri, action);
    assert.equal(
      fixed,
      `${head}${goals}${initiative('    dependsOn: [restore-time]\n')}`.replace(
        '[restore-time]',
        '[restore-time, restore-time]',
      ),
    );
    assert.deepEqual(codeAction(viewOfText(fixed), rangeOf(fixed), ['source.fixAll.careerPlan']), []);
  });

  it('is not offered unasked', () => {
    assert.ok(actionsAt(slips).actions.every(({ kind }) => kind !== 'source.fixAll.careerPlan'));
  });

  it('mends all findings of a kind, once it is chosen', () => {
    const { view, text, actions } = actionsAt(slips);
    const all = actions.find(({ title }) => title === 'Fix all 3 findings of “unknown-reference”');
    assert.ok(all && !all.edit);
    assert.equal(all.diagnostics?.length, 3);
    const fixed = afterAction(text, view.uri, resolveCodeAction(view, all));
    assert.equal(fixed.includes('restore-tim,') || fixed.includes('restore-tume'), false);
    assert.ok(fixed.includes('deadlin: 2027/03/31'));
  });

  it('takes out every comment that silences nothing', () => {
    const idle = '# career-plan-disable-next-line overdue\n';
    const { view, text, actions } = actionsAt(
      `# career-plan-dis$0able-next-line overdue\n${head}${idle}${goals}${initiative()}${idle}`,
    );
    const all = actions.find(({ title }) => title.startsWith('Fix all 3'));
    assert.ok(all);
    assert.equal(afterAction(text, view.uri, resolveCodeAction(view, all)), head + goals + initiative());
  });

  it('hands any other action back as it is', () => {
    const action: CodeAction = { title: 'Something else' };
    assert.equal(resolveCodeAction(viewOfText(head), action), action);
    for (const data of [1, null, [], { make: 'harm', rule: 'x', at: 0 }, { make: 'fix-all' }]) {
      assert.equal(resolveCodeAction(viewOfText(head), { ...action, data }).edit, undefined);
    }
  });
});

const rangeOf = (text: string) => ({
  start: { line: 0, character: 0 },
  end: positionAt(viewOfText(text).document.lines, text.length),
});

describe('silencing a finding', () => {
  const vague = `${head}${goals}${initiative()}`.replace(
    'Any production database restores within the hour',
    'Become a bet$0ter leader',
  );
  const clean = vague.replace('$0', '');

  it('writes a comment above the line, in its column', () => {
    checkFix(
      'Silence “vague-goal” here',
      vague,
      clean.replace('    goal:', '    # career-plan-disable-next-line vague-goal\n    goal:'),
    );
  });

  it('adds the rule to the comment that is there', () => {
    checkFix(
      'Silence “vague-goal” here',
      vague.replace('    goal:', '    # career-plan-disable-next-line overdue -- agreed\n    goal:'),
      clean.replace('    goal:', '    # career-plan-disable-next-line overdue, vague-goal -- agreed\n    goal:'),
    );
    checkFix(
      'Silence “vague-goal” here',
      vague.replace('leader', 'leader # career-plan-disable-line overdue'),
      clean.replace('leader', 'leader # career-plan-disable-line overdue, vague-goal'),
    );
  });

  it('puts comments around the entry where its line is inside a text', () => {
    checkFix(
      'Silence “vague-goal” here',
      vague.replace('goal: Become', 'goal: >-\n      Become'),
      clean
        .replace('    goal: Become', '    # career-plan-disable vague-goal\n    goal: >-\n      Become')
        .replace('leader\n', 'leader\n    # career-plan-enable vague-goal\n'),
    );
  });

  it('writes “lint” for the file', () => {
    checkFix('Silence “vague-goal” in this file', vague, `${clean}lint:\n  vague-goal: off\n`);
    checkFix(
      'Silence “vague-goal” in this file',
      `${vague}lint: { overdue: hint }\n`,
      `${clean}lint: { overdue: hint, vague-goal: off }\n`,
    );
    checkFix(
      'Silence “vague-goal” in this file',
      `${vague}lint: { vague-goal: hint }\n`,
      `${clean}lint: { vague-goal: off }\n`,
    );
  });

  it('asks the host to do it for the workspace', () => {
    const { actions, view } = actionsAt(vague);
    const action = actions.find(({ title }) => title === 'Silence “vague-goal” in this workspace');
    assert.deepEqual(action?.command?.arguments, [{ uri: view.uri, rule: 'vague-goal' }]);
    assert.equal(action?.command?.command, 'careerPlan.silenceInWorkspace');
    assert.equal(action?.edit, undefined);
  });

  it('is silent then: here and in the file', () => {
    for (const title of ['Silence “vague-goal” here', 'Silence “vague-goal” in this file']) {
      const { view, text, actions } = actionsAt(vague);
      const action = actions.find((candidate) => candidate.title === title);
      assert.ok(action);
      assert.deepEqual(problemsOf(afterAction(text, view.uri, resolveCodeAction(view, action))), []);
    }
  });

  it('is not offered for what makes a file unreadable', () => {
    assert.equal(
      titlesAt(`${head}goals: [$0\n`).some((title) => title.startsWith('Silence “yaml-syntax”')),
      false,
    );
  });

  it('teaches the words that are fine in this plan', () => {
    const { actions } = actionsAt(vague);
    const action = actions.find(({ title }) => title.startsWith('Take “'));
    assert.ok(action, actions.map(({ title }) => title).join('\n'));
    const { view, text } = actionsAt(vague);
    const taught = afterAction(text, view.uri, action);
    assert.ok(taught.startsWith(clean));
    assert.deepEqual(problemsOf(taught), []);
  });
});
