import assert from 'node:assert/strict';
import type { Coverage, CoverageCell, Mover } from '../../src/core/views/coverage';
import { drawCoverage } from '../../src/picture/coverage';
import { coverageTable } from '../../src/picture/tables';
import { byClass, nodesOf, number, textsOf } from './samples';

const mover = (i: number): Mover => ({
  kind: 'initiative',
  path: ['initiatives', `i${i}`],
  title: `Initiative ${i}`,
  state: 'on-track',
  words: 'On track',
});

const cell = (title: string, change: Partial<CoverageCell> = {}): CoverageCell => ({
  name: `people.${title.toLowerCase()}`,
  title,
  path: undefined,
  aim: undefined,
  movers: [],
  state: 'empty',
  words: 'No aim yet',
  ...change,
});

const coverage: Coverage = {
  moved: 1,
  sentence: 'One.',
  drivers: [
    {
      name: 'people',
      title: 'People',
      movers: [],
      isMoved: true,
      cells: [
        cell('Role', {
          path: ['drivers', 'people', 'role'],
          aim: 'Know the role',
          state: 'moved',
          words: '6 initiatives',
          movers: [1, 2, 3, 4, 5, 6].map(mover),
        }),
        cell('Rituals', {
          path: ['drivers', 'people', 'rituals'],
          state: 'at-rest',
          words: 'An aim, and nothing that moves it',
        }),
        cell('Rhythm'),
      ],
    },
    {
      name: 'performance',
      title: 'Performance',
      movers: [mover(9)],
      isMoved: true,
      cells: [cell('Expectations'), cell('Execution'), cell('Excellence')],
    },
    {
      name: 'process',
      title: 'Process',
      movers: [],
      isMoved: false,
      cells: [cell('Structure'), cell('Systems'), cell('Simplicity')],
    },
  ],
};

describe('the coverage of the accelerators', () => {
  it('names all nine under their drivers, with what moves each in words', () => {
    const texts = textsOf(drawCoverage(coverage, { width: 1200 }));
    for (const title of [
      'Role',
      'Rituals',
      'Rhythm',
      'Expectations',
      'Execution',
      'Excellence',
      'Structure',
      'Systems',
      'Simplicity',
    ])
      assert.ok(texts.includes(title), title);
    for (const words of ['6 initiatives', 'An aim, and nothing that moves it', 'No aim yet', 'At rest', 'Moved'])
      assert.ok(texts.includes(words), words);
    assert.ok(texts.includes('Moved, as a whole by “Initiative 9”'), texts.join('|'));
  });

  it('shows four that move one and counts the rest', () => {
    const texts = textsOf(drawCoverage(coverage, { width: 1200 }));
    assert.deepEqual(
      texts.filter((text) => text.startsWith('Initiative ')),
      ['Initiative 1', 'Initiative 2', 'Initiative 3', 'Initiative 4'],
    );
    assert.ok(texts.includes('and 2 more'));
    // The table has them all.
    const [role] = coverageTable(coverage).rows;
    assert.deepEqual(role?.[4], { list: [1, 2, 3, 4, 5, 6].map((i) => `Initiative ${i} (initiative). On track.`) });
  });

  it('can be reached where the plan says something, and only there', () => {
    const picture = drawCoverage(coverage, { width: 1200 });
    const keys = nodesOf(picture).flatMap(({ attributes }) => attributes['data-key'] ?? []);
    assert.deepEqual(keys, [
      '["drivers","people","role"]',
      ...[1, 2, 3, 4].map((i) => `["initiatives","i${i}"]`),
      '["drivers","people","rituals"]',
    ]);
  });

  it('lets no cell cover another, wide or narrow', () => {
    for (const width of [1200, 700, 400, 240]) {
      const picture = drawCoverage(coverage, { width });
      const boxes = byClass(picture, 'cell').map(
        (node) => [number(node, 'x'), number(node, 'y'), number(node, 'width'), number(node, 'height')] as const,
      );
      assert.equal(boxes.length, 9);
      for (const [i, [x, y, w, h]] of boxes.entries()) {
        assert.ok(x >= 0 && x + w <= width && y + h <= picture.height, `${width}`);
        for (const [ox, oy, ow, oh] of boxes.slice(i + 1))
          assert.ok(x + w <= ox || ox + ow <= x || y + h <= oy || oy + oh <= y, `${width}`);
      }
    }
  });
});
