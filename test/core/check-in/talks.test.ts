import assert from 'node:assert/strict';
import { dueTalks } from '../../../src/core/check-in/due-rhythm';
import { datedTalks, daysOfTalks } from '../../../src/core/check-in/talks';
import { parseDay } from '../../../src/core/dates/day';
import type { Reference } from '../../../src/core/plan/model';
import { oneOnOnesItem } from '../../../src/core/views/talk-outline';
import { viewOfText } from '../../harness/cursor';

const today = '2026-11-18';

describe('one-on-ones with a date', () => {
  it('are told with the supporter they are with, and theirs by day', () => {
    const view = viewOfText(
      `drivers:
  people:
    supporters:
      ana: { name: Ana Cole, as: manager, involved: true }
      bo: { name: Bo Lind, as: peer, involved: true }
oneOnOnes:
  - { date: 2026-10-01, with: ana }
  - { date: soon, with: ana }
  - { date: 2026-10-02, with: Somebody Else }
  - { date: 2026-11-20, with: Ana Cole }
`,
      { today },
    );
    const { plan } = view.document;
    const talks = datedTalks(plan, view.references);
    assert.deepEqual(
      talks.map(({ supporter, talk }) => [supporter?.id, talk.date?.text]),
      [
        ['ana', '2026-10-01'],
        [undefined, '2026-10-02'],
        ['ana', '2026-11-20'],
      ],
    );
    const days = daysOfTalks(talks);
    const [ana, bo] = plan.drivers?.supporters ?? [];
    assert.ok(ana && bo);
    assert.deepEqual(days.get(ana), [parseDay('2026-10-01'), parseDay('2026-11-20')]);
    assert.equal(days.get(bo), undefined);
  });

  it('are looked up once each, however many people there are', () => {
    const people = Array.from({ length: 60 }, (_, i) => i);
    const view = viewOfText(
      `drivers:
  people:
    supporters:
${people.map((i) => `      friend-${i}: { name: Friend ${i}, as: peer, involved: true, every: month }\n`).join('')}oneOnOnes:
${people.map((i) => `  - { date: 2026-10-${10 + (i % 10)}, with: friend-${i} }\n`).join('')}`,
      { today },
    );
    let asked = 0;
    const meant = (reference: Reference) => {
      asked++;
      return view.references.meant(reference);
    };
    const references = { ...view.references, meant };
    assert.equal(dueTalks({ ...view, references }).length, 60);
    assert.equal(asked, 60);
    asked = 0;
    const { plan } = view.document;
    const item = oneOnOnesItem({ plan, references, progress: view.progress, today: view.context.day });
    assert.equal(item?.children.length, 120);
    // Once for its row, and once for all the rhythms.
    assert.equal(asked, 120);
  });
});
