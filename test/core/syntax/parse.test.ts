import assert from 'node:assert/strict';
import fc from 'fast-check';
import { limits } from '../../../src/core/syntax/fence';
import { maxFaults, parseSyntax } from '../../../src/core/syntax/parse';
import { toJson } from '../../../src/core/syntax/to-json';
import { propertyRuns } from '../../harness/arbitrary-plan';

/** The words each fault is about, and how its message starts. */
function faultsOf(text: string): string[] {
  return parseSyntax(text).faults.map(
    ({ start, end, message }) => `${text.slice(start, end)} | ${message.split(/[.:;]/)[0]}`,
  );
}

function dataOf(text: string): unknown {
  return JSON.parse(JSON.stringify(toJson(parseSyntax(text).root)));
}

describe('reading YAML', () => {
  it('gives the data of every style', () => {
    const text = 'a: 1\nb: \'x\'\nc: "y\\n"\nd: |\n  z\ne: [1, { f: ~ }, ]\ng:\n- true\n- 2026-02-30\n';
    assert.deepEqual(dataOf(text), { a: 1, b: 'x', c: 'y\n', d: 'z\n', e: [1, { f: null }], g: [true, '2026-02-30'] });
    assert.deepEqual(faultsOf(text), []);
  });

  it('never makes a date or a YAML 1.1 truth value of a text', () => {
    assert.deepEqual(dataOf('a: 2026-02-30\nb: yes\nc: off\nd: 1:30\ne: 0o17\nf: 017\n'), {
      a: '2026-02-30',
      b: 'yes',
      c: 'off',
      d: '1:30',
      e: 15,
      f: 17,
    });
  });

  it('gives numbers JSON cannot hold as text', () => {
    assert.deepEqual(dataOf('a: .inf\nb: -.inf\nc: .nan\n'), { a: '.inf', b: '-.inf', c: '.nan' });
  });

  it('reads CRLF, a byte-order mark and a missing final line end', () => {
    assert.deepEqual(dataOf('\ufeffa: 1\r\nb: |\r\n  x\r\n  y\r\nc: 2'), { a: 1, b: 'x\ny\n', c: 2 });
    assert.deepEqual(faultsOf('\ufeffa: 1\r\nb: 2'), []);
  });

  it('survives a lone carriage return', () => {
    for (const text of ['\r', 'a: 1\rb: 2\r', 'a: |\r  x\r']) parseSyntax(text);
  });

  it('finds nothing in an empty file, and nothing wrong with it', () => {
    for (const text of ['', '\n', '# only this\n', '\ufeff', '---\n', '---\n...\n']) {
      assert.equal(parseSyntax(text).root, undefined);
      assert.deepEqual(faultsOf(text), []);
    }
  });

  it('lists the comments, and no text that looks like one', () => {
    const text = '# one\na: "#no" # two\nb: |\n  # no\nc: x#no\nd: [ # three\n  1]\n#four';
    const { comments } = parseSyntax(text);
    assert.deepEqual(
      comments.map((comment) => comment.text),
      [' one', ' two', ' three', 'four'],
    );
    for (const { start, end, text: words } of comments) assert.equal(text.slice(start, end), `#${words}`);
  });

  it('keeps keys of the language apart from the language', () => {
    const json = toJson(parseSyntax('__proto__: { polluted: 1 }\nconstructor: 2\ntoString: 3\n').root);
    assert.deepEqual(Object.keys(json as object), ['__proto__', 'constructor', 'toString']);
    assert.equal(({} as { polluted?: number }).polluted, undefined);
  });
});

describe('the fence', () => {
  it('reads a text of a million characters and refuses one of one more', () => {
    assert.deepEqual(faultsOf(`a: ${'x'.repeat(limits.characters - 3)}`), []);
    const { root, faults } = parseSyntax(`a: ${'x'.repeat(limits.characters - 2)}`);
    assert.equal(root, undefined);
    assert.match(faults[0]?.message ?? '', /^This file has more than 1,000,000 characters/);
  });

  it('refuses what is nested too deep, at the place where it is', () => {
    const text = `a: 1\nb: ${'['.repeat(100_000)}`;
    const { root, faults } = parseSyntax(text);
    assert.equal(root, undefined);
    assert.equal(faults.length, 1);
    assert.match(faults[0]?.message ?? '', /nested more than 64 deep/);
    assert.ok((faults[0]?.start ?? 0) > 60 && (faults[0]?.start ?? 0) < 90);
    assert.match(parseSyntax('- '.repeat(2_000)).faults[0]?.message ?? '', /nested more than 64 deep/);
    assert.match(parseSyntax('{a: '.repeat(2_000)).faults[0]?.message ?? '', /nested more than 64 deep/);
  });

  it('reads what is nested as deep as it may be', () => {
    const text = `${'['.repeat(60)}1${']'.repeat(60)}`;
    assert.deepEqual(faultsOf(text), []);
    assert.notEqual(parseSyntax(text).root, undefined);
  });

  it('refuses too many parts and too many aliases', () => {
    assert.match(parseSyntax(`[${'1,'.repeat(310_000)}]`).faults[0]?.message ?? '', /more parts than a plan can have/);
    assert.match(
      parseSyntax(`a: &a 1\nb: [${'*a,'.repeat(2_001)}]`).faults[0]?.message ?? '',
      /more than 2,000 aliases/,
    );
  });

  it('refuses aliases that unfold without end', () => {
    let bomb = 'a0: &a0 [x, x, x, x, x, x, x, x, x]\n';
    for (let i = 1; i < 9; i++)
      bomb += `a${i}: &a${i} [${Array(9)
        .fill(`*a${i - 1}`)
        .join(', ')}]\n`;
    const { root, faults } = parseSyntax(bomb);
    assert.equal(root, undefined);
    assert.match(faults[0]?.message ?? '', /unfold to more than 100,000 entries/);
  });

  it('shows no more faults than anybody reads', () => {
    assert.equal(parseSyntax(Array.from({ length: 1_000 }, (_, i) => `k${i}: @a\n`).join('')).faults.length, maxFaults);
  });
});

