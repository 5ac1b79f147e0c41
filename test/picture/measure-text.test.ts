import assert from 'node:assert/strict';
import fc from 'fast-check';
import { letteringOf } from '../../src/picture/measure-text';

describe('lettering', () => {
  const lettering = letteringOf({ fontSize: 10 });
  const { width } = lettering;

  it('knows wide letters from narrow ones and ideographs from both', () => {
    assert.ok(width('illi') < width('mmmm') / 2);
    assert.equal(width('日本'), 20);
    assert.equal(width('e\u0301'), width('e'));
  });

  it('leaves what fits as it is, on one line', () => {
    assert.equal(lettering.fit('Short title', 500), 'Short title');
    assert.equal(lettering.fit('  Two\n   lines ', 500), 'Two lines');
  });

  it('cuts at the width with an ellipsis, and not after a space or a comma', () => {
    // Digits are 5.56 wide and the ellipsis 6 pixels: 3 digits fit into 24, a fourth does not.
    assert.equal(lettering.fit('1234567', 24), '123…');
    assert.equal(lettering.fit('one, two three', width('one, ') + 6.1), 'one…');
    assert.equal(lettering.fit('anything', 3), '');
  });

  it('never gives more than there is room for, nor half a character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.double({ min: 0, max: 300, noNaN: true }), (text, pixels) => {
        const shown = lettering.fit(text, pixels);
        assert.ok(width(shown) <= pixels + 1e-9);
        assert.ok(!/[\ud800-\udfff]/.test(shown.replace(/[\ud800-\udbff][\udc00-\udfff]/g, '')));
      }),
    );
  });

  it('takes a measured width into account', () => {
    assert.equal(letteringOf({ fontSize: 10, textScale: 1.5 }).width('abc'), width('abc') * 1.5);
  });
});
