import assert from 'node:assert/strict';

/** A problem expected at a place: zero-based line, columns in UTF-16 units, `to` exclusive. */
export interface Expectation {
  readonly line: number;
  readonly from: number;
  readonly to: number;
  readonly rule: string;
  /** A part of the message; empty where any will do. */
  readonly message: string;
}

const caretMark = /^(\s*)#(\s*)(\^+)\s+([a-z-]+)(?::\s+(.*))?$/;
const columnMark = /^\s*#\s*\[(\d+)-(\d+)\]\s+([a-z-]+)(?::\s+(.*))?$/;

/** Takes the marks out of a plan; each is about the nearest line above it that is none. */
export function readMarks(marked: string): { text: string; expectations: Expectation[] } {
  const lines: string[] = [];
  const expectations: Expectation[] = [];
  for (const line of marked.split('\n')) {
    const mark = readMark(line, lines.length - 1);
    if (mark) expectations.push(mark);
    else lines.push(line);
  }
  return { text: lines.join('\n'), expectations };
}

function readMark(text: string, line: number): Expectation | undefined {
  const columns = columnMark.exec(text);
  if (columns) {
    const [, from, to, rule = '', message = ''] = columns;
    return placed({ line, from: Number(from), to: Number(to), rule, message });
  }
  const carets = caretMark.exec(text);
  if (!carets) {
    assert.ok(!/^\s*#.*\^\^/.test(text), `This looks like a mark and is none: ${text}`);
    return undefined;
  }
  const [, indent = '', gap = '', run = '', rule = '', message = ''] = carets;
  const hash = indent.length;
  const from = gap === '' ? hash : hash + 1 + gap.length;
  return placed({ line, from, to: hash + 1 + gap.length + run.length, rule, message });
}

function placed(expectation: Expectation): Expectation {
  assert.ok(expectation.line >= 0, 'a mark stands under the line it is about');
  return expectation;
}

/** The line of a mark, as it would be written in a test. */
export function markLine({ from, to, rule, message }: Expectation): string {
  const behind = message === '' ? rule : `${rule}: ${message}`;
  if (to === Number.POSITIVE_INFINITY) return `# [${from}-…] ${behind}`;
  const length = to - from;
  if (from === 1 || length < 1 || (from === 0 && length < 2)) return `# [${from}-${to}] ${behind}`;
  return from === 0
    ? `#${'^'.repeat(length - 1)} ${behind}`
    : `#${' '.repeat(from - 1)}${'^'.repeat(length)} ${behind}`;
}
