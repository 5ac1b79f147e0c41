import assert from 'node:assert/strict';
import { parseSyntax } from '../../../src/core/syntax/parse';

const words = 'Text that holds “: ” goes in quotes, or YAML takes it for another key.';

describe('text with a colon and a blank in it, line after line', () => {
  for (const [name, line] of [
    ['as sections', (i: number) => `key${i}: Do it: well\n`],
    ['as entries', (i: number) => `  g${i}: Do it: well\n`],
    ['as items', (i: number) => `  - goal: Do it: ${i}\n`],
  ] as const) {
    it(`is named for what it is, ${name}, however many lines there are`, () => {
      for (const count of [1, 60, 70, 300]) {
        const text = `careerPlan: 1\ngoals:\n${Array.from({ length: count }, (_, i) => line(i)).join('')}`;
        const { faults } = parseSyntax(text);
        assert.deepEqual([...new Set(faults.map(({ message }) => message))], [words], `${count} lines`);
        assert.ok(faults.length >= Math.min(count, 60), `${faults.length} of ${count}`);
        for (const { start } of faults) assert.ok(text.startsWith('Do it:', start), text.slice(start, start + 9));
      }
    });
  }

  it('does not hide brackets that are nested too deep', () => {
    const { faults } = parseSyntax(`goals:\n  g: a: b\n  h: ${'['.repeat(200)}\n`);
    assert.match(faults.map(({ message }) => message).join(), /nested more than 64 deep/);
  });
});