describe('YAML that a plan does without', () => {
  const rows: readonly (readonly [what: string, text: string, faults: readonly string[]])[] = [
    ['a second document', 'a: 1\n---\nb: 2\n', ['--- | A file holds one plan']],
    ['what follows the end mark', 'a: 1\n...\nb: 2\n', ['b: 2 | The line “']],
    [
      'a tag',
      'a: !!timestamp 2026-02-30\n',
      ['!!timestamp | The tag “!!timestamp” has no meaning in a plan and is not read'],
    ],
    ['a directive', '%YAML 1.1\n---\na: 1\n', ['%YAML 1.1 | Plans are YAML 1']],
    ['a directive given twice', '%YAML 1.2\n%YAML 1.2\n---\na: 1\n', ['%YAML 1.2 | Plans are YAML 1']],
    ['merge keys', 'a: &a { k: 1 }\nb:\n  <<: *a\n', ['<< | Merge keys (<<) are not read in a plan']],
    ['a key given twice', 'a: 1\n"a": 2\n', ['"a" | “a” is given twice in this map']],
    ['an alias of nothing', 'a: *b\n', ['*b | No anchor “&b” stands above this alias']],
    ['an alias above its anchor', 'a: *b\nb: &b 1\n', ['*b | No anchor “&b” stands above this alias']],
    ['an alias inside what it names', 'a: &a [*a]\n', ['*a | “*a” stands inside what it names, so it would never end']],
    ['a list for a key', '? [a]\n: 1\nb: 2\n', ['[ | A key is a plain word here, not a list, map or empty value']],
    ['an alias for a key', 'a: &a x\n*a : 1\n', ['*a | A key is a plain word here, not a list, map or empty value']],
    [
      'versions that were not merged',
      'a: 1\n<<<<<<< ours\nb: 1\n=======\nb: 2\n>>>>>>> theirs\n',
      ['<<<<<<< ours | Two versions of the plan meet here and were not merged'],
    ],
  ];
  for (const [what, text, faults] of rows) it(`is reported: ${what}`, () => assert.deepEqual(faultsOf(text), faults));

  it('is read as far as it goes', () => {
    assert.deepEqual(dataOf('a: 1\na: 2\nb: &b { c: 1 }\nd: *b\ne: !x 3\n---\nf: 1\n'), {
      a: 1,
      b: { c: 1 },
      d: { c: 1 },
      e: '3',
    });
    assert.deepEqual(dataOf('a: &a [1, *a]\nb: *none\n'), { a: [1, null], b: null });
  });

  it('is a first version in 1.2 and nothing else', () => assert.deepEqual(faultsOf('%YAML 1.2\n---\na: 1\n'), []));
  it('is not what only looks like a merge conflict', () => {
    assert.deepEqual(faultsOf('a: |\n  <<<<<<< ours\n  =======\n'), []);
  });
});

describe('any text', () => {
  const scraps = fc.constantFrom(
    'a',
    ' ',
    '\n',
    '\r\n',
    '\r',
    '\t',
    ':',
    ': ',
    '- ',
    '#',
    '[',
    ']',
    '{',
    '}',
    ',',
    '&a',
    '*a',
    '!t',
    '|',
    '>',
    "'",
    '"',
    '\\',
    '%',
    '---\n',
    '...\n',
    '? ',
    '<<',
    '\ufeff',
    '\u00a0',
    '🙂',
    '\ud800',
    '  ',
    'k: v\n',
    '  k: v\n',
    '- x\n',
  );
  const text = fc.oneof(
    fc.array(scraps, { maxLength: 30 }).map((list) => list.join('')),
    fc.string({ unit: 'binary' }),
  );

  it('is read without failing, with every range inside it', () => {
    fc.assert(
      fc.property(text, (source) => {
        const { root, comments, faults } = parseSyntax(source);
        toJson(root);
        for (const { start, end } of [...comments, ...faults])
          assert(0 <= start && start <= end && end <= source.length);
        for (const [i, fault] of faults.entries()) assert(fault.start >= (faults[i - 1]?.start ?? 0));
        const check = (node: typeof root, from: number, to: number) => {
          if (!node) return;
          assert(from <= node.start && node.start <= node.end && node.end <= to);
          if (node.kind !== 'map' && node.kind !== 'list') return;
          for (const part of node.kind === 'map' ? node.entries : node.items) {
            assert(node.start <= part.start && part.start <= part.end && part.end <= node.end);
            check(part.value, part.start, part.end);
          }
        };
        check(root, 0, source.length);
      }),
      propertyRuns(400),
    );
  });
});
