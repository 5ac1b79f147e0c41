import { positionAt } from '../../src/core/text/line-index';
import { askEverything } from './ask-everything';
import { mutants } from './mutants';
import { tryTexts } from './programme';
import { viewOf } from './view';

describe('Mutants of real plans', () => {
  it('are checked and answered by every feature', () => {
    tryTexts('mutants', { short: 500, long: 50_000 }, mutants, ({ text, at }) => {
      const view = viewOf(text);
      askEverything(view, [positionAt(view.document.lines, Math.min(at, text.length))]);
    });
  });
});
