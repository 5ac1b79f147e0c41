import fc from 'fast-check';
import { arbitraryFile } from '../../../harness/arbitrary-plan';
import { indent, lineBreak, mark, separator, tail, word } from './arbitrary-yaml';

const pasted = fc.oneof(
  word,
  separator,
  tail,
  lineBreak,
  indent,
  mark,
  fc.constantFrom(' ', ' ', '  ', ':', '#', '-', '"', "'", '[', ']', '{', '}', ',', '|', '>', '\n', '\t'),
);

interface Change {
  readonly kind:
    | 'insert'
    | 'delete'
    | 'replace'
    | 'double'
    | 'indent'
    | 'outdent'
    | 'drop'
    | 'swap'
    | 'cut'
    | 'join'
    | 'crlf';
  /** Where, as a share of the whole. */
  readonly at: number;
  readonly length: number;
  readonly text: string;
}

const change: fc.Arbitrary<Change> = fc.record({
  kind: fc.constantFrom(
    'insert',
    'insert',
    'insert',
    'delete',
    'delete',
    'replace',
    'double',
    'indent',
    'outdent',
    'drop',
    'swap',
    'cut',
    'join',
    'crlf',
  ),
  at: fc.nat(9999),
  length: fc.integer({ min: 1, max: 5 }),
  text: pasted,
}) as fc.Arbitrary<Change>;

/** Makes one change a hand or a merge might make. */
function changed(text: string, { kind, at, length, text: put }: Change): string {
  const offset = Math.floor((text.length * at) / 10_000);
  switch (kind) {
    case 'insert':
      return text.slice(0, offset) + put + text.slice(offset);
    case 'delete':
      return text.slice(0, offset) + text.slice(offset + length);
    case 'replace':
      return text.slice(0, offset) + put + text.slice(offset + length);
    case 'cut':
      return text.slice(0, offset);
  }
  const lines = text.split('\n');
  const index = Math.floor((lines.length * at) / 10_000);
  const old = lines[index] ?? '';
  switch (kind) {
    case 'double':
      lines.splice(index, 0, old);
      break;
    case 'indent':
      lines[index] = ' '.repeat(length) + old;
      break;
    case 'outdent':
      lines[index] = old.replace(/^ /, '').replace(length > 2 ? /^ / : /^$/, '');
      break;
    case 'drop':
      lines.splice(index, length);
      break;
    case 'swap':
      lines.splice(index, 1);
      lines.splice(index + length, 0, old);
      break;
    case 'join':
      lines.splice(index, 2, old + (lines[index + 1] ?? ''));
      break;
    case 'crlf':
      lines[index] = `${old}\r`;
      break;
  }
  return lines.join('\n');
}

/** Up to 30 lines in a row of one of the texts, or a generated file, with up to four changes. */
export function arbitraryMutant(texts: readonly string[]): fc.Arbitrary<string> {
  const excerpt = fc
    .record({ text: fc.constantFrom(...texts), at: fc.nat(9999), count: fc.integer({ min: 2, max: 30 }) })
    .map(({ text, at, count }) => {
      const lines = text.split('\n');
      const start = Math.floor((lines.length * at) / 10_000);
      return lines.slice(start, start + count).join('\n');
    });
  const base = fc.oneof(
    excerpt,
    arbitraryFile.map(({ text }) => text),
  );
  return fc.tuple(base, fc.array(change, { maxLength: 4 })).map(([text, changes]) => changes.reduce(changed, text));
}
