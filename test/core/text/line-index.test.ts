import assert from 'node:assert/strict';
import fc from 'fast-check';
import { indexLines, lineAt, lineRange, offsetAt, positionAt, rangeAt } from '../../../src/core/text/line-index';
import { applyEdits, clampRange } from '../../../src/core/text/range';
import { propertyRuns } from '../../harness/arbitrary-plan';

const anyText = fc
  .array(fc.oneof(fc.constantFrom('\n', '\r\n', '\r', 'a', '🙂', '\u2028'), fc.string({ maxLength: 3 })), {
    maxLength: 20,
  })
  .map((list) => list.join(''));

describe('lines', () => {
  it('end at LF, CRLF and a lone CR, and nowhere else', () => {
    assert.deepEqual(indexLines('a\nb\r\nc\rd\u2028e').starts, [0, 2, 5, 7]);
    assert.deepEqual(indexLines('').starts, [0]);
    assert.deepEqual(indexLines('\r\r\n').starts, [0, 1, 3]);
  });

  it('count UTF-16 units', () => {
    const index = indexLines('x\n🙂b');
    assert.deepEqual(positionAt(index, 4), { line: 1, character: 2 });
    assert.deepEqual(rangeAt(index, { start: 0, end: 5 }), {
      start: { line: 0, character: 0 },
      end: { line: 1, character: 3 },
    });
  });

  it('are given without their line end', () => {
    const text = 'ab\r\ncd\r\n';
    const index = indexLines(text);
    assert.deepEqual(
      [0, 1, 2].map((line) => lineRange(index, text, line)),
      [
        { start: 0, end: 2 },
        { start: 4, end: 6 },
        { start: 8, end: 8 },
      ],
    );
  });

  it('move what lies outside to the nearest place inside', () => {
    const index = indexLines('ab\ncd');
    assert.deepEqual(positionAt(index, -5), { line: 0, character: 0 });
    assert.deepEqual(positionAt(index, 99), { line: 1, character: 2 });
    assert.equal(offsetAt(index, { line: 9, character: 0 }), 5);
    assert.equal(offsetAt(index, { line: -1, character: 7 }), 0);
    assert.equal(offsetAt(index, { line: 1, character: 99 }), 5);
  });

  it('take every offset to a position and back', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const index = indexLines(text);
        for (let offset = 0; offset <= text.length; offset++) {
          const position = positionAt(index, offset);
          assert.equal(offsetAt(index, position), offset);
          assert.equal(lineAt(index, offset), position.line);
          assert.equal(
            position.line,
            text.slice(0, offset).split(/\r\n|\r(?!$)|\n|\r$/).length -
              1 -
              Number(text[offset - 1] === '\r' && text[offset] === '\n'),
          );
        }
      }),
      propertyRuns(150),
    );
  });
});

describe('ranges', () => {
  it('are ordered and inside the text whatever comes in', () => {
    assert.deepEqual(clampRange(5, 2, 10), { start: 2, end: 5 });
    assert.deepEqual(clampRange(-3, 99, 10), { start: 0, end: 10 });
    assert.deepEqual(clampRange(20, 30, 10), { start: 10, end: 10 });
    assert.deepEqual(clampRange(Number.NEGATIVE_INFINITY, 1.7, 10), { start: 0, end: 1 });
  });

  it('are edited in any order, insertions at one place in the order given', () => {
    const edits = [
      { start: 3, end: 4, newText: 'D' },
      { start: 1, end: 1, newText: '1' },
      { start: 1, end: 1, newText: '2' },
      { start: 0, end: 1, newText: '' },
    ];
    assert.equal(applyEdits('abcd', edits), '12bcD');
  });
});
