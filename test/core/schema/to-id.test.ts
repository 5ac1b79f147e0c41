import assert from 'node:assert/strict';
import fc from 'fast-check';
import { isId, toId } from '../../../src/core/schema/to-id';

describe('toId', () => {
  const cases: [text: string, id: string | undefined][] = [
    ['My Goal', 'my-goal'],
    ['restoreTime', 'restore-time'],
    ['Führung & Größe', 'fuhrung-grosse'],
    ['  on  call! ', 'on-call'],
    ['__proto__', 'proto'],
    ['2027', '2027'],
    ['目標', undefined],
    ['', undefined],
  ];
  for (const [text, id] of cases) it(`${text} becomes ${id}`, () => assert.equal(toId(text), id));

  it('always gives an id or nothing', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => isId(toId(text) ?? 'none')));
  });
});
