import assert from 'node:assert/strict';
import { nearest } from '../../../src/core/schema/nearest';

describe('nearest', () => {
  const cases: [word: string, among: string[], found: string | undefined][] = [
    ['stauts', ['start', 'status', 'stretch'], 'status'],
    ['leadrship', ['leadership', 'focus'], 'leadership'],
    ['people.ritual', ['people.role', 'people.rituals'], 'people.rituals'],
    ['CheckIns', ['checkIns'], 'checkIns'],
    ['check-ins', ['checkIns'], 'checkIns'],
    ['responsibilites', ['responsibilities'], 'responsibilities'],
    ['status', ['statu', 'status'], 'status'],
    ['xyz', ['abc'], undefined],
    ['do', ['to'], 'to'],
    ['due', ['do'], undefined],
    ['', ['a'], undefined],
    ['abcd', ['abce', 'abcf'], 'abce'],
  ];
  for (const [word, among, found] of cases) {
    it(`${word || 'nothing'} among ${among.join(', ')}`, () => assert.equal(nearest(word, among), found));
  }

  it('keeps to the number of slips it is given', () => {
    assert.equal(nearest('golden', ['gol'], 2), undefined);
    assert.equal(nearest('golden', ['gol'], 3), 'gol');
    assert.equal(nearest('golden', ['goldne'], 1), 'goldne');
    assert.equal(nearest('golden', ['goldne'], 0), undefined);
  });

  it('takes no time for words that nobody typed by a slip', () => {
    const long = 'x'.repeat(1_000_000);
    assert.equal(nearest(long, [`${long}y`]), undefined);
    assert.equal(nearest('x', [long]), undefined);
  });
});
