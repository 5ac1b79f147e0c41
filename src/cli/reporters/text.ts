import { count } from '../../core/progress/words';
import { type Severity, severities } from '../../core/rules/rule';
import { printable } from '../terminal';
import type { FileProblem } from './file-problem';

const nouns: Readonly<Record<Severity, readonly [string, string]>> = {
  error: ['error', 'errors'],
  warning: ['warning', 'warnings'],
  info: ['info', 'info'],
  hint: ['hint', 'hints'],
};

const colours: Readonly<Record<Severity, string>> = { error: '31', warning: '33', info: '34', hint: '2' };

/**
 * A line for each problem, `file:line:column: severity: message [rule]` with lines and columns from 1, so that
 * terminals and editors can jump to it; then one line that counts.
 */
export function reportText(problems: readonly FileProblem[], plans: number, colour: boolean): string {
  const paint = (severity: Severity, text: string) => (colour ? `\u001b[${colours[severity]}m${text}\u001b[0m` : text);
  const lines = problems.map(({ file, rule, severity, message, range: { start } }) => {
    const place = `${printable(file)}:${start.line + 1}:${start.character + 1}`;
    return `${place}: ${paint(severity, severity)}: ${printable(message)} [${rule}]`;
  });
  return `${[...lines, ...(lines.length > 0 ? [''] : []), summary(problems, plans)].join('\n')}\n`;
}

function summary(problems: readonly FileProblem[], plans: number): string {
  if (plans === 0) return 'No plan was checked.';
  const parts = severities.flatMap((severity) => {
    const n = problems.filter((problem) => problem.severity === severity).length;
    return n === 0 ? [] : [count(n, ...nouns[severity])];
  });
  return `${count(plans, 'plan')} checked: ${parts.length === 0 ? 'nothing to mend' : parts.join(', ')}.`;
}
