import type { Diagnostic } from 'vscode-languageserver-types';
import { diagnosticSource, diagnostics } from '../core/features/diagnostic';
import type { PlanView } from '../core/plan-view';
import type { Border } from './border';

/** A plan's problems in the protocol's words, as this server tells them. Never throws. */
export type Diagnose = (view: PlanView) => Diagnostic[];

/** Stands for the findings of a plan that could not be checked: silence would look as if all were well. */
export const notChecked: Diagnostic = {
  range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
  severity: 1,
  source: diagnosticSource,
  code: 'not-checked',
  message:
    'This plan could not be checked: something went wrong that is not your fault. The editor’s log of language servers says where. The file is left as it is.',
};

/** @param rulesPage address of the page that explains the rules, where there is one */
export function createDiagnose(border: Border, rulesPage: string | undefined): Diagnose {
  const linked = (found: Diagnostic): Diagnostic =>
    rulesPage === undefined ? found : { ...found, codeDescription: { href: `${rulesPage}#${found.code}` } };
  return (view) => border.guard('Checking a plan', () => diagnostics(view).map(linked), [notChecked]);
}
