import assert from 'node:assert/strict';
import { check, type Problem } from '../../src/core/check';
import { type Day, parseDay } from '../../src/core/dates/day';
import { exampleDay } from '../../src/core/findings/example';
import type { OtherPlans } from '../../src/core/plan/references';
import { openPlanDocument } from '../../src/core/plan-document';
import { defaultSettings, type Settings } from '../../src/core/settings/settings';
import { indexLines, rangeAt } from '../../src/core/text/line-index';
import { type Expectation, markLine, readMarks } from './marks';

export interface CheckOptions {
  /** 2026-11-22 where none is given. */
  readonly day?: string;
  readonly settings?: Settings;
  /** What the files named by the plan hold; a file that is not here could not be read. */
  readonly others?: Readonly<Record<string, string>>;
}

/**
 * Checks a plan and compares all its problems, and no others, with the marks under its lines:
 *
 * ```yaml
 * goals:
 *   communication:
 *     goal: Get better at communication
 * #         ^^^^^^^^^^ vague-goal: “Get better”
 * ```
 *
 * Carets stand under the words, behind them the rule and, where given, a part of its message. Where the words begin
 * so far left that the `#` itself is in the way, the `#` stands under their first letter: `#^^^^ rule`. Where there is
 * no room for that, columns say it: `# [0-1] rule`. The marks are taken out before the plan is read.
 *
 * The same plan with CRLF has to give the same problems at the same lines and characters.
 *
 * @returns the text without its marks, and the problems in the order of the file
 */
export function checkProblems(marked: string, options: CheckOptions = {}): { text: string; problems: Problem[] } {
  const { text, expectations } = readMarks(marked);
  const problems = problemsOf(text, options);
  const found = described(text, problems);
  assert.equal(withMarks(text, agreed(found, expectations)), withMarks(text, expectations));
  const crlf = text.replaceAll('\n', '\r\n');
  assert.deepEqual(described(crlf, problemsOf(crlf, options)), found, 'with CRLF the problems are others');
  return { text, problems };
}

/** The problems of a plan as written, in the order of the file. */
export function problemsOf(
  text: string,
  { day, settings = defaultSettings, others = {} }: CheckOptions = {},
): Problem[] {
  const plans: OtherPlans = new Map(
    Object.entries(others).map(([file, content]) => [file, openPlanDocument(content).plan]),
  );
  return check(openPlanDocument(text), { day: dayNamed(day ?? exampleDay), settings, others: plans });
}

/** A day a test knows to exist. */
export function dayNamed(text: string): Day {
  const day = parseDay(text);
  assert.ok(day !== undefined, `${text} is not a day`);
  return day;
}

function described(text: string, problems: readonly Problem[]): Expectation[] {
  const lines = indexLines(text);
  return problems.map((problem) => {
    const { start, end } = rangeAt(lines, problem);
    // A range over several lines is shown on its first, open to the right.
    const to = start.line === end.line ? end.character : Number.POSITIVE_INFINITY;
    return { line: start.line, from: start.character, to, rule: problem.rule, message: problem.message };
  });
}

/** What was found, with the expected part of the message in place of all of it where it holds that part. */
function agreed(found: readonly Expectation[], expected: readonly Expectation[]): Expectation[] {
  const open = [...expected];
  return found.map((one) => {
    const at = open.findIndex(
      ({ line, from, to, rule, message }) =>
        line === one.line && from === one.from && to === one.to && rule === one.rule && one.message.includes(message),
    );
    const [match] = at < 0 ? [] : open.splice(at, 1);
    return match ?? one;
  });
}

/** The plan with a mark under each place, so that a difference can be read where it is. */
function withMarks(text: string, expectations: readonly Expectation[]): string {
  return text
    .split('\n')
    .flatMap((line, number) => {
      const here = expectations.filter((expectation) => expectation.line === number);
      return [line, ...here.map(markLine).sort()];
    })
    .join('\n');
}
