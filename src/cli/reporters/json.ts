import type { FileProblem } from './file-problem';
import type { Reporter } from './reporter';

/** `{ "problems": [{ "file", "rule", "severity", "message", "range" }] }`; the keys and their order are relied on. */
export const jsonReporter: Reporter = {
  head: '{\n  "problems": [',
  between: ',',
  piece: (problems) => problems.map((problem) => `\n${indented(JSON.stringify(plain(problem), null, 2))}`).join(','),
  foot: (_, tally) => (Object.values(tally).some((count) => count > 0) ? '\n  ]\n}\n' : ']\n}\n'),
};

function plain({ file, rule, severity, message, range: { start, end } }: FileProblem): unknown {
  return {
    file,
    rule,
    severity,
    message,
    range: {
      start: { line: start.line, character: start.character },
      end: { line: end.line, character: end.character },
    },
  };
}

/** Line ends inside a JSON text's strings are escaped, so each one here is between its parts. */
function indented(json: string): string {
  return json.replace(/^/gm, '    ');
}
