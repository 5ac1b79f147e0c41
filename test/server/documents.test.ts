import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Range } from 'vscode-languageserver-types';
import { indexLines, offsetAt } from '../../src/core/text/line-index';
import { createDocuments } from '../../src/server/documents';

const uri = 'file:///jo.career.yaml';
const pieces = fc.array(fc.constantFrom('a', '\r', '\n', '\r\n', '🚀', 'goals:\n'), { maxLength: 8 });
const text = pieces.map((some) => some.join(''));
const position = fc.record({ line: fc.nat(9), character: fc.nat(6) });
const change = fc.oneof(
  { weight: 6, arbitrary: fc.record({ range: fc.record({ start: position, end: position }), text }) },
  { weight: 1, arbitrary: fc.record({ text }) },
);

interface Change {
  readonly text: string;
  readonly range?: Range;
}

/** One change made by the book, with the lines of each text counted afresh. */
function changed(before: string, one: Change): string {
  if (!one.range) return one.text;
  const { start, end } = one.range;
  const lines = indexLines(before);
  const [a, b] = [offsetAt(lines, start), offsetAt(lines, end)].sort((x, y) => x - y);
  return before.slice(0, a) + one.text + before.slice(b);
}

describe('an open document', () => {
  it('has after any changes the text they make, one by one and together', () => {
    fc.assert(
      fc.property(text, fc.array(fc.array(change, { maxLength: 3 }), { maxLength: 8 }), (first, rounds) => {
        const documents = createDocuments();
        documents.open({ textDocument: { uri, version: 0, text: first } });
        let expected = first;
        rounds.forEach((contentChanges, at) => {
          expected = contentChanges.reduce(changed, expected);
          const version = at + 1;
          const after = documents.change({ textDocument: { uri, version }, contentChanges });
          assert.deepEqual([after?.text, after?.version, after?.isPlan], [expected, version, true]);
        });
      }),
    );
  });
});
