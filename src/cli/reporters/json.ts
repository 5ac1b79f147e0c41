import type { FileProblem } from './file-problem';

/** `{ "problems": [{ "file", "rule", "severity", "message", "range" }] }`; the keys and their order are relied on. */
export function reportJson(problems: readonly FileProblem[]): string {
  const plain = problems.map(({ file, rule, severity, message, range: { start, end } }) => ({
    file,
    rule,
    severity,
    message,
    range: {
      start: { line: start.line, character: start.character },
      end: { line: end.line, character: end.character },
    },
  }));
  return `${JSON.stringify({ problems: plain }, null, 2)}\n`;
}
