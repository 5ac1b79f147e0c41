// biome-ignore-all lint/suspicious/noTemplateCurlyInString: snippets look like that
import assert from 'node:assert/strict';
import { plainOf } from '../../src/server/completion';

describe('a snippet for an editor that knows none', () => {
  for (const [snippet, plain] of [
    ['golden-path', 'golden-path'],
    ['goal: $1', 'goal: '],
    ['due: ${1:2026-12-31}\n$0', 'due: 2026-12-31\n'],
    ['status: ${1|planned,active,done|}', 'status: planned'],
    ['${1|a\\,b,c|}', 'a,b'],
    ['{ date: ${1:2026-11-22}, value: $2 \\}', '{ date: 2026-11-22, value:  }'],
    ['${1:costs \\$5 \\\\ \\}}', 'costs $5 \\ }'],
  ] as const) {
    it(`is ${JSON.stringify(plain)} for ${JSON.stringify(snippet)}`, () => assert.equal(plainOf(snippet), plain));
  }

  it('is made in linear time', () => {
    const long = '${1|'.repeat(50_000);
    assert.equal(plainOf(long).length, long.length);
  });
});
