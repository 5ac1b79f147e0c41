import assert from 'node:assert/strict';
import { textEditsFor, verifiedEdits, verifiedEditsForAll } from '../../../src/core/syntax/edit';
import { parseSyntax } from '../../../src/core/syntax/parse';
import type { Path } from '../../../src/core/syntax/path';
import type { PlanEdit } from '../../../src/core/syntax/plan-edit';
import type { JsonValue } from '../../../src/core/syntax/to-json';

type Row = readonly [what: string, before: string, path: Path, value: JsonValue, after: string];

function check(what: string, before: string, edit: PlanEdit, after: string | undefined): void {
  it(what, () => assert.equal(verifiedEdits(before, edit)?.text, after));
}

describe('replacing a value', () => {
  const rows: readonly Row[] = [
    ['keeps the comment behind it', 'a: 1   # why\n', ['a'], 2, 'a: 2   # why\n'],
    ['fills a key with nothing behind it', 'a:\nb: 1\n', ['a'], 'x', 'a: x\nb: 1\n'],
    ['fills a key with only a comment behind it', 'a: # soon\n', ['a'], 'x', 'a: x # soon\n'],
    ['fills an empty list item', '-\n- b\n', [0], 'a', '- a\n- b\n'],
    ['takes a value of null for a value', 'a: ~\n', ['a'], false, 'a: false\n'],
    ['leaves a date plain', 'due: 2026-02-30\n', ['due'], '2026-02-28', 'due: 2026-02-28\n'],
    ['quotes what would read as a number', 'a: x\n', ['a'], '1.0', 'a: "1.0"\n'],
    ['quotes what would read as null', 'a: x\n', ['a'], '~', 'a: "~"\n'],
    ['quotes what would read as infinity', 'a: x\n', ['a'], '.inf', 'a: ".inf"\n'],
    ['leaves a YAML 1.1 truth value, a text in 1.2, plain', 'a: x\n', ['a'], 'off', 'a: off\n'],
    ['quotes a colon', 'a: x\n', ['a'], 'b: c', 'a: "b: c"\n'],
    ['quotes a comment sign', 'a: x\n', ['a'], '#1 priority', 'a: "#1 priority"\n'],
    ['quotes spaces at the ends', 'a: x\n', ['a'], ' y ', 'a: " y "\n'],
    ['quotes an empty text', 'a: x\n', ['a'], '', 'a: ""\n'],
    ['uses single quotes around double ones', 'a: x\n', ['a'], '"so": it', `a: '"so": it'\n`],
    ['writes letters of any script as they are', 'a: x\n', ['a'], 'Größe 東京 🙂', 'a: Größe 東京 🙂\n'],
    ['escapes what no other style can hold', 'a: x\n', ['a'], 'tab\there\u2028', 'a: "tab\\there\\u2028"\n'],
    ['keeps single quotes', "a: 'x' # c", ['a'], "don't", "a: 'don''t' # c"],
    ['keeps double quotes', 'a: "x"\r\nb: 1', ['a'], 'say "hi"', 'a: "say \\"hi\\""\r\nb: 1'],
    ['quotes a comma inside brackets only', 'l: [a, b]\nm: a\n', ['l', 1], 'b, c', 'l: [a, "b, c"]\nm: a\n'],
    ['needs no quotes for a comma elsewhere', 'l: [a, b]\nm: a\n', ['m'], 'b, c', 'l: [a, b]\nm: b, c\n'],
    ['fills an empty entry inside braces', '{ a: , b: 1 }\n', ['a'], 2, '{ a: 2, b: 1 }\n'],
    ['gives a bare key inside braces a value', '{ a, b: 1 }\n', ['a'], 2, '{ a: 2, b: 1 }\n'],
    ['writes lines of text as a block', 'a: x\nb: 1\n', ['a'], 'one\n\ntwo', 'a: |-\n  one\n\n  two\nb: 1\n'],
    [
      'writes them with the line ends of the file',
      'a: x\r\nb: 1\r\n',
      ['a'],
      'one\ntwo\n',
      'a: |\r\n  one\r\n  two\r\nb: 1\r\n',
    ],
    ['quotes lines of text that a block cannot hold', 'a: x\n', ['a'], ' one\ntwo', 'a: " one\\ntwo"\n'],
    [
      'puts one line in the place of a block, and keeps its comment',
      'a: | # c\n  x\n  y\n\nb: 1\n',
      ['a'],
      'z',
      'a: z # c\n\nb: 1\n',
    ],
    ['keeps a block a block', 'a: |\n  x\n\nb: 1\n', ['a'], 'y\nz\n', 'a: |\n  y\n  z\n\nb: 1\n'],
    [
      'changes one word of a folded text and none of its line breaks',
      'a: >-\n  one two\n  three four\n  five\n',
      ['a'],
      'one two three 4 five',
      'a: >-\n  one two\n  three 4\n  five\n',
    ],
    [
      'changes one word of a quoted text of several lines',
      'a: "one\n  two\n  three"\n',
      ['a'],
      'one 2" three',
      'a: "one\n  2\\"\n  three"\n',
    ],
    ['replaces a plain text of several lines', 'a: one\n  two # c\nb: 1\n', ['a'], 'x', 'a: x # c\nb: 1\n'],
    ['replaces a value on the line below its key', 'a:\n  one # c\nb: 1\n', ['a'], 'x', 'a:\n  x # c\nb: 1\n'],
    ['puts a text in the place of a list', 'a: # c\n  - x\n  - y # d\nb: 1\n', ['a'], 'z', 'a: z # c\nb: 1\n'],
    ['puts a text in the place of an item of several lines', '- a: 1\n  b: 2\n- c\n', [0], 'x', '- x\n- c\n'],
    [
      'writes a map below its key, indented as the file is',
      'x:\n    y: 1\na: 1 # c\nb: 2\n',
      ['a'],
      { p: 1, q: ['r', { s: 1, t: [] }] },
      'x:\n    y: 1\na: # c\n    p: 1\n    q:\n        - r\n        - s: 1\n          t: []\nb: 2\n',
    ],
    ['puts the dashes below the key where the file does', 'x:\n- 1\na: 1\n', ['a'], [1, 2], 'x:\n- 1\na:\n- 1\n- 2\n'],
    ['writes a map behind a dash', '- c # d\n- e', [0], { a: 1, b: 'x\ny' }, '- a: 1 # d\n  b: |-\n    x\n    y\n- e'],
    ['keeps brackets', 'a: [1, 2] # c\n', ['a'], ['x, y', { b: null }], 'a: ["x, y", { b: null }] # c\n'],
    [
      'follows the other short maps of the file',
      'm: {a: 1}\nn:\n',
      ['n'],
      { b: 'c, d' },
      'm: {a: 1}\nn: {b: "c, d"}\n',
    ],
    ['puts another value in the place of an alias', 'a: &x 1\nb: *x\n', ['b'], 2, 'a: &x 1\nb: 2\n'],
    ['keeps an anchor nobody refers to', 'a: &x 1\n', ['a'], 2, 'a: &x 2\n'],
    ['takes the first of two equal keys', 'a: 1\na: 2\n', ['a'], 3, 'a: 3\na: 2\n'],
    ['keeps a byte-order mark', '\ufeffa: 1\n', ['a'], 2, '\ufeffa: 2\n'],
    [
      'follows the nearest line end in a file of both',
      'a: 1\r\nb: 2\nc: 3\r\n',
      ['b'],
      'x\ny',
      'a: 1\r\nb: |-\n  x\n  y\nc: 3\r\n',
    ],
    ['changes a value next to a place that cannot be read', 'a: 1\nb: "x" y\n', ['a'], 2, 'a: 2\nb: "x" y\n'],
    ['changes what stands behind an explicit key', '? a\n: 1\n', ['a'], 2, '? a\n: 2\n'],
  ];
  for (const [what, before, path, value, after] of rows) check(what, before, { kind: 'replace', path, value }, after);

  it('changes nothing where the value is there already', () => {
    const text = 'a: "1" # c\n';
    const result = verifiedEdits(text, { kind: 'replace', path: ['a'], value: '1' });
    assert.deepEqual(result, { edits: [], text, tree: parseSyntax(text) });
  });

  it('touches the value and nothing else', () => {
    const { root } = parseSyntax('a: 1\nb: two # c\n');
    const edits = textEditsFor('a: 1\nb: two # c\n', root, { kind: 'replace', path: ['b'], value: 'x' });
    assert.deepEqual(edits, [{ start: 8, end: 11, newText: 'x' }]);
  });

  const refused: readonly (readonly [string, string, Path, JsonValue])[] = [
    ['where nothing is', 'a: 1\n', ['b'], 2],
    ['behind an alias, where another entry would change with it', 'a: &x { k: 1 }\nb: *x\n', ['b', 'k'], 2],
    ['of an anchor that an alias stands for', 'a: &x 1\nb: *x\n', ['a'], 2],
    ['that is a number JSON does not know', 'a: 1\n', ['a'], Number.NaN],
    ['in a file that was not read', `a: 1\nb: ${'['.repeat(70)}\n`, ['a'], 2],
    ['that is the whole plan', 'a: 1\n', [], {}],
  ];
  for (const [what, before, path, value] of refused) {
    check(`is refused ${what}`, before, { kind: 'replace', path, value }, undefined);
  }
});

