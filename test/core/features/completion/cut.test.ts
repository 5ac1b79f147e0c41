import assert from 'node:assert/strict';
import fc from 'fast-check';
import { placeAt } from '../../../../src/core/features/completion/place';
import { arbitraryFile } from '../../../harness/arbitrary-plan';
import { realisticPlan } from './realistic-plan';

/** What a place says, without the indices of lists, which count within what was read. */
function seen(text: string, offset: number, isWhole: boolean): unknown {
  const place = isWhole ? placeAt(text, offset, { text, offset }) : placeAt(text, offset);
  if (!place || 'comment' in place) return place;
  const { key, value, layout, ...rest } = place;
  const names = (path: readonly (string | number)[]) => path.map((part) => (typeof part === 'number' ? '#' : part));
  return {
    ...rest,
    layout: { ...layout, flowItems: undefined },
    key: key && { ...key, map: names(key.map), present: [...key.present].sort() },
    value: value && names(value.path),
  };
}

/** A plan with so many entries that only a piece of it is read. */
function long(text: string): string {
  const goals = Array.from({ length: 40 }, (_, i) => `  g${i}:\n    goal: Goal ${i}\n    deadline: 2027-06-30\n`).join(
    '',
  );
  const reports = Array.from({ length: 40 }, (_, i) => `  - week: 2026-W${i}\n    wins: [a, "b: c"]\n`).join('');
  return text.replace('goals:\n', `goals:\n${goals}`).replace('reports:\n', `reports:\n${reports}`);
}

describe('reading a piece of a plan', () => {
  it('finds what reading all of it finds, everywhere in a long plan', () => {
    const plan = long(realisticPlan);
    for (let offset = 0; offset <= plan.length; offset += 61) {
      assert.deepEqual(
        seen(plan, offset, false),
        seen(plan, offset, true),
        `at ${offset}: ${plan.slice(offset - 30, offset)}`,
      );
    }
  });

  it('finds what reading all of it finds where a line was put in', () => {
    const plan = long(realisticPlan);
    const starts = [...plan.matchAll(/\n/g)].map(({ index }) => index + 1);
    for (const start of starts.filter((_, i) => i % 61 === 0)) {
      for (const line of ['', '  ', '    ', '      ', '  - ', 'dead', '  dead', '    dead']) {
        const text = `${plan.slice(0, start)}${line}\n${plan.slice(start)}`;
        const offset = start + line.length;
        assert.deepEqual(seen(text, offset, false), seen(text, offset, true), `“${line}” at ${start}`);
      }
    }
  });

  it('finds what reading all of it finds on a blank line above what could be the value of a key there', () => {
    const belows = [
      '      one\n      two: or three\n\n      # four\n        five\n',
      '      - one\n      - two\n',
      '        one: 1\n      two: 2\n',
      '      one\n      # [\n      two: "\n',
    ];
    const places = belows.flatMap((below) => ['    why: |\n', '    why:\n', ''].map((above) => ({ above, below })));
    for (const { above, below } of places) {
      for (const line of ['', '    ', '      ', '    w', '    why:']) {
        const head = `goals:\n  a:\n    goal: Restore\n${above}${line}`;
        const text = `${head}\n${below}    deadline: 2027-06-30\n  b:\n    goal: Rest\n`;
        assert.deepEqual(seen(text, head.length, false), seen(text, head.length, true), text);
      }
    }
  });

  it('finds what reading all of it finds in generated files', () => {
    fc.assert(
      fc.property(
        fc.array(arbitraryFile, { minLength: 4, maxLength: 9 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (files, share) => {
          const sections = files.map(({ text }, i) => `section${i}:\n${indented(text)}`);
          const text = sections.join('');
          const offset = Math.floor(share * text.length);
          assert.deepEqual(seen(text, offset, false), seen(text, offset, true));
        },
      ),
      { numRuns: 40 },
    );
  });
});

/** A file as the value of a key. */
function indented(text: string): string {
  const lines = text
    .replace(/^(?:\ufeff|---\r?\n)/, '')
    .replaceAll('\r\n', '\n')
    .replace(/\n*$/, '')
    .split('\n');
  return lines.map((line) => (line === '' ? '\n' : `  ${line}\n`)).join('');
}
