import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseSyntax } from '../../../../src/core/syntax/parse';
import { positionAt } from '../../../../src/core/text/line-index';
import { arbitraryFile } from '../../../harness/arbitrary-plan';
import { accept, completionsAt } from '../../../harness/check-completions';
import { viewOfText } from '../../../harness/cursor';
import { realisticPlan } from './realistic-plan';

/** A cursor anywhere, also in the middle of a line end. */
function at(text: string, share: number) {
  const view = viewOfText(text);
  const offset = Math.floor(share * (text.length + 1));
  return { view, text, offset, position: positionAt(view.document.lines, offset) };
}

function staysSound(text: string, share: number): void {
  const cursor = at(text, share);
  const faults = parseSyntax(text).faults.length;
  for (const item of completionsAt(cursor)) {
    const result = accept(cursor, item);
    const after = parseSyntax(result).faults;
    assert.ok(after.length <= faults, `${item.label} at ${cursor.offset}: ${after[0]?.message}\n${result}`);
  }
}

const share = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

describe('completion anywhere', () => {
  it('never makes a readable file less readable', () => {
    fc.assert(
      fc.property(arbitraryFile, share, ({ text }, where) => staysSound(text, where)),
      { numRuns: 30 },
    );
  });

  it('never makes a plan less readable, whole or cut off anywhere', () => {
    fc.assert(
      fc.property(share, share, fc.boolean(), fc.boolean(), (where, cut, isCut, crlf) => {
        const plan = crlf ? realisticPlan.replaceAll('\n', '\r\n') : realisticPlan;
        staysSound(isCut ? plan.slice(0, Math.ceil(cut * plan.length)) : plan, where);
      }),
      { numRuns: 30 },
    );
  });

  it('never makes a plan less readable at the end of what was typed so far', () => {
    for (let length = 0; length <= realisticPlan.length; length += 61) {
      staysSound(realisticPlan.slice(0, length), 0.999_999_9);
    }
  });

  it('answers in any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'a:-[]{}"\'#,| >&*!\n\r\t?1') }), share, (text, where) => {
        completionsAt(at(text, where));
      }),
      { numRuns: 200 },
    );
  });
});
