import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { tenYears } from '../../../../bench/plans.mjs';
import { limits } from '../../../../src/core/syntax/fence';
import { parseWithLibrary } from '../../../../src/core/syntax/parse';
import { readPlain } from '../../../../src/core/syntax/plain/read-plain';
import { toJson } from '../../../../src/core/syntax/to-json';

/** The data of a text, which both ways of reading it must agree on. */
function dataOf(text: string): unknown {
  const tree = readPlain(text);
  assert.ok(tree, `not read: ${text}`);
  assert.deepEqual({ ...tree, faults: [] }, parseWithLibrary(text));
  return JSON.parse(JSON.stringify(toJson(tree.root)));
}

/** What the reader leaves to the library, and the library reads as well or as badly as it can. */
function isRefused(text: string): boolean {
  const tree = readPlain(text);
  if (tree) assert.deepEqual({ ...tree, faults: [] }, parseWithLibrary(text));
  return tree === undefined;
}

describe('the reader of plain YAML', () => {
  it('reads every example', () => {
    const files = readdirSync('examples', { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.career.yaml'),
    );
    assert.ok(files.length > 10);
    for (const file of files) {
      const text = readFileSync(path.join('examples', file), 'utf8');
      for (const version of [text, text.replaceAll('\n', '\r\n'), `\ufeff${text}`, text.trimEnd()]) dataOf(version);
    }
  });

  it('reads a plan of ten years', () => {
    const text = tenYears({ initiatives: 60, weeks: 20 });
    assert.ok(text.length > 40_000);
    dataOf(text);
  });

  it('reads lists and maps however they are indented', () => {
    const text = 'a:\n- 1\n-   b: 2\n    c:\n    - - 3\n      - 4\n-\n  d:\n       e: 5\nf:\n    - 6\n';
    assert.deepEqual(dataOf(text), { a: [1, { b: 2, c: [[3, 4]] }, { d: { e: 5 } }], f: [6] });
    assert.deepEqual(dataOf('  a: 1\n  b:\n\n  c:   3   \n'), { a: 1, b: null, c: 3 });
  });

  it('reads texts in quotes and without', () => {
    const text = "a: \"x: \\\"y\\\" \\u00e9\\n\"\n'it''s': 'it''s # one'\n\"b\" : don't: #1\nc: x#y\nd: a:b\n".replace(
      ': #',
      ':#',
    );
    assert.deepEqual(dataOf(text), { a: 'x: "y" é\n', "it's": "it's # one", b: "don't:#1", c: 'x#y', d: 'a:b' });
  });

  it('reads texts over several lines', () => {
    assert.deepEqual(dataOf("---\na: \"one  \n  two\\n \n\n  three\n  \"\nb: ['\n\n  it''s\r\n  four']\n"), {
      a: 'one two\n\nthree ',
      b: ["\nit's four"],
    });
    assert.deepEqual(dataOf('a: one\n  two\n\n\n  - three\nb:\n  four\n   five # six\n'), {
      a: 'one two\n\n- three',
      b: 'four five',
    });
    assert.deepEqual(dataOf('a: |\n  one\n   two\n\n  three\n\nb: |-\n  one\nc: |+\n  one\n\n'), {
      a: 'one\n two\n\nthree\n',
      b: 'one',
      c: 'one\n\n',
    });
    assert.deepEqual(dataOf('a: >\n  one\n  two\n\n  three\n    four\n  five\nb: >-\n\n  one\n  two'), {
      a: 'one two\nthree\n  four\nfive\n',
      b: '\none two',
    });
    assert.deepEqual(dataOf('a: |\nb: >\n\n  # c\n'), { a: '', b: '\n# c\n' });
  });

  it('reads brackets', () => {
    assert.deepEqual(dataOf('a: [x, "y", [1, { b: c:d, e: }],] # z\nf: {"g":1, h: {}}\ni: [\n  1, # one\n\n  2\n]\n'), {
      a: ['x', 'y', [1, { b: 'c:d', e: null }]],
      f: { g: 1, h: {} },
      i: [1, 2],
    });
  });

  it('reads numbers and truth values as the core schema says', () => {
    const text = 'a: [-1, +2, 007, 1.5, 1., -.5, 1e3, 0x1F, 0o17, 0b1, 1_000, 1:30, 2026-11-22, -, .]';
    assert.deepEqual(dataOf(text.replace('-, .', '--, .')), {
      a: [-1, 2, 7, 1.5, 1, -0.5, 1000, 31, 15, '0b1', '1_000', '1:30', '2026-11-22', '--', '.'],
    });
    assert.deepEqual(dataOf('a: [true, False, TRUE, yes, tRUE, null, ~, Null, NULL, nUll]\n1: x\nnull: y\n'), {
      a: [true, false, true, 'yes', 'tRUE', null, null, null, null, 'nUll'],
      1: 'x',
      null: 'y',
    });
  });

  it('finds nothing in a text of comments', () => {
    for (const text of ['', '\n', '# one', '\ufeff', '  # one\n\n#two\r\n']) assert.equal(dataOf(text), null);
  });

  it('leaves what has another meaning, or may have, to the library', () => {
    const others = [
      '&a b',
      '*a',
      '!t b',
      '%b',
      '@b',
      '`b',
      '? b',
      '- b',
      ': b',
      '|2\n   b',
      '[a: b]',
      '{a}',
      '"a\nb"',
      '"a\\\n  b"',
      '"a\n  b": c',
    ];
    for (const value of others) assert.ok(isRefused(`a: ${value}\n`), value);
    for (const text of [
      '--- a: 1\n',
      'a: 1\n---\n',
      'a: 1\n...\n',
      '%YAML 1.2\n---\na: 1\n',
      'a: 1\rb: 2\r',
      '[1]',
      '"a"',
      'a',
    ]) {
      assert.ok(isRefused(text), text);
    }
  });

  it('leaves everything there is a fault in to the library', () => {
    const faulty = [
      'a: 1\na: 2\n',
      '<<: 1\n',
      'a: b: c\n',
      'a: "b\n',
      "a: 'b\n",
      'a: [b\n',
      'a: {b: c\n',
      'a: b]\nc\n',
      'a: [b]c\n',
      'a: "b"c\n',
      'a: "b"#c\n',
      'a: [b]#c\n',
      'a: [,]\n',
      'a: [b,,c]\n',
      'a: [b c\nd]\n',
      'a: {b: 1, b: 2}\n',
      'a: {<<: 1}\n',
      'a: 1\nb\n',
      'a: 1\n  b: 2\n',
      'a:\n   b: 1\n  c: 2\n',
      'a:\n  - b\n c: 2\n',
      '- a\nb: 1\n',
      'a: 1\n- b\n',
      'a:\n\tb: 1\n',
      'a: |x\n  b\n',
      'a: |\n  b\n c\n',
      'a: "\\q"\n',
      '\u00a0a: 1\n',
      '\ufeffb: 1\n\ufeffc: 2\n',
      'a: |\n    \n  b\n',
      `${'k'.repeat(1100)}: 1\n`,
      'a: 1\n<<<<<<< b\nc: 2\n=======\nd: 3\n>>>>>>> e\n',
      'a: -\n',
      'a: b\n  c: d\n',
    ]; // prettier-ignore
    for (const text of faulty) {
      assert.notEqual(parseWithLibrary(text).faults.length, 0, text);
      assert.ok(isRefused(text), text);
    }
  });

  it('leaves what is too large or too deep to the library', () => {
    assert.ok(isRefused(`a: ${'b'.repeat(limits.characters)}\n`));
    assert.ok(isRefused(`a: ${'['.repeat(70)}${']'.repeat(70)}\n`));
    assert.ok(isRefused(`${'- '.repeat(1000)}a\n`));
    assert.ok(isRefused(Array.from({ length: 100 }, (_, i) => `${' '.repeat(i)}a:\n`).join('')));
    assert.ok(isRefused(`a: [${'b,'.repeat(limits.tokens / 4)}]\n`));
  });

  it('reads what is at the edge of its limits as the library does', () => {
    const deep = (levels: number) => Array.from({ length: levels }, (_, i) => `${' '.repeat(i)}a:\n`).join('');
    for (const levels of [31, 32, 33, 63, 64, 65, 66]) isRefused(deep(levels));
    for (const length of [999, 1001, 1023, 1024, 1025, 2000]) {
      isRefused(`${'k'.repeat(length)}: 1\n`);
      isRefused(`a: { ${'k'.repeat(length)}: 1 }\n`);
    }
    for (const text of ['a: 1e999', 'a: -0', `a: ${'9'.repeat(400)}`, 'a: "\\ud83d"', '__proto__: { __proto__: 1 }']) {
      dataOf(text);
    }
    for (const text of [
      '\u2028<<<<<<< a\u2028>>>>>>> b: 1',
      'a: b\u2028c: d',
      'a:\u00a0b: c',
      '\ufeff---\na: 1',
      '---\n---\na: 1',
    ]) {
      isRefused(text);
    }
  });

  it('has learnt from texts it once read differently', () => {
    // The library wants a space before a comment at the start of a line, behind the last value in brackets.
    assert.ok(isRefused('a: {\n  b: c\n# d\n  }\n'));
    // It counts no indentation behind a byte-order mark.
    assert.ok(isRefused('\ufeff- a:\n# b'));
    assert.ok(isRefused('\ufeff  a: 1\n  b: 2\n'));
    // A comment left of a text lets it run on over the lines of the map around it.
    assert.ok(isRefused('a:\n#b\n  c\nd: 1\n'));
  });
});
