import fc from 'fast-check';
import { word } from './arbitrary-yaml';

/** A line of an outline; what its numbers choose from depends on the lines above it. */
interface OutlineLine {
  readonly kind: 'entry' | 'item' | 'entry in item' | 'item in item' | 'text' | 'comment' | 'blank';
  /** Which of the columns that are open to go on in: 0 for the innermost. */
  readonly column: number;
  readonly step: number;
  readonly key: string;
  readonly gap: string;
  readonly value: string;
  readonly tail: string;
  readonly lineBreak: string;
}

const value = fc.oneof(
  { weight: 4, arbitrary: fc.constant('') },
  { weight: 4, arbitrary: fc.constantFrom('x', 'two words', '1', '2026-11-22', "it's", 'a:b', 'a#b', '-1', '~') },
  { weight: 2, arbitrary: fc.constantFrom('"x"', "'y'", '"a \\" b"', '[a, b]', '{ k: v }', '[]', '[[x], { k: [y] }]') },
  { weight: 2, arbitrary: fc.constantFrom('|', '>', '|-', '>-', '|+', '>+', '"x', '[a,', '[') },
  { weight: 1, arbitrary: word },
);

const line: fc.Arbitrary<OutlineLine> = fc.record({
  kind: fc.constantFrom(
    'entry',
    'entry',
    'entry',
    'item',
    'item',
    'entry in item',
    'item in item',
    'text',
    'comment',
    'blank',
  ),
  column: fc.constantFrom(0, 0, 0, 0, 1, 1, 2, 3, 9),
  step: fc.constantFrom(0, 0, 0, 0, 0, 0, 0, 0, 0, 1, -1, 2),
  key: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f g', '"h"', "'i'", 'j:k', 'l#m'),
  gap: fc.constantFrom(' ', ' ', ' ', ' ', '  ', '   '),
  value,
  tail: fc.constantFrom('', '', '', '', '', '', ' ', ' # c', '"', "'", ']', '}', ', x', ' y'),
  lineBreak: fc.constantFrom(
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
    '\n# c\n',
    '\n      # c\n',
  ),
});

/** Lines that mostly stand where they belong: maps, lists and texts within each other, now and then gone astray. */
export const arbitraryOutline: fc.Arbitrary<string> = fc.array(line, { minLength: 2, maxLength: 10 }).map((lines) => {
  const open: { column: number; isList: boolean | undefined }[] = [{ column: 0, isList: undefined }];
  let isOpening = false;
  let text = '';
  for (const [i, { kind, column, step, key, gap, value, tail, lineBreak }] of lines.entries()) {
    const isBelow = isOpening && column === 0;
    if (!isBelow) open.splice(Math.max(open.length - column, 1));
    const last = open.at(-1) ?? { column: 0, isList: undefined };
    const indent = ' '.repeat(Math.max(0, last.column + (isBelow || kind === 'text' ? 2 : 0) + step));
    if (kind === 'blank') text += lineBreak;
    else if (kind === 'comment') text += `${indent}#${value}${lineBreak}`;
    else if (kind === 'text') text += `${indent}${value}${tail}${lineBreak}`;
    if (kind === 'blank' || kind === 'comment' || kind === 'text') continue;
    if (isBelow) open.push({ column: indent.length, isList: undefined });
    const here = open.at(-1) ?? last;
    // One line in ten or so is of the wrong kind.
    const isItem = here.isList === undefined || column === 9 ? kind !== 'entry' : here.isList;
    here.isList ??= isItem;
    const name = step === 0 && !/\W/.test(key) ? `${key}${i}` : key;
    const isNested = isItem && (kind === 'entry in item' || kind === 'item in item');
    if (isNested) open.push({ column: indent.length + 1 + gap.length, isList: kind === 'item in item' });
    const inside = !isItem ? `${name}:` : !isNested ? '-' : kind === 'entry in item' ? `-${gap}${name}:` : `-${gap}-`;
    isOpening = value === '';
    text += `${indent}${inside}${isOpening ? '' : gap}${value}${isOpening ? '' : tail}${lineBreak}`;
  }
  return text;
});
