import assert from 'node:assert/strict';
import { cancelEdits, delegateEdits, postponeEdits } from '../../../src/core/features/actions/trade-off';
import type { EditResult } from '../../../src/core/features/edit-result';
import { actionsAt, checkFix, titlesAt, withEdits } from '../../harness/check-fix';
import { viewOfText } from '../../harness/cursor';

const head = `careerPlan: 1
person: Sam Okafor
purpose: Become the engineer people call when data must not be lost.
`;

function edited(text: string, result: EditResult): string {
  assert.ok('edit' in result, 'refusal' in result ? result.refusal : '');
  return withEdits(text, result.edit.changes?.['memory:/me.career.yaml'] ?? []);
}

describe('changing the form of a measure', () => {
  const entry = (measure: string, checkIns = '') => `${head}initiatives:
  drills:
    title: Run a restore drill for each production database
    start: 2026-11-20
    finish: 2027-02-26
    measure: ${measure}
${checkIns}`;
  const numbers = 'Measure this with a baseline and a target';
  const yesNo = 'Measure this by yes or no';

  it('makes numbers of an outcome, and of its check-ins', () => {
    checkFix(
      numbers,
      entry(
        'The report is sig$0ned',
        '    checkIns:\n      - { date: 2026-11-20, value: not done }\n      - { date: 2026-11-21, value: done } # at last\n',
      ),
      entry(
        '{ what: The report is signed, baseline: 0, target: 1 }',
        '    checkIns:\n      - { date: 2026-11-20, value: 0 }\n      - { date: 2026-11-21, value: 1 } # at last\n',
      ),
    );
  });

  it('takes the numbers its words hold', () => {
    checkFix(
      numbers,
      entry('Restore t$0ime from 340 to 60 minutes'),
      entry('\n      what: Restore time\n      baseline: 340\n      target: 60\n      unit: minutes').replace(
        ': \n',
        ':\n',
      ),
    );
  });

  it('makes an outcome of numbers, where none would be lost', () => {
    checkFix(yesNo, entry('{ what: The report is signed, bas$0eline: 0, target: 1 }'), entry('The report is signed'));
    checkFix(
      yesNo,
      entry(
        '{ what: Restore time, baseline: 340, target: 60, unit: minutes }$0',
        '    checkIns: [{ date: 2026-11-20, value: 60 }]\n',
      ),
      entry('Restore time from 340 to 60 minutes', '    checkIns: [{ date: 2026-11-20, value: done }]\n'),
    );
  });

  it('keeps numbers that are on the way, and a source', () => {
    const between = entry(
      '{ what: drills, baseline: 0, target: 9$0 }',
      '    checkIns: [{ date: 2026-11-20, value: 4 }]\n',
    );
    assert.equal(titlesAt(between).includes(yesNo), false);
    assert.equal(
      titlesAt(entry('{ what: drills, baseline: 0, target: 9$0, source: the wiki }')).includes(yesNo),
      false,
    );
  });
});

describe('changing between the short and the long form', () => {
  it('of a purpose', () => {
    const long = head.replace('purpose: Become', 'purpose:\n  statement: Become');
    const add = 'Make room for what you stand for and your life goals';
    checkFix(add, head.replace('Become', 'Bec$0ome'), long);
    checkFix('Write the statement alone', long.replace('purpose', 'pur$0pose'), head);
    checkFix(
      add,
      '{ careerPlan: 1, person: Sam, purpose: He$0lp Ana }',
      '{ careerPlan: 1, person: Sam, purpose: { statement: Help Ana } }',
    );
  });

  it('of an accelerator', () => {
    const short = `${head}drivers:\n  people:\n    rituals: Learn the work by doing parts of it.\n`;
    const long = `${head}drivers:\n  people:\n    rituals:\n      aim: Learn the work by doing parts of it.\n`;
    checkFix('Make room for practices', short.replace('Learn', 'Le$0arn'), long);
    checkFix('Write the aim alone', long.replace('aim', 'a$0im'), short);
    // Also where measures and the like are written on one line: practices are to come below it.
    const measured = `goals:
  restore-time:
    goal: Any production database restores within the hour
    measure: { what: restore time, baseline: 340, target: 60 }
    deadline: 2027-03-31
`;
    checkFix('Make room for practices', `${short.replace('Learn', 'Le$0arn')}${measured}`, `${long}${measured}`);
    checkFix(
      'Make room for practices',
      `${head}drivers: { people: { rituals: Le$0arn. } }\n`,
      `${head}drivers: { people: { rituals: { aim: Learn. } } }\n`,
    );
  });

  it('stays long where a comment or another key would be lost', () => {
    const commented = head.replace('purpose: Become', 'purpose:\n  # for ever\n  statement: Bec$0ome');
    assert.deepEqual(titlesAt(commented, {}, ['refactor']), []);
    const behind = head
      .replace('purpose: Become', 'purpose:\n  statement: Bec$0ome')
      .replace('lost.', 'lost. # for ever');
    assert.deepEqual(titlesAt(behind, {}, ['refactor']), []);
    const full = head.replace('purpose: Become', 'purpose:\n  standsFor: [calm]\n  statement: Bec$0ome');
    assert.deepEqual(titlesAt(full, {}, ['refactor']), []);
  });
});

