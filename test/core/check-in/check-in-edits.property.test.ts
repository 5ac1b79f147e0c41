import assert from 'node:assert/strict';
import fc from 'fast-check';
import { checkInEdits } from '../../../src/core/check-in/check-in-edits';
import type { CheckInAnswer } from '../../../src/core/check-in/draft';
import { parseSyntax } from '../../../src/core/syntax/parse';
import { type JsonValue, toJson } from '../../../src/core/syntax/to-json';
import { applyEdits } from '../../../src/core/text/range';
import { arbitraryText, propertyRuns } from '../../harness/arbitrary-plan';
import { viewOfText } from '../../harness/cursor';

interface PlanText {
  readonly text: string;
  /** Whether there is a check-in of today. */
  readonly isToday: boolean;
  readonly count: number;
}

const dates = ['2026-09-30', '2026-10-31', '2026-11-22'];

/** Check-ins as people write them: missing, empty, in a block or in a line, with comments and blank lines about. */
const planText: fc.Arbitrary<PlanText> = fc
  .record({
    section: fc.constantFrom('goals', 'initiatives'),
    step: fc.constantFrom(2, 3, 4),
    form: fc.constantFrom('missing', 'nothing', 'brackets', 'flow', 'tall', 'items', 'block', 'indentless'),
    count: fc.integer({ min: 1, max: 3 }),
    isToday: fc.boolean(),
    comments: fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }),
    behind: fc.constantFrom('', '\n', '# at the end\n', '  other: { goal: B }\n', 'reviews:\n  every: week\n'),
    lineBreak: fc.constantFrom('\n', '\r\n'),
    isLast: fc.boolean(),
  })
  .map(({ section, step, form, count, isToday, comments, behind, lineBreak, isLast }) => {
    const indent = ' '.repeat(2 + step);
    const said = (n: number) => (comments[n] ? ` # said ${n}` : '');
    const days = dates
      .slice(0, count)
      .map((date, i) => (isToday && i === count - 1 ? '2026-11-22' : date === '2026-11-22' ? '2026-11-08' : date));
    const item = (date: string, i: number) => `{ date: ${date}, value: ${i} }`;
    const list = {
      missing: [],
      nothing: [`${indent}checkIns:${said(0)}`],
      brackets: [`${indent}checkIns: []${said(0)}`],
      flow: [`${indent}checkIns: [${days.map(item).join(', ')}]${said(0)}`],
      tall: [`${indent}checkIns: [`, ...days.map((date, i) => `${indent}  ${item(date, i)},${said(i)}`), `${indent}]`],
      items: [`${indent}checkIns:`, ...days.map((date, i) => `${indent}  - ${item(date, i)}${said(i)}`)],
      block: [
        `${indent}checkIns:${said(3)}`,
        ...days.flatMap((date, i) => [
          ...(comments[4] ? [`${indent}  # above`] : []),
          `${indent}  - date: ${date}${said(i)}`,
          `${indent}    value: ${i}`,
          ...(comments[5] ? [''] : []),
        ]),
      ],
      indentless: [`${indent}checkIns:`, ...days.map((date, i) => `${indent}- ${item(date, i)}${said(i)}`)],
    }[form];
    const rest = [`${indent}title: It's here${said(5)}`, `${indent}measure: { what: x, baseline: 0, target: 9 }`];
    const body = isLast ? [...rest, ...list] : [...list, ...rest];
    const text = ['# first', `${section}:`, '  it:', ...body, behind].join('\n');
    const isEmpty = list.length === 0 || form === 'nothing' || form === 'brackets';
    return { text: text.replaceAll('\n', lineBreak), isToday: isToday && !isEmpty, count: isEmpty ? 0 : count };
  });

const answer: fc.Arbitrary<CheckInAnswer> = fc.record(
  {
    value: fc.oneof(fc.integer({ min: -1000, max: 1000 }), fc.double({ noNaN: true, noDefaultInfinity: true })),
    confidence: fc.constantFrom('on-track' as const, 'at-risk' as const, 'off-track' as const),
    note: arbitraryText,
    plan: arbitraryText,
  },
  { requiredKeys: ['value'] },
);

type JsonMap = { [key: string]: JsonValue };
const isMap = (data: JsonValue | undefined): data is JsonMap =>
  typeof data === 'object' && data !== null && !Array.isArray(data);

/** The only entry, and its check-ins taken out of it. */
function readPlan(text: string): { checkIns: readonly JsonMap[]; rest: string } {
  const data = toJson(parseSyntax(text).root);
  assert.ok(isMap(data));
  const holder = data['goals'] ?? data['initiatives'];
  const entry = isMap(holder) ? holder['it'] : undefined;
  assert.ok(isMap(entry));
  const { checkIns, ...others } = entry;
  if (isMap(holder)) holder['it'] = others;
  return { checkIns: Array.isArray(checkIns) ? checkIns.filter(isMap) : [], rest: JSON.stringify(data) };
}

const commentsOf = (text: string) => parseSyntax(text).comments.map((comment) => comment.text.trimEnd());

describe('any check-in into any plan', () => {
  it('is there afterwards, and everything else is as it was', () => {
    fc.assert(
      fc.property(planText, answer, ({ text, isToday, count }, said) => {
        const section = text.includes('goals:') ? 'goals' : 'initiatives';
        const change = checkInEdits(viewOfText(text), [section, 'it'], said);
        assert.ok('edits' in change, text);
        const result = applyEdits(text, change.edits);
        const [before, now] = [readPlan(text), readPlan(result)];
        assert.equal(now.rest, before.rest);
        assert.equal(now.checkIns.length, isToday ? count : count + 1);
        assert.deepEqual(
          now.checkIns.slice(0, isToday ? count - 1 : count),
          before.checkIns.slice(0, isToday ? count - 1 : count),
        );
        const [note, plan] = [said.note?.trim(), said.plan?.trim()];
        const value = Object.is(said.value, -0) ? 0 : said.value;
        const wanted = {
          date: '2026-11-22',
          value,
          ...(said.confidence === undefined ? {} : { confidence: said.confidence }),
          ...(note ? { note } : {}),
          ...(plan ? { plan } : {}),
        };
        assert.deepEqual({ ...now.checkIns.at(-1) }, wanted);
        assert.deepEqual(commentsOf(result), commentsOf(text));
        assert.deepEqual(parseSyntax(result).faults, []);
        const isCrlf = text.includes('\r\n');
        assert.equal(isCrlf ? /(?<!\r)\n/.test(result) : result.includes('\r'), false, JSON.stringify(result));
      }),
      propertyRuns(60),
    );
  });

  it('made twice on a day is made once', () => {
    fc.assert(
      fc.property(planText, answer, ({ text }, said) => {
        const path = [text.includes('goals:') ? 'goals' : 'initiatives', 'it'];
        const once = checkInEdits(viewOfText(text), path, said);
        assert.ok('edits' in once);
        const result = applyEdits(text, once.edits);
        assert.deepEqual(checkInEdits(viewOfText(result), path, said), { edits: [] });
      }),
      propertyRuns(15),
    );
  });
});
