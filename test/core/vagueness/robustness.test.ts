import assert from 'node:assert/strict';
import fc from 'fast-check';
import { judgeMeasure, judgePurpose, judgeTitle } from '../../../src/core/vagueness/judge';
import { MAX_LENGTH, tokenize } from '../../../src/core/vagueness/tokens';

const judges = [judgeTitle, judgeMeasure, judgePurpose];

const ODD: readonly string[] = [
  '',
  ' \t\r\n',
  '.',
  '🎯🚀👩‍👩‍👧',
  '\uD83D',
  '\uDE00 improve quality \uD83D',
  '\u202Eimprove quality',
  'תשפר more quality',
  '__proto__ constructor toString hasOwnProperty',
  'improve\u0000quality',
  '%%%%%%%%',
  '1'.repeat(500),
  '((((((((((',
  'IMPROVE QUALITY!!!',
  'by by by by by',
  'to be to be to be',
  '更'.repeat(300),
];

describe('vagueness of odd input', () => {
  for (const text of ODD) {
    it(`survives ${JSON.stringify(text.slice(0, 40))}`, () => {
      for (const judge of judges)
        assert.equal(typeof judge(text, { fine: [text, ''], vague: ['', '*'] }).vague, 'boolean');
    });
  }

  it('survives any text and points inside it', () => {
    const words = fc.constantFrom(
      'improve',
      'be',
      'more',
      'quality',
      '3',
      '%',
      'to',
      'by',
      'the',
      ',',
      '更好',
      'verbessern',
      'und',
      '👍',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(words).map((list) => list.join(' ')),
    );
    fc.assert(
      fc.property(text, fc.array(fc.string()), (sentence, list) => {
        for (const judge of judges) {
          const verdict = judge(sentence, { fine: list.slice(0, 2), vague: list.slice(2) });
          if (!verdict.vague) continue;
          assert.ok(verdict.spans.length > 0);
          for (const { start, end, word } of verdict.spans) assert.equal(sentence.slice(start, end), word);
          assert.ok(verdict.message.length > 0 && verdict.message.length <= 200);
        }
      }),
    );
  });

  it('says the same twice', () => {
    fc.assert(fc.property(fc.string(), (text) => assert.deepEqual(judgeTitle(text), judgeTitle(text))));
  });

  it('reads no further than its limit', () => {
    const long = `Ship the queue. ${'and so on '.repeat(20_000)}`;
    assert.ok((tokenize(long).at(-1)?.end ?? 0) <= MAX_LENGTH);
    for (const judge of judges) {
      const verdict = judge(`Improve quality ${'a'.repeat(100_000)}`);
      if (verdict.vague) for (const span of verdict.spans) assert.ok(span.end <= MAX_LENGTH);
    }
  });

  it('looks at each token a bounded number of times', () => {
    const shapes = [
      'improve ',
      'more ',
      'a ',
      '3 ',
      'by ',
      'and ',
      'is ',
      '更',
      '[',
      'to be ',
      "x'",
      'aA',
      'from ',
      'stop ',
      'each ',
      'level ',
      'teams ',
      'better ',
      'no ',
      'has ',
    ];
    for (const shape of shapes) {
      const once = lookups(shape.repeat(200));
      const twice = lookups(shape.repeat(400));
      assert.ok(twice <= 2.3 * once + 200, `${shape}: ${once} then ${twice}`);
    }
  });
});

/** How often the word lists are asked while a text is judged: the work done, whatever the machine. */
function lookups(text: string): number {
  const has = Set.prototype.has;
  let count = 0;
  Set.prototype.has = function counted(this: Set<unknown>, value: unknown): boolean {
    count += 1;
    return has.call(this, value);
  };
  try {
    for (const judge of judges) judge(text);
  } finally {
    Set.prototype.has = has;
  }
  return count;
}