describe('inserting an entry', () => {
  const rows: readonly (readonly [
    string,
    string,
    Path,
    string,
    JsonValue,
    string,
    { after?: string; first?: true }?,
  ])[] = [
    ['into an empty file', '', [], 'a', 1, 'a: 1\n'],
    ['into a file of comments', '# c\n\n', [], 'a', 1, '# c\n\na: 1\n'],
    ['into a comment without a line end', '# c', [], 'a', 1, '# c\na: 1'],
    ['into a byte-order mark', '\ufeff', [], 'a', 1, '\ufeffa: 1\n'],
    ['at the end, behind the comment', 'a: 1 # c', [], 'b', 2, 'a: 1 # c\nb: 2'],
    ['at the end, with the line ends of the file', 'a: 1\r\n', [], 'b', { c: 2 }, 'a: 1\r\nb:\r\n  c: 2\r\n'],
    ['behind a key', 'a: 1\nb:\n  - x\n\nc: 3\n', [], 'd', 4, 'a: 1\nb:\n  - x\nd: 4\n\nc: 3\n', { after: 'b' }],
    ['at the end where the key is unknown', 'a: 1\n', [], 'd', 4, 'a: 1\nd: 4\n', { after: 'x' }],
    [
      'before all others',
      '# about\nperson: Jo\n',
      [],
      'careerPlan',
      1,
      '# about\ncareerPlan: 1\nperson: Jo\n',
      { first: true },
    ],
    ['before all others behind a dash', '- a: 1\n', [0], 'b', [1], '- b:\n    - 1\n  a: 1\n', { first: true }],
    [
      'into a nested map, before the comment below',
      'g:\n  a:\n    goal: x\n    # todo\nh: 1\n',
      ['g', 'a'],
      'why',
      'y',
      'g:\n  a:\n    goal: x\n    why: y\n    # todo\nh: 1\n',
    ],
    [
      'behind the deeper comment of the entry above',
      'g:\n  a:\n    b: 1\n    # c\n  # d\n',
      ['g'],
      'x',
      1,
      'g:\n  a:\n    b: 1\n    # c\n  x: 1\n  # d\n',
    ],
    [
      'set apart as the others are',
      'g:\n  a:\n    b: 1\n\n  c:\n    b: 1\nx: 1\n',
      ['g'],
      'd',
      { b: 1 },
      'g:\n  a:\n    b: 1\n\n  c:\n    b: 1\n\n  d:\n    b: 1\nx: 1\n',
    ],
    ['below a key that has none yet', 'g: # c\nh: 1\n', ['g'], 'a', 1, 'g: # c\n  a: 1\nh: 1\n'],
    ['in the place of empty braces', 'g: {}\n', ['g'], 'a', { b: 1 }, 'g:\n  a:\n    b: 1\n'],
    [
      'with the maps on the way',
      'a: 1\n',
      ['role', 'target'],
      'by',
      '2027-12-31',
      'a: 1\nrole:\n  target:\n    by: 2027-12-31\n',
    ],
    ['whose key is there and empty', 'a:\nb: 1\n', [], 'a', 'x', 'a: x\nb: 1\n'],
    [
      'as its siblings are written, and what is in it as the file does',
      'goals:\n  a:\n    goal: x\n    measure: { what: y }\n',
      ['goals'],
      'b',
      { goal: 'z', measure: { what: 'w' } },
      'goals:\n  a:\n    goal: x\n    measure: { what: y }\n  b:\n    goal: z\n    measure: { what: w }\n',
    ],
    [
      'of one line below siblings of several',
      'goals:\n  a:\n    goal: x\n    measure: { what: y }\n',
      ['goals'],
      'b',
      { goal: 'z' },
      'goals:\n  a:\n    goal: x\n    measure: { what: y }\n  b:\n    goal: z\n',
    ],
    ['behind a kept text of an apart list', 'a: 1\n\nb: |+\n', [], 'c', [1], 'a: 1\n\nb: |+\nc:\n  - 1\n'],
    ['inside braces', 'm: { a: 1 } # c\n', ['m'], 'b', 'x, y', 'm: { a: 1, b: "x, y" } # c\n'],
    ['inside braces behind a key', 'm: { a: 1, c: 3 }\n', ['m'], 'b', 2, 'm: { a: 1, b: 2, c: 3 }\n', { after: 'a' }],
    ['before the others inside braces', 'm: { a: 1 }\n', ['m'], 'b', 2, 'm: { b: 2, a: 1 }\n', { first: true }],
    ['before a last comma', '{ a: 1, }', [], 'b', 2, '{ a: 1, b: 2, }'],
    ['on a line of its own inside braces', '{\n  a: 1 # c\n}\n', [], 'b', 2, '{\n  a: 1, # c\n  b: 2\n}\n'],
    ['on a line of its own with a last comma', '{\n  a: 1, # c\n}\n', [], 'b', 2, '{\n  a: 1, # c\n  b: 2,\n}\n'],
    ['into a plan of empty braces', '{}\n', [], 'a', 1, '{ a: 1 }\n'],
    ['behind a text that keeps its blank lines', 'a: |+\n  x\n\n\n', [], 'b', 1, 'a: |+\n  x\n\n\nb: 1\n'],
    ['with a key that needs quotes', 'a: 1\n', [], 'b: c', 1, 'a: 1\n"b: c": 1\n'],
    [
      'with a key of the language',
      'a: 1\n',
      [],
      '__proto__',
      { constructor: 1 },
      'a: 1\n__proto__:\n  constructor: 1\n',
    ],
  ];
  for (const [what, before, path, key, value, after, place] of rows) {
    check(what, before, { kind: 'insert', path, key, value, ...place }, after);
  }

  check('is refused where the key has a value', 'a: 1\n', { kind: 'insert', path: [], key: 'a', value: 2 }, undefined);
  check(
    'is refused behind a lone carriage return',
    '\n#\r',
    { kind: 'insert', path: [], key: 'a', value: 2 },
    undefined,
  );
  check('is refused into a text', 'a: x\n', { kind: 'insert', path: ['a'], key: 'b', value: 2 }, undefined);
  check(
    'is refused into a list that is missing',
    'a: x\n',
    { kind: 'insert', path: ['l', 0], key: 'b', value: 2 },
    undefined,
  );
  check('is refused beside explicit keys', '? a\n: 1\n', { kind: 'insert', path: [], key: 'b', value: 2 }, undefined);
  check(
    'before the end of the plan',
    'a: 1\n...\n',
    { kind: 'insert', path: [], key: 'b', value: 2 },
    'a: 1\nb: 2\n...\n',
  );
});

