import fc from 'fast-check';
import { arbitraryFile } from '../../../harness/arbitrary-plan';

/** Texts that are nearly YAML: what lies between a plan as it should be and anything a keyboard can make of it. */

const indent = fc.constantFrom('', '', '', '  ', '  ', '  ', '    ', '    ', ' ', '   ', '      ', '\t');
const mark = fc.constantFrom('', '', '', '', '- ', '- ', '-', '-   ', '- - ', '? ', ': ');
const key = fc.constantFrom(
  'a',
  'b',
  'c',
  'due',
  'x y',
  '"q"',
  "'s'",
  'a#b',
  '1',
  '~',
  'Größe',
  '東',
  '<<',
  '',
  '-k',
  '?k',
  ':k',
  '"a\\"b"',
  '{k}',
  '[k]',
  'a:b',
  '\u00a0k',
  '__proto__',
);
const separator = fc.constantFrom(': ', ': ', ': ', ': ', ':', ':  ', ' : ', ':\t', '', ' ');
const word = fc.constantFrom(
  'x',
  'ship it',
  'a: b',
  'a:b',
  'x #y',
  'x#y',
  '# z',
  "don't",
  '"',
  "'",
  '"q"',
  "'s'",
  '"q',
  "'s",
  '"a\\n"',
  '"\\u00e9"',
  '"\\x4"',
  '"\\q"',
  "'it''s'",
  '"a" b',
  '1',
  '-1',
  '+1',
  '0',
  '-0',
  '007',
  '1.5',
  '1.',
  '.5',
  '.',
  '-',
  '1e3',
  '1e',
  '0x1F',
  '0o17',
  '0o8',
  '.inf',
  '-.INF',
  '+.Inf',
  '.nan',
  '.NaN',
  '-.nan',
  'true',
  'True',
  'TRUE',
  'tRUE',
  'false',
  'no',
  'null',
  'Null',
  'NULL',
  '~',
  '~x',
  '99999999999999999999',
  '[',
  ']',
  '{',
  '}',
  ',',
  '[]',
  '{}',
  '[a, b]',
  '[a, b,]',
  '[,]',
  '[a,,b]',
  '[a b',
  '{ k: v }',
  '{k: v, l: [1, 2]}',
  '{k}',
  '{k: }',
  '{k:v}',
  '{"k":v}',
  '{"k" : v}',
  '[k: v]',
  '[- a]',
  '[a]b',
  '[a] # c',
  '[a, # c',
  '[[[]]]',
  '{ k: v, k: w }',
  '[a#b, c #d',
  '[?x, :y, -z]',
  '["a" , \'b\']',
  '{k: a:b, l: c: d}',
  '[a: ]',
  '|',
  '>',
  '|-',
  '>-',
  '|+',
  '>+',
  '|2',
  '>1-',
  '|--',
  '| # c',
  '|#c',
  '>x',
  '&a',
  '*a',
  '!t',
  '&a x',
  '%',
  '@',
  '`',
  '!',
  '%x',
  '---',
  '...',
  '--- x',
  '----',
  '..',
  '<<<<<<<',
  '<<<<<<< HEAD',
  '>>>>>>>',
  '=======',
  '- x',
  '-x',
  '? x',
  '?x',
  ': x',
  ':x',
  '\\',
  '\u2028',
  '\ufeff',
  'a\tb',
  'x\t',
  '\tx',
  'a\rb',
  '\u0001',
  '\u0085',
  '🙂',
  '\ud800',
); // prettier-ignore
const value = fc.oneof(
  { weight: 3, arbitrary: fc.constant('') },
  { weight: 6, arbitrary: word },
  { weight: 1, arbitrary: fc.tuple(word, word).map(([a, b]) => `${a} ${b}`) },
  { weight: 1, arbitrary: fc.tuple(word, word).map(([a, b]) => a + b) },
);
const tail = fc.constantFrom('', '', '', '', '', '', ' ', '  ', ' # c', ' #', '\t', '\t# c', '#c');
const lineBreak = fc.constantFrom(
  '\n',
  '\n',
  '\n',
  '\n',
  '\n',
  '\n',
  '\n',
  '\r\n',
  '\n\n',
  '\n  \n',
  '\r',
  '\n# c\n',
  '\n  # c\n',
  '\n     \n',
);

const line = fc.oneof(
  { weight: 5, arbitrary: fc.tuple(indent, mark, key, separator, value, tail, lineBreak) },
  { weight: 2, arbitrary: fc.tuple(indent, mark, value, tail, lineBreak) },
);

/** Lines put together from pieces that mean something in YAML, at indentations that often fit. */
const soup = fc.array(line, { maxLength: 8 }).map((lines) => lines.flat().join(''));

const calmKey = fc.constantFrom('a', 'b', 'c', 'd', 'e f', '"g"', "'h'", 'due');
const calmMark = fc.constantFrom('', '', '', '', '- ', '- ', '-   ', '- - ');
const calmWord = fc.constantFrom(
  'x',
  'ship it',
  'a:b',
  'x #y',
  "don't",
  '"q"',
  "'s'",
  '1',
  '2026-11-22',
  '[a, b]',
  '[a, b',
  'c]',
  '{ k: v',
  'l: w }',
  '[',
  ']',
  '{',
  '}',
  'x,',
  '# c',
  '{ k: v }',
  '|',
  '>',
  '|-',
  '>-',
  '|+',
  '>+',
  '- x',
  '-',
  '',
);
const calmIndent = fc.constantFrom('', '', '  ', '  ', '    ', '    ', '      ', ' ', '   ');
const calmBreak = fc.constantFrom(
  '\n',
  '\n',
  '\n',
  '\n',
  '\n',
  '\n\n',
  '\n  \n',
  '\n# c\n',
  '\n    # c\n',
  '\r\n',
  '\n\n\n',
);
const calmLine = fc.oneof(
  { weight: 3, arbitrary: fc.tuple(calmIndent, calmMark, calmKey, fc.constantFrom(': ', ':'), calmWord, calmBreak) },
  { weight: 2, arbitrary: fc.tuple(calmIndent, calmMark, calmWord, calmBreak) },
);

/** As {@link soup}, of fewer pieces, so that much of it can be read. */
const calmSoup = fc.array(calmLine, { minLength: 1, maxLength: 7 }).map((lines) => lines.flat().join(''));

export const arbitraryYaml: fc.Arbitrary<string> = fc.oneof(soup, calmSoup);

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
