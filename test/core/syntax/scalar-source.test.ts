import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseSyntax } from '../../../src/core/syntax/parse';
import { sourceOf } from '../../../src/core/syntax/scalar-source';
import { propertyRuns } from '../../harness/arbitrary-plan';

/** A word as a value has it, and as it is written inside each kind of quotes. */
interface Word {
  readonly value: string;
  readonly single: string;
  readonly double: string;
}

const same = (value: string): Word => ({ value, single: value, double: value });
const word: fc.Arbitrary<Word> = fc.constantFrom(
  same('ship'),
  same('the'),
  same('🙂'),
  same('Größe'),
  same('100%'),
  { value: "don't", single: "don''t", double: "don't" },
  { value: 'say"so', single: 'say"so', double: 'say\\"so' },
  { value: 'a\\b', single: 'a\\b', double: 'a\\\\b' },
  { value: 'é', single: 'é', double: '\\u00e9' },
  { value: '😀', single: '😀', double: '\\U0001F600' },
  { value: 'ÿ', single: 'ÿ', double: '\\xff' },
);

const styles = ['plain', 'single', 'double', 'literal', 'folded'] as const;

describe('the source of a word', () => {
  it('is found in every style, over every line break', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...styles),
        fc.array(fc.array(word, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 3 }),
        fc.constantFrom('\n', '\r\n'),
        fc.constantFrom('  ', '     '),
        (style, lines, lineBreak, indent) => {
          const written = lines.map((line) =>
            line.map((w) => (style === 'single' ? w.single : style === 'double' ? w.double : w.value)).join(' '),
          );
          const join = (first: string) => first + written.join(lineBreak + indent);
          const block = (header: string) => `${header}${lineBreak}${indent}${join('')}`;
          const source = {
            plain: join(''),
            single: `${join("'")}'`,
            double: `${join('"')}"`,
            literal: block('|'),
            folded: block('>-'),
          }[style];
          const text = `key: ${source}${lineBreak}next: 1${lineBreak}`;
          const { root, faults } = parseSyntax(text);
          assert.deepEqual(faults, []);
          const node = root?.kind === 'map' ? root.entries[0]?.value : undefined;
          assert(node?.kind === 'scalar' && typeof node.value === 'string');
          let at = 0;
          for (const [i, line] of lines.entries()) {
            for (const [j, w] of line.entries()) {
              const start = node.value.indexOf(w.value, at);
              at = start + w.value.length;
              const range = sourceOf(text, node, { start, end: at });
              assert.equal(text.slice(range.start, range.end), written[i]?.split(' ')[j]);
            }
          }
        },
      ),
      propertyRuns(300),
    );
  });

  it('is the whole value where it cannot be told', () => {
    const text = 'a: 12\n';
    const { root } = parseSyntax(text);
    const node = root?.kind === 'map' ? root.entries[0]?.value : undefined;
    assert(node?.kind === 'scalar');
    assert.deepEqual(sourceOf(text, node, { start: 0, end: 1 }), { start: 3, end: 5 });
    assert.deepEqual(sourceOf(text, node, { start: 2, end: 2 }), { start: 3, end: 5 });
  });
});
