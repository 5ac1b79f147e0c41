import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createFraming, framed } from '../../src/server/framing';

/** What is heard of a stream that comes in these pieces: messages as they are, complaints as one word. */
function heard(...pieces: readonly (string | Buffer)[]): unknown[] {
  const all: unknown[] = [];
  const read = createFraming({ message: (message) => all.push(message), fault: () => all.push('complaint') });
  for (const piece of pieces) read(Buffer.from(piece));
  return all;
}

const header = (length: number | string) => `Content-Length: ${length}\r\n\r\n`;
const one = { jsonrpc: '2.0', method: 'm', params: { text: 'Ziel „größer“ 🚀' } };

describe('messages in a stream of bytes', () => {
  it('are the same however the stream is cut', () => {
    const bytes = Buffer.from(framed(one) + framed({}) + framed([one, 1]));
    fc.assert(
      fc.property(fc.array(fc.nat(bytes.length), { maxLength: 12 }), (places) => {
        const cuts = [0, ...places.sort((a, b) => a - b), bytes.length];
        const pieces = cuts.slice(1).map((end, at) => bytes.subarray(cuts[at], end));
        assert.deepEqual(heard(...pieces), [one, {}, [one, 1]]);
      }),
    );
  });

  it('may name their kind, in any letters', () => {
    const kind = 'Content-Type: application/vscode-jsonrpc; charset=utf-8\r\n';
    assert.deepEqual(heard(`${kind}content-LENGTH:2\r\n\r\n{}`, `Content-Length:  2  \r\n${kind}\r\n[]`), [{}, []]);
  });

  it('go on behind what is wrongly framed', () => {
    const next = framed(one);
    assert.deepEqual(heard(`no header at all\r\n\r\n${next}`), ['complaint', one]);
    assert.deepEqual(heard(`${header('nonsense')}${next}`), ['complaint', one]);
    assert.deepEqual(heard(`${header(-3)}${next}`), ['complaint', one]);
    assert.deepEqual(heard(`${header(7)}{ "a": ${next}`), ['complaint', one]);
    assert.deepEqual(heard(`${header(0)}${next}`), ['complaint', one]);
    assert.deepEqual(heard(`${'x'.repeat(20_000)}\r`, `\n\r\n${next}`), ['complaint', 'complaint', one]);
  });

  it('are passed over where they are larger than any can be', () => {
    const huge = 200_000_001;
    const piece = Buffer.alloc(25_000_000, ' ');
    const body = Array.from({ length: 8 }, () => piece);
    assert.deepEqual(heard(header(huge), ...body, ' ', framed(one)), ['complaint', one]);
  });

  it('need nothing behind an empty one', () =>
    assert.deepEqual(heard(header(0), header(0)), ['complaint', 'complaint']));
});