const plan = `${head}drivers:
  people:
    supporters:
      mei: { name: Mei Tanaka, as: peer, involved: true }
goals:
  restore-time:
    goal: Any production database restores within the hour
    measure: { what: restore time, baseline: 340, target: 60 }
    deadline: 2027-03-31
    definedBy: me
initiatives:
  drills:
    title: Run a restore drill for each production database
    serves: [restore-time]
    start: 2026-11-20
    finish: 2027-02-26 # agreed with Mei
    measure: { what: databases drilled, baseline: 0, target: 9 }
    checkIns:
      - { date: 2026-11-21, value: 1 }
`;

describe('cancelling, postponing and delegating an initiative', () => {
  const cancelled = `${plan.replace('# agreed with Mei\n', '# agreed with Mei\n    status: cancelled\n')}tradeOffs:
  - { what: Run a restore drill for each production database, decision: cancel }
`;

  it('writes its status and the trade-off, and keeps everything else', () => {
    checkFix('Cancel this initiative, and note the trade-off', plan.replace('drills:', 'dri$0lls:'), cancelled);
    assert.equal(edited(plan, cancelEdits(viewOfText(plan), 'drills')), cancelled);
  });

  it('puts it off until a day', () => {
    const wanted = cancelled
      .replace('status: cancelled', 'status: paused')
      .replace('decision: cancel', 'decision: postpone, until: 2027-06-30');
    assert.equal(edited(plan, postponeEdits(viewOfText(plan), 'drills', '2027-06-30')), wanted);
  });

  it('hands it to somebody', () => {
    const wanted = cancelled.replace('decision: cancel', 'decision: delegate, to: mei');
    assert.equal(edited(plan, delegateEdits(viewOfText(plan), 'drills', ' mei ')), wanted);
  });

  it('changes a status that is there, and adds to the trade-offs that are there', () => {
    const before = `${plan.replace('    measure: { what: databases', '    status: active # since Friday\n    measure: { what: databases')}tradeOffs:
  - what: The weekly report # hers now
    decision: delegate
    to: mei
`;
    const wanted = `${before.replace('status: active', 'status: cancelled')}  - what: Run a restore drill for each production database
    decision: cancel
`;
    assert.equal(edited(before, cancelEdits(viewOfText(before), 'drills')), wanted);
  });

  it('asks whom or until when', () => {
    const { actions } = actionsAt(plan.replace('title: Run', 'title: R$0un'));
    const commands = actions.flatMap(({ command }) => (command ? [[command.command, command.arguments?.[0]]] : []));
    const question = {
      uri: 'memory:/me.career.yaml',
      id: 'drills',
      title: 'Run a restore drill for each production database',
    };
    assert.deepEqual(commands, [
      ['careerPlan.postponeInitiative', { ...question, suggestions: ['2027-03-31'] }],
      ['careerPlan.delegateInitiative', { ...question, suggestions: ['mei'] }],
      ['careerPlan.moveEntry', question],
    ]);
  });

  it('refuses an answer that is none', () => {
    const view = viewOfText(plan);
    for (const [result, words] of [
      [postponeEdits(view, 'drills', 'soon'), /a date such as 2027-03-31/],
      [postponeEdits(view, 'drills', '2026-11-22'), /not to come/],
      [delegateEdits(view, 'drills', '  '), /name/],
      [cancelEdits(view, 'gone'), /no initiative “gone”/],
    ] as const) {
      assert.ok('refusal' in result);
      assert.match(result.refusal, words);
    }
  });

  it('is not offered for what is done or cancelled', () => {
    const done = plan
      .replace('# agreed', '# agreed\n    status: done')
      .replace('drills:', 'dri$0lls:')
      .replace('# agreed\n', '\n')
      .replace('done with Mei', 'done');
    assert.deepEqual(titlesAt(done, {}, ['refactor.rewrite']), []);
  });
});

describe('splitting a goal', () => {
  it('adds a second one below it, for its words and numbers to be written', () => {
    checkFix(
      'Split this goal in two',
      plan.replace('restore-time:', 'restore-$0time:'),
      plan.replace(
        '    definedBy: me\n',
        `    definedBy: me
  restore-time-2:
    goal: What “Any production database restores within the hour” also wants
    measure: { what: what is counted, baseline: 0, target: 10 }
    deadline: 2027-03-31
    definedBy: me
`,
      ),
    );
  });

  it('takes an id that is free', () => {
    const taken = plan
      .replace('initiatives:\n', 'initiatives:\n  restore-time-2: { title: Another }\n')
      .replace('restore-time:', 'restore-$0time:');
    const { actions, text, view } = actionsAt(taken);
    const action = actions.find(({ title }) => title.startsWith('Split'));
    assert.ok(withEdits(text, action?.edit?.changes?.[view.uri] ?? []).includes('  restore-time-3:\n'));
  });
});
