import { l10n, type Uri, window } from 'vscode';
import type { ProgressPanels } from '../panel/progress-panels';
import type { PlanViews, ShownPlan } from '../plan-views';
import { personOf, placeOf } from '../tree/tree-node';

/**
 * Opens the panel of the plan in the active editor; else of the only plan; else of the one somebody picks.
 * @param asked the plans of a row of the tree, where the command was started there
 */
export async function showProgress(
  views: PlanViews,
  panels: ProgressPanels,
  asked: readonly ShownPlan[] | undefined,
): Promise<void> {
  await views.settled();
  const plan = asked ? await choosePlan(asked) : (activePlan(views) ?? (await choosePlan(views.all())));
  if (plan) panels.show(plan);
}

function activePlan(views: PlanViews): Uri | undefined {
  const active = window.activeTextEditor?.document.uri;
  return active && views.get(active)?.uri;
}

/** A list of choices draws icons where its text names them, and a plan has no say in that. */
function withoutIcons(text: string): string {
  return text.replaceAll('$(', '$\u2060(');
}

async function choosePlan(plans: readonly ShownPlan[]): Promise<Uri | undefined> {
  const [only] = plans;
  if (!only) {
    void window.showInformationMessage(l10n.t('There is no career plan here yet. “Career Plan: New Plan” makes one.'));
    return undefined;
  }
  if (plans.length === 1) return only.uri;
  const items = plans.map((plan) => ({
    label: withoutIcons(personOf(plan)),
    description: placeOf(plan),
    uri: plan.uri,
  }));
  items.sort((a, b) => a.label.localeCompare(b.label));
  const chosen = await window.showQuickPick(items, {
    placeHolder: l10n.t('Whose progress?'),
    matchOnDescription: true,
  });
  return chosen?.uri;
}