describe('appending an item', () => {
  const rows: readonly Row[] = [
    ['behind the last', 'l:\n- 1 # c\n# d\nm: 1\n', ['l'], 2, 'l:\n- 1 # c\n- 2\n# d\nm: 1\n'],
    ['to a list without a line end', 'l:\n  - a', ['l'], 'b', 'l:\n  - a\n  - b'],
    [
      'as wide as the others',
      'l:\n  -   a: 1\n      b: 2\n',
      ['l'],
      { a: 3, b: 4 },
      'l:\n  -   a: 1\n      b: 2\n  -   a: 3\n      b: 4\n',
    ],
    ['in braces where the others are', 'l:\n  - { a: 1 }\n', ['l'], { a: 2 }, 'l:\n  - { a: 1 }\n  - { a: 2 }\n'],
    ['inside brackets', 'log: [2026-11-03]\n', ['log'], '2026-11-17', 'log: [2026-11-03, 2026-11-17]\n'],
    ['on a line of its own inside brackets', 'l: [\n  1,\n  2\n  ]\n', ['l'], 3, 'l: [\n  1,\n  2,\n  3\n  ]\n'],
    ['to an empty list', 'l: []\n', ['l'], { a: 1 }, 'l:\n  - a: 1\n'],
    ['to a key without a list', 'l:\nm: 1\n', ['l'], 1, 'l:\n  - 1\nm: 1\n'],
    [
      'to a list that is missing',
      'g:\n  a:\n    b: 1\n',
      ['g', 'a', 'checkIns'],
      { date: '2026-11-22', value: 3 },
      'g:\n  a:\n    b: 1\n    checkIns:\n      - date: 2026-11-22\n        value: 3\n',
    ],
    ['to a list in a list', '- - 1\n- 2\n', [0], 3, '- - 1\n  - 3\n- 2\n'],
    ['of several lines', 'l:\n  - x\n', ['l'], 'y\nz', 'l:\n  - x\n  - |-\n    y\n    z\n'],
  ];
  for (const [what, before, path, value, after] of rows) check(what, before, { kind: 'append', path, value }, after);
  check('is refused to a text', 'l: x\n', { kind: 'append', path: ['l'], value: 1 }, undefined);
  check('is refused to an alias', 'l: &x [1]\nm: *x\n', { kind: 'append', path: ['m'], value: 1 }, undefined);
});

