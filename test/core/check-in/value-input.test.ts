import assert from 'node:assert/strict';
import { type CheckInDraft, checkInDraft } from '../../../src/core/check-in/draft';
import { parseValueInput } from '../../../src/core/check-in/value-input';
import { viewOfText } from '../../harness/cursor';

function draftOf(measure: string, checkIns = '[]'): CheckInDraft {
  const text = `initiatives:\n  it: { title: It, start: 2026-01-01, finish: 2026-12-31, ${measure}checkIns: ${checkIns} }\n`;
  const draft = checkInDraft(viewOfText(text), ['initiatives', 'it']);
  assert.ok(draft);
  return draft;
}

const services = draftOf(
  'measure: { what: x, baseline: 0, target: 40, unit: services }, ',
  '[{ date: 2026-11-16, value: 14 }]',
);
const share = draftOf('measure: { what: x, baseline: 99.62, target: 99.95, unit: "%" }, ');
const money = draftOf('measure: { what: x, baseline: 18500, target: 1000, unit: EUR }, ');
const yesNo = draftOf('measure: Certificate issued, ');
const unmeasured = draftOf('');

const readValue = (text: string, draft: CheckInDraft) => {
  const read = parseValueInput(text, draft);
  return 'message' in read ? read.message : read.value;
};
const remarkOf = (text: string, draft: CheckInDraft) => {
  const read = parseValueInput(text, draft);
  return 'message' in read ? read.message : read.remark;
};

describe('a value as it is typed', () => {
  const cases: readonly [string, CheckInDraft, unknown][] = [
    ['15', services, 15],
    [' 15 ', services, 15],
    ['15.5', services, 15.5],
    ['15,5', services, 15.5],
    ['-3', services, -3],
    ['−3', services, -3],
    ['1e3', services, 1000],
    ['15 services', services, 15],
    ['15 Service', services, 15],
    ['99,77 %', share, 99.77],
    ['99.77%', share, 99.77],
    ['9 200', money, 9200],
    ['9’200 EUR', money, 9200],
    ['1,234,567', money, 1234567],
    ['1.234.567,5', money, 1234567.5],
    ['1,234.50', money, 1234.5],
    ['1.234', money, 1.234],
    ['done', services, 40],
    ['', services, undefined],
    ['  ', yesNo, undefined],
    ['done', yesNo, 'done'],
    ['Yes', yesNo, 'done'],
    ['not done', yesNo, 'not done'],
    ['not yet', yesNo, 'not done'],
    ['12', unmeasured, 12],
    ['done', unmeasured, 'done'],
  ];
  for (const [text, draft, value] of cases) {
    it(`“${text}” is ${String(value)}`, () => {
      assert.equal(readValue(text, draft), value);
    });
  }

  it('that is none is answered with what is wrong and what to write', () => {
    assert.equal(readValue('9,200', money), '“9,200” can be read in two ways. Write 9200 or 9.200.');
    assert.equal(readValue('+2', services), 'Write the value it stands at now, not the change.');
    assert.equal(
      readValue('15 teams', services),
      '“15 teams” is not a number here. This counts in services; write the number alone.',
    );
    assert.equal(
      readValue('soon', draftOf('measure: { what: x, baseline: 0, target: 4 }, ')),
      '“soon” is not a number here. This counts a number; write the number alone.',
    );
    assert.equal(readValue('1.2.3', services), '“1.2.3” is not a number. Write it as 12 or 12.5.');
    assert.equal(readValue('1e999', services), '“1e999” is not a number. Write it as 12 or 12.5.');
    assert.equal(readValue('not done', services), 'This counts: write the number it stands at.');
    assert.equal(readValue('12', yesNo), 'This is a yes or no: write “done” or “not done”. A note can hold the rest.');
    assert.match(String(readValue('9'.repeat(80), services)), /longer than a value/);
  });

  it('that may be a slip is taken, with a remark', () => {
    assert.equal(remarkOf('15', services), undefined);
    assert.equal(remarkOf('12', services), 'Further from the target than on 2026-11-16 (14 services).');
    assert.equal(remarkOf('40', services), 'Reaches the target of 40 services.');
    assert.equal(remarkOf('400', services), 'Far off the way from 0 services to 40 services.');
    assert.equal(remarkOf('done', services), 'Done is the target: 40 services.');
    assert.equal(remarkOf('9200', money), undefined);
  });
});
