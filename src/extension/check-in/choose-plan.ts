import { l10n, window } from 'vscode';
import { plainWords } from '../plain-words';
import type { PlanViews, ShownPlan } from '../plan-views';
import { personOf, placeOf } from '../tree/tree-node';

/**
 * The plan in the active editor; else the only one; else the one somebody picks.
 * @param among only these, where the command is about some of them
 * @param wordsOf what stands behind each
 */
export async function choosePlan(
  views: PlanViews,
  question: string,
  among: readonly ShownPlan[] = views.all(),
  wordsOf: (plan: ShownPlan) => string = placeOf,
): Promise<ShownPlan | undefined> {
  const active = window.activeTextEditor?.document.uri.toString();
  const plans = [...among];
  const [only] = plans;
  if (!only) {
    void window.showInformationMessage(l10n.t('There is no career plan here yet. “Career Plan: New Plan” makes one.'));
    return undefined;
  }
  const open = plans.find(({ uri }) => uri.toString() === active);
  if (open ?? plans.length === 1) return open ?? only;
  const items = plans
    .map((plan) => ({ label: plainWords(personOf(plan)), description: plainWords(wordsOf(plan)), plan }))
    .sort((a, b) => a.label.localeCompare(b.label));
  const chosen = await window.showQuickPick(items, { placeHolder: question, matchOnDescription: true });
  return chosen?.plan;
}

/** The plans that are not those of somebody's team: what a person with a team answers for themselves. */
export function ownPlans(plans: readonly ShownPlan[]): readonly ShownPlan[] {
  const ofTeams = new Set(
    plans.flatMap(({ view }) =>
      view.document.plan.team.flatMap(({ plan }) => (plan ? [view.named.get(plan.text)?.uri] : [])),
    ),
  );
  const own = plans.filter(({ uri }) => !ofTeams.has(uri.toString()));
  return own.length > 0 ? own : plans;
}