describe('removing an entry', () => {
  const rows: readonly (readonly [string, string, Path, string])[] = [
    [
      'takes its own comments along and leaves those above',
      'a: 1\n# about b\nb: # c\n  - x # d\n  # e\nc: 3\n',
      ['b'],
      'a: 1\n# about b\nc: 3\n',
    ],
    ['at the end of a file without a line end', 'a: 1\r\nb: 2', ['b'], 'a: 1'],
    ['leaves one blank line of two', 'a: 1\n\nb: 2\n\nc: 3\n', ['b'], 'a: 1\n\nc: 3\n'],
    ['that is the only one leaves the key', 'a:\n  b: 1\nc: 2\n', ['a', 'b'], 'a:\nc: 2\n'],
    ['that is all of the plan', 'a: 1\n', ['a'], ''],
    ['behind a dash moves the next one up', '- a: 1 # c\n  b: 2\n', [0, 'a'], '- b: 2\n'],
    [
      'behind a dash leaves the comment of the next',
      '- a: 1\n  # about b\n  b: 2\n',
      [0, 'a'],
      '-\n  # about b\n  b: 2\n',
    ],
    ['of a list', 'l:\n  - a\n  - b: 1\n    c: 2\n  - d\n', ['l', 1], 'l:\n  - a\n  - d\n'],
    ['that is the first of a list in a list', '- - a\n  - b\n', [0, 0], '- - b\n'],
    ['first inside braces', '{ a: 1, b: 2 }', ['a'], '{ b: 2 }'],
    ['last inside braces', '{ a: 1, b: 2, }', ['b'], '{ a: 1, }'],
    ['only one inside brackets', 'l: [ a, ]\n', ['l', 0], 'l: []\n'],
    ['on a line of its own inside brackets', 'l: [\n  a,\n  b # c\n  ]\n', ['l', 1], 'l: [\n  a\n  ]\n'],
    ['below a text that keeps its blank lines', 'a: |+\n  x\n\nb: 1\n\nc: 2\n', ['b'], 'a: |+\n  x\n\nc: 2\n'],
    [
      'keeps a comment below from becoming text',
      'x: |\n  text\na:\n  b: 1\n  # c\nd: 3\n',
      ['a'],
      'x: |\n  text\nd: 3\n',
    ],
    ['keeps a byte-order mark', '\ufeffa: 1\nb: 2\n', ['a'], '\ufeffb: 2\n'],
  ];
  for (const [what, before, path, after] of rows) check(what, before, { kind: 'remove', path }, after);
  check('is refused where nothing is', 'a: 1\n', { kind: 'remove', path: ['b'] }, undefined);
  check('is refused in a map that is not closed', '{.\r\n', { kind: 'remove', path: ['.'] }, undefined);
  check('is refused in a list that is not closed', 'a: [one\r\n', { kind: 'remove', path: ['a', 0] }, undefined);
  check(
    'is refused where another of the same key would take its place',
    'a: 1\na: 2\n',
    { kind: 'remove', path: ['a'] },
    undefined,
  );
  check('is refused where an alias stands for it', 'a: &x 1\nb: *x\n', { kind: 'remove', path: ['a'] }, undefined);
});

