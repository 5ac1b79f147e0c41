import { count } from '../../core/progress/words';
import { type Severity, severities } from '../../core/rules/rule';
import { printable } from '../terminal';
import type { Reporter, Tally } from './reporter';

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
export const textReporter: Reporter = {
  head: '',
  between: '',
  piece: (problems, colour) => {
    const paint = (severity: Severity) => (colour ? `\u001b[${colours[severity]}m${severity}\u001b[0m` : severity);
    const lines = problems.map(({ file, rule, severity, message, range: { start } }) => {
      const place = `${printable(file)}:${start.line + 1}:${start.character + 1}`;
      return `${place}: ${paint(severity)}: ${printable(message)} [${rule}]\n`;
    });
    return lines.join('');
  },
  foot: (plans, tally) => {
    const counted = countedIn(tally);
    if (plans === 0) return 'No plan was checked.\n';
    return `${counted === '' ? '' : '\n'}${count(plans, 'plan')} checked: ${counted || 'nothing to mend'}.\n`;
  },
};

function countedIn(tally: Tally): string {
  return severities
    .flatMap((severity) => (tally[severity] === 0 ? [] : [count(tally[severity], ...nouns[severity])]))
    .join(', ');
}
