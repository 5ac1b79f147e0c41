import type { Diagnostic } from 'vscode-languageserver-types';
import { diagnostics } from '../core/features/diagnostic';
import type { PlanView } from '../core/plan-view';

/**
 * A plan's problems in the protocol's words.
 * @param rulesPage address of the page that explains the rules, where there is one
 */
export function diagnosticsOf(view: PlanView, rulesPage: string | undefined): Diagnostic[] {
  const found = diagnostics(view);
  if (rulesPage === undefined) return found;
  return found.map((one) => ({ ...one, codeDescription: { href: `${rulesPage}#${one.code}` } }));
}
