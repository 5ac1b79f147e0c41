import { openNext } from './same-as-whole';

/** Versions one after the other in which the sum of the parts once differed from the whole. */
const found: Readonly<Record<string, readonly string[]>> = {
  'a file of comments only': ['careerPlan:\n', 'a', '#acareerPlan:\n'],
  'a byte-order mark at the start of a line below the first': [
    "goals:\n  b:\n    goal: 'y'\n",
    "goals:\n  b:\n    goal: 'y'\n\ufeff",
  ],
};

describe('A document opened after another one, in cases that once were wrong', () => {
  for (const [name, texts] of Object.entries(found)) {
    for (const lineBreak of ['\n', '\r\n']) {
      it(`${name} (${lineBreak === '\n' ? 'LF' : 'CRLF'})`, () => {
        let document = openNext('careerPlan: 1\n', undefined);
        for (const text of texts) document = openNext(text.replaceAll('\n', lineBreak), document);
      });
    }
  }
});
