import type { Diagnostic } from 'vscode-languageserver-types';
import { diagnosticSource, diagnostics } from '../core/features/diagnostic';
import type { PlanView } from '../core/plan-view';
import type { Border } from './border';
import { canonical } from './uris';

/** What is said of plans in the protocol's words. Nothing here throws. */
export interface Diagnose {
  /**
   * A plan as it is now, or what is said in place of its findings: the same list again while there is nothing new to say.
   * @param version stands for its text: with the same it is not tried again where it failed
   * @param make gives its view, and may throw
   */
  readonly read: (uri: string, version: unknown, make: () => PlanView | undefined) => PlanView | readonly Diagnostic[];
  /** Its problems. */
  readonly of: (view: PlanView) => readonly Diagnostic[];
  /** The person saved the plan or opened it anew: it is tried again, whatever happened before. */
  readonly retry: (uri: string) => void;
}

const notTheirFault = 'something went wrong that is not your fault';
const whereToLook = 'The editor’s log of language servers says where. The file is left as it is.';

/** Stands for the findings of a plan that could not be checked: silence would look as if all were well. */
export const notChecked: Diagnostic = said(`This plan could not be checked: ${notTheirFault}. ${whereToLook}`);

/** The same once that happened twice in a row. */
const setAside: Diagnostic = said(
  `This plan is set aside: ${notTheirFault}, twice. It is checked again when you save it or open it anew. ${whereToLook}`,
);

const none: readonly Diagnostic[] = [];
const failed: readonly Diagnostic[] = [notChecked];
const aside: readonly Diagnostic[] = [setAside];

/** So often in a row may the work on a plan fail before it is left alone, so that it takes no time from the others. */
const mostFailures = 2;

/** Failures in a row over one plan. */
interface Failures {
  readonly count: number;
  /** What the last was over. */
  readonly version: unknown;
}

/** @param rulesPage address of the page that explains the rules, where there is one */
export function createDiagnose(border: Border, rulesPage: string | undefined): Diagnose {
  const failures = new Map<string, Failures>();
  const linked = (found: Diagnostic): Diagnostic =>
    rulesPage === undefined ? found : { ...found, codeDescription: { href: `${rulesPage}#${found.code}` } };

  const attempt = <T>(key: string, version: unknown, what: string, work: () => T): T | readonly Diagnostic[] => {
    const before = failures.get(key);
    const count = before?.count ?? 0;
    if (count < mostFailures && (!before || before.version !== version)) {
      const done = border.guard(what, () => ({ value: work() }), undefined);
      if (done) return done.value;
      failures.set(key, { count: count + 1, version });
    }
    return (failures.get(key)?.count ?? 0) < mostFailures ? failed : aside;
  };
  return {
    read: (uri, version, make) => attempt(canonical(uri), version, 'Reading a plan', () => make() ?? none),
    of: (view) => {
      const key = canonical(view.uri);
      return attempt(key, view, 'Checking a plan', () => {
        const found = diagnostics(view).map(linked);
        failures.delete(key);
        return found;
      });
    },
    retry: (uri) => void failures.delete(canonical(uri)),
  };
}

function said(message: string): Diagnostic {
  const start = { line: 0, character: 0 };
  return { range: { start, end: start }, severity: 1, source: diagnosticSource, code: 'not-checked', message };
}
