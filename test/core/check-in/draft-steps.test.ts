import assert from 'node:assert/strict';
import { draftStep } from '../../../src/core/check-in/draft-steps';
import { dueCheckIns } from '../../../src/core/check-in/due';
import { viewOfText } from '../../harness/cursor';
import { changed } from './changed';

const people = `drivers:
  people:
    supporters:
      ana: { name: Ana Cole, as: manager, involved: true, every: week }
`;
const late = `initiatives:
  queue: { title: Retry queue, start: 2026-01-01, finish: 2026-11-01, measure: { what: x, baseline: 0, target: 4 } }
`;

/** The drafts for what is due on 2026-11-22, a Sunday, each as what it would turn the plan into. */
function drafts(text: string) {
  const view = viewOfText(text);
  return dueCheckIns(view).flatMap((item) => {
    const step = draftStep(view, item);
    if (!step) return [];
    const after = changed(text, (now) => draftStep(now, item)?.change ?? assert.fail('no draft'));
    return [{ title: item.title, lines: step.lines, path: step.path, text: after }];
  });
}

describe('the draft for what is due', () => {
  it('is an agenda of today for a one-on-one that is late', () => {
    const text = `${people}${late}oneOnOnes:\n  - { date: 2026-11-10, with: ana }\n`;
    assert.deepEqual(drafts(text), [
      {
        title: 'One-on-one with Ana Cole',
        lines: ['What would get “Retry queue” back on track?'],
        path: ['oneOnOnes', 1],
        text: `${text}  - date: 2026-11-22\n    with: ana\n    questions:\n      - What would get “Retry queue” back on track?\n`,
      },
    ]);
  });

  it('is dated for the day it is due where that is to come, and an empty entry where nothing is to be asked', () => {
    const text = `${people}oneOnOnes:\n  - { date: 2026-11-18, with: Ana }\n`;
    assert.deepEqual(drafts(text), [
      {
        title: 'One-on-one with Ana Cole',
        lines: [],
        path: ['oneOnOnes', 1],
        text: `${text}  - { date: 2026-11-25, with: ana }\n`,
      },
    ]);
  });

  it('goes into a one-on-one that is dated and has no agenda yet, and leaves one that has', () => {
    const text = `${people}${late}oneOnOnes:
  - { date: 2026-11-24, with: ana }
  - { date: 2026-11-25, with: Mei Tanaka, questions: [How is it going?] }
`;
    const [first, ...others] = drafts(text);
    assert.deepEqual(others, []);
    assert.deepEqual(first?.path, ['oneOnOnes', 0]);
    assert.match(first?.text ?? '', /date: 2026-11-24, with: ana, questions: \[What would get “Retry queue” back/);
  });

  it('is a report of the week that is due, from its check-ins', () => {
    const text = `initiatives:
  queue:
    title: Retry queue
    start: 2026-11-01
    finish: 2026-12-31
    measure: { what: services, baseline: 0, target: 4 }
    checkIns: [{ date: 2026-11-20, value: 3 }]
reports:
  - { week: 2026-W46, wins: [a] }
`;
    assert.deepEqual(drafts(text), [
      {
        title: 'Report of 2026-W47',
        lines: ['Retry queue: 3, from 0'],
        path: ['reports', 1],
        text: `${text}  - week: 2026-W47\n    wins: ["Retry queue: 3, from 0"]\n`,
      },
    ]);
  });

  it('is none for anything else', () => {
    assert.deepEqual(drafts(late), []);
  });
});