describe('renaming a key', () => {
  const rows: readonly (readonly [string, string, Path, string, string])[] = [
    ['leaves value and comment', 'a: # c\n  b: 1\n', ['a'], 'goals', 'goals: # c\n  b: 1\n'],
    ['keeps its quotes', '"a b": 1\n', ['a b'], 'c', '"c": 1\n'],
    ['adds quotes where they are needed', 'a: 1\n', ['a'], '2026', '"2026": 1\n'],
    ['inside braces', 'm: { a: 1 }\n', ['m', 'a'], 'b', 'm: { b: 1 }\n'],
  ];
  for (const [what, before, path, key, after] of rows) check(what, before, { kind: 'rename', path, key }, after);
  check('is refused to a key that is there', 'a: 1\nb: 2\n', { kind: 'rename', path: ['a'], key: 'b' }, undefined);
  check('is refused of a list item', '- a\n', { kind: 'rename', path: [0], key: 'b' }, undefined);
});

describe('several edits', () => {
  it('are one list of edits for the text as it was', () => {
    const before = 'a: 1 # c\nb:\n  - x\n';
    const result = verifiedEditsForAll(before, [
      { kind: 'replace', path: ['a'], value: 2 },
      { kind: 'append', path: ['b'], value: 'y' },
      { kind: 'replace', path: ['b', 1], value: 'z' },
    ]);
    const text = 'a: 2 # c\nb:\n  - x\n  - z\n';
    assert.deepEqual(result, {
      edits: [
        { start: 3, end: 4, newText: '2' },
        { start: 17, end: 17, newText: '\n  - z' },
      ],
      text,
      tree: parseSyntax(text),
    });
  });

  it('are refused together when one of them is', () => {
    const edits: PlanEdit[] = [
      { kind: 'replace', path: ['a'], value: 2 },
      { kind: 'remove', path: ['x'] },
    ];
    assert.equal(verifiedEditsForAll('a: 1\n', edits), undefined);
  });
});
