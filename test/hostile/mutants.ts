import fc from 'fast-check';
import type { TextCase } from './programme';
import { realPlans } from './real-plans';

/** What finds its way into a plan by a slip of the hand, a bad paste or malice. */
const scraps = [
  '"',
  "'",
  '[',
  ']',
  '{',
  '}',
  ':',
  ': ',
  '- ',
  '# ',
  ',',
  '|',
  '>',
  '&a ',
  '*a',
  '!',
  '!!str ',
  '%',
  '@',
  '`',
  '?',
  '\t',
  '\n',
  '\r',
  '\r\n',
  ' ',
  '    ',
  '\ufeff',
  '\u2028',
  '\u00a0',
  '\0',
  '\ud800',
  '🙂',
  '---\n',
  '...\n',
  '<<: *a\n',
  '__proto__',
  'goals:',
  'serves: [',
  '2026-02-30',
  '2027-W53',
  '1e999',
  '.nan',
  '-0',
  '~',
  'yes',
  '<<<<<<< ours\n',
  '=======\n',
  '>>>>>>> theirs\n',
  '# career-plan-disable-line\n',
  'x'.repeat(300),
  '[['.repeat(40),
  'a: b: c',
] as const;

type Step =
  | {
      readonly kind: 'drop' | 'twice' | 'move' | 'upside';
      readonly from: number;
      readonly length: number;
      readonly to: number;
    }
  | { readonly kind: 'scrap'; readonly from: number; readonly scrap: string }
  | {
      readonly kind: 'graft';
      readonly from: number;
      readonly plan: number;
      readonly start: number;
      readonly length: number;
    }
  | { readonly kind: 'everywhere'; readonly which: number };

const share = fc.double({ min: 0, max: 1, noNaN: true });
const length = fc.oneof(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 200 }));
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constantFrom('drop' as const, 'twice' as const, 'move' as const, 'upside' as const),
      from: share,
      length,
      to: share,
    }),
  },
  {
    weight: 5,
    arbitrary: fc.record({ kind: fc.constant('scrap' as const), from: share, scrap: fc.constantFrom(...scraps) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('graft' as const), from: share, plan: fc.nat(), start: share, length }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('everywhere' as const), which: fc.nat() }) },
);

const everywhere: readonly ((text: string) => string)[] = [
  (text) => text.replaceAll('\n', '\r\n'),
  (text) => text.replaceAll('\n', '\r'),
  (text) => text.replaceAll('  ', '\t'),
  (text) => text.replaceAll(/^ {2}/gm, ' '),
  (text) => text.replaceAll(': ', ':'),
  (text) => text.replaceAll('"', "'"),
  (text) => text.replaceAll(/^(\s*)- /gm, '$1-'),
  (text) => text.replaceAll(/\d{4}-/g, '9999-'),
  (text) => `\ufeff${text}`,
  (text) => text.trimEnd(),
];

function mutate(text: string, made: Step): string {
  if (made.kind === 'everywhere') return everywhere[made.which % everywhere.length]?.(text) ?? text;
  const at = Math.floor(made.from * text.length);
  if (made.kind === 'scrap') return text.slice(0, at) + made.scrap + text.slice(at);
  if (made.kind === 'graft') {
    const other = realPlans[made.plan % realPlans.length]?.text ?? '';
    const start = Math.floor(made.start * other.length);
    return text.slice(0, at) + other.slice(start, start + made.length) + text.slice(at);
  }
  const piece = text.slice(at, at + made.length);
  const without = text.slice(0, at) + text.slice(at + made.length);
  const to = Math.floor(made.to * without.length);
  switch (made.kind) {
    case 'drop':
      return without;
    case 'twice':
      return text.slice(0, at) + piece + text.slice(at);
    case 'move':
      return without.slice(0, to) + piece + without.slice(to);
    case 'upside':
      return text.slice(0, at) + [...piece].reverse().join('') + text.slice(at + made.length);
  }
}

/** Real plans with one to six mishaps, and a place in them. The longest of them come up rarely. */
export const mutants: fc.Arbitrary<TextCase> = fc
  .record({
    plan: fc.nat(),
    steps: fc.array(step, { minLength: 1, maxLength: 6 }),
    at: share,
    isLong: fc.integer({ min: 0, max: 19 }).map((n) => n === 0),
  })
  .map(({ plan, steps, at, isLong }) => {
    const some = realPlans.filter(({ text }) => isLong || text.length < 3_000);
    const text = steps.reduce(mutate, some[plan % some.length]?.text ?? '');
    return { text, at: Math.floor(at * (text.length + 1)) };
  });
