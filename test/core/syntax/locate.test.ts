import assert from 'node:assert/strict';
import { locate, type Target } from '../../../src/core/syntax/locate';
import { nodeAt, placeAt } from '../../../src/core/syntax/node-at';
import { parseSyntax } from '../../../src/core/syntax/parse';
import type { Path } from '../../../src/core/syntax/path';
import { pathAt } from '../../../src/core/syntax/path-at';
import { toJson } from '../../../src/core/syntax/to-json';

/** The words a target is shown at. */
function words(text: string, path: Path, part: Target['part'] = 'value', within?: readonly [number, number]): string {
  const target: Target = { path, part, ...(within ? { within: { start: within[0], end: within[1] } } : {}) };
  const { start, end } = locate(text, parseSyntax(text).root, target);
  return text.slice(start, end);
}

describe('the range of a finding', () => {
  const text =
    'goals:\n  a:\n    goal: Ship it # c\n    log: [x, y]\n    list:\n      - one\n      - k: v\n        w: z\n      -\n    none:\n';

  it('is the key or the value', () => {
    assert.equal(words(text, ['goals', 'a', 'goal'], 'key'), 'goal');
    assert.equal(words(text, ['goals', 'a', 'goal']), 'Ship it');
    assert.equal(words(text, ['goals', 'a', 'log']), '[x, y]');
    assert.equal(words(text, ['goals', 'a', 'log', 1]), 'y');
  });

  it('is the key where the value has several lines', () => {
    assert.equal(words(text, ['goals']), 'goals');
    assert.equal(words(text, ['goals', 'a', 'list']), 'list');
    assert.equal(words('a: |\n  x\n', ['a']), 'a');
  });

  it('is the first line of a plain or quoted value of several', () => {
    assert.equal(words('a: one\n  two\n', ['a']), 'one');
    assert.equal(words('a: "one\r\n  two"\r\n', ['a']), '"one');
  });

  it('is the key where nothing is behind it', () => {
    assert.equal(words(text, ['goals', 'a', 'none']), 'none');
    assert.equal(words(': x\n', [''], 'key'), ':');
  });

  it('is the first key of an item, else its words, else its dash', () => {
    assert.equal(words(text, ['goals', 'a', 'list', 1]), 'k');
    assert.equal(words(text, ['goals', 'a', 'list', 0], 'key'), 'one');
    assert.equal(words(text, ['goals', 'a', 'list', 2]), '-');
  });

  it('is the nearest entry above what is missing', () => {
    assert.equal(words(text, ['goals', 'a', 'deadline']), 'a');
    assert.equal(words(text, ['goals', 'b', 'c', 0]), 'goals');
    assert.equal(words(text, ['goals', 'a', 'list', 9]), 'list');
  });

  it('is the careerPlan key, or the first line, for the plan as a whole', () => {
    assert.equal(words('person: Jo\ncareerPlan: 1\n', ['x']), 'careerPlan');
    assert.equal(words('\n# about\nperson: Jo\n', []), '# about');
    assert.equal(words('', []), '');
    assert.equal(words('"unclosed', ['a'], 'value'), '"unclosed');
  });

  it('is what an alias stands for below it, and the alias itself at it', () => {
    const aliased = 'a: &a { k: deep }\nb: *a\n';
    assert.equal(words(aliased, ['b', 'k']), 'deep');
    assert.equal(words(aliased, ['b']), '*a');
  });

  it('finds words inside every style', () => {
    assert.equal(words('a: one two # c\n', ['a'], 'value', [4, 7]), 'two');
    assert.equal(words("a: 'don''t stop'\n", ['a'], 'value', [0, 5]), "don''t");
    assert.equal(words('a: "x \\u00e9t\\u00e9 y"\n', ['a'], 'value', [2, 5]), '\\u00e9t\\u00e9');
    assert.equal(words('a: "tab\\tstop"\n', ['a'], 'value', [4, 8]), 'stop');
    assert.equal(words('a: |\n  one\n    two three\n', ['a'], 'value', [6, 9]), 'two');
    assert.equal(words('a: >-\n  one\n  two\n\n  three\n', ['a'], 'value', [8, 13]), 'three');
    assert.equal(words('a: >-\r\n  one\r\n  two\r\n', ['a'], 'value', [4, 7]), 'two');
    assert.equal(words('a: one\n  two\n', ['a'], 'value', [0, 7]), 'one\n  two');
    assert.equal(words('a: "one \\\n  two"\n', ['a'], 'value', [4, 7]), 'two');
    assert.equal(words('a: 🙂 ok\n', ['a'], 'value', [3, 5]), 'ok');
  });
});

describe('the path at an offset', () => {
  const text = 'goals:\n  a:\n    goal: Ship it\n    log: [x, y]\n  b: 1\nl:\n  - one\n  - k: v\n';
  const at = (words: string, shift = 0) => pathAt(parseSyntax(text).root, text.indexOf(words) + shift);

  it('is that of the innermost entry', () => {
    assert.deepEqual(at('goal: S'), { path: ['goals', 'a', 'goal'], part: 'key' });
    assert.deepEqual(at('goal: S', 4), { path: ['goals', 'a', 'goal'], part: 'key' });
    assert.deepEqual(at('Ship'), { path: ['goals', 'a', 'goal'], part: 'value' });
    assert.deepEqual(at('it\n', 2), { path: ['goals', 'a', 'goal'], part: 'value' });
    assert.deepEqual(at('y]'), { path: ['goals', 'a', 'log', 1], part: 'value' });
    assert.deepEqual(at('k: v'), { path: ['l', 1, 'k'], part: 'key' });
  });

  it('belongs to the next entry where that begins', () => {
    assert.deepEqual(at('b: 1'), { path: ['goals', 'b'], part: 'key' });
    assert.deepEqual(at('\nl:', 1), { path: ['l'], part: 'key' });
    const block = 'a: |\n  x\nb: 1\n';
    assert.deepEqual(pathAt(parseSyntax(block).root, block.indexOf('b')), { path: ['b'], part: 'key' });
  });

  it('is that of the plan where there is nothing', () => {
    assert.deepEqual(pathAt(undefined, 3), { path: [], part: 'value' });
    assert.deepEqual(pathAt(parseSyntax('a: 1\n\n').root, 6), { path: [], part: 'value' });
  });
});

describe('the node at a path', () => {
  const { root } = parseSyntax('a: &a { k: [1, 2] }\nb: *a\nc:\nd: 1\nd: 2\n');

  it('is found through lists and aliases', () => {
    assert.equal(toJson(nodeAt(root, ['b', 'k', 1])), 2);
    assert.equal(nodeAt(root, ['b'])?.kind, 'map');
    assert.equal(placeAt(root, ['b'])?.node?.kind, 'alias');
  });

  it('is the first of two equal keys', () => assert.equal(toJson(nodeAt(root, ['d'])), 1));

  it('tells an empty place from one that is not there', () => {
    assert.equal(placeAt(root, ['c'])?.node, undefined);
    assert.notEqual(placeAt(root, ['c']), undefined);
    assert.equal(placeAt(root, ['e']), undefined);
    assert.equal(placeAt(root, ['a', 'k', 2]), undefined);
    assert.equal(placeAt(root, ['a', 'k', 'x']), undefined);
  });
});
