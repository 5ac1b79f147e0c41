import { asLine } from './tree/one-line';

/**
 * Words of a plan for input boxes and lists of choices: one line, and nothing in it becomes an icon or a link there. A
 * link in such a prompt could run a command.
 */
export function plainWords(text: string): string {
  return asLine(text).replaceAll('$(', '$\u2060(').replaceAll('](', ']\u2060(');
}
