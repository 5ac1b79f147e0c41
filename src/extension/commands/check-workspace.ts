import { l10n, ProgressLocation, type Uri, window } from 'vscode';
import { type Severity, severities } from '../../core/rules/rule';
import type { Diagnostics } from '../diagnostics';
import type { PlanStore } from '../plan-store';
import type { PlanViews } from '../plan-views';

/** Lists the findings of every plan of the workspace, open or not, and says how many there are. */
export async function checkWorkspace(store: PlanStore, views: PlanViews, diagnostics: Diagnostics): Promise<void> {
  const title = l10n.t('Checking career plans');
  const done = await window.withProgress(
    { location: ProgressLocation.Notification, title, cancellable: true },
    async (_, token) => {
      const cancelled = new Promise<false>((resolve) => token.onCancellationRequested(() => resolve(false)));
      return Promise.race([
        store
          .start()
          .then(views.settled)
          .then(() => true),
        cancelled,
      ]);
    },
  );
  if (!done) return;
  const plans = views.all();
  diagnostics.list(plans.map((plan): Uri => plan.uri));
  const found = plans.flatMap((plan) => plan.view.problems.map((problem) => problem.severity));
  void window.showInformationMessage(summaryOf(plans.length, found));
}

function summaryOf(plans: number, found: readonly Severity[]): string {
  if (plans === 0) return l10n.t('There is no career plan in this workspace.');
  const checked = plans === 1 ? l10n.t('1 plan checked') : l10n.t('{0} plans checked', plans);
  const counts = severities.flatMap((severity) => {
    const count = found.filter((one) => one === severity).length;
    return count === 0 ? [] : [wordsFor(severity, count)];
  });
  return counts.length === 0
    ? l10n.t('{0}: nothing to mend.', checked)
    : l10n.t('{0}: {1}. They are listed under Problems.', checked, counts.join(', '));
}

function wordsFor(severity: Severity, count: number): string {
  const isOne = count === 1;
  switch (severity) {
    case 'error':
      return isOne ? l10n.t('1 error') : l10n.t('{0} errors', count);
    case 'warning':
      return isOne ? l10n.t('1 warning') : l10n.t('{0} warnings', count);
    case 'info':
      return isOne ? l10n.t('1 info') : l10n.t('{0} info', count);
    case 'hint':
      return isOne ? l10n.t('1 hint') : l10n.t('{0} hints', count);
  }
}
