import assert from 'node:assert/strict';
import { agendaDraft, agendaEdits } from '../../../src/core/check-in/agenda';
import { dayNamed } from '../../harness/check-problems';
import { viewOfText } from '../../harness/cursor';
import { changed, refusalOf } from './changed';

const text = `drivers:
  people:
    supporters:
      ana: { name: Ana Cole, as: manager, involved: true }
role:
  target:
    title: Head
    openQuestions: [{ ask: Who signs off headcount?, of: ana }, { ask: What is a week like?, of: Tomas Berg }]
initiatives:
  path:
    title: Golden path
    start: 2026-09-01
    finish: 2027-03-31
    measure: { what: services, baseline: 0, target: 40 }
    approvals: [{ by: Ana, asked: 2026-11-02 }, { by: Tomas Berg }]
    checkIns: [{ date: 2026-11-16, value: 4 }]
  talk: { title: Talk, start: 2026-09-01, finish: 2026-12-31, measure: m, checkIns: [{ date: 2026-11-16, confidence: at-risk }] }
  fine: { title: Fine, start: 2026-09-01, finish: 2026-12-31, measure: m, status: done }
oneOnOnes:
  - { date: 2026-11-11, with: ana, actions: [{ do: Old }] }
  - date: 2026-11-18
    with: Ana Cole
    questions: [How is it going?]
    actions: [{ do: Send the plan, due: 2026-11-25 }, { do: Made, done: 2026-11-20 }]
`;

describe('the agenda of a one-on-one', () => {
  it('is what is behind, waits for them, is open with them, or was agreed last time', () => {
    assert.deepEqual(agendaDraft(viewOfText(text), 'Ana Cole'), {
      with: 'ana',
      questions: [
        'What would get “Golden path” back on track?',
        '“Talk” is at risk: what do you see that I do not?',
        'May “Golden path” go ahead? Asked on 2026-11-02.',
        'Who signs off headcount?',
        'Still open from 2026-11-18: Send the plan',
      ],
    });
    assert.deepEqual(agendaDraft(viewOfText(text), 'Tomas Berg').questions.slice(2), [
      'May “Golden path” go ahead?',
      'What is a week like?',
    ]);
  });

  it('goes into the conversation of its day, or makes one', () => {
    const draft = { with: 'ana', questions: ['How is it going?', 'What now?'] };
    const on = (day: string) => changed(text, (view) => agendaEdits(view, draft, dayNamed(day)));
    assert.match(on('2026-11-18'), /questions: \[How is it going\?, What now\?\]/);
    const [, added = ''] = on('2026-11-25').split('done: 2026-11-20 }]\n');
    assert.match(added, /date: 2026-11-25\n {4}with: ana\n {4}questions: \[How is it going\?, What now\?\]\n/);
    assert.match(
      refusalOf(on('2026-11-18'), (view) => agendaEdits(view, draft, dayNamed('2026-11-18'))),
      /on the agenda already/,
    );
    assert.match(
      refusalOf(text, (view) => agendaEdits(view, { with: 'x', questions: [] }, dayNamed('2026-11-18'))),
      /nothing to put/,
    );
  });

  it('is enough said for the rule about unspoken trouble', () => {
    const before = viewOfText(text).problems.filter(({ rule }) => rule === 'unspoken-trouble');
    assert.equal(before.length, 1);
    const spoken = changed(text, (view) => agendaEdits(view, agendaDraft(view, 'ana'), dayNamed('2026-11-25')));
    assert.deepEqual(
      viewOfText(spoken).problems.filter(({ rule }) => rule === 'unspoken-trouble'),
      [],
    );
  });
});
