import { l10n, type QuickPickItem, type Uri, window } from 'vscode';
import { defaultSettings } from '../../core/settings/settings';
import { type RuleState, ruleStates } from '../../core/views/rule-states';
import type { PlanViews } from '../plan-views';
import { explainRule } from './explain-rule';

/** Lists every check with how it stands for the plan in the active editor; choosing one opens its page. */
export async function showAllChecks(views: PlanViews, extension: Uri): Promise<void> {
  const active = window.activeTextEditor?.document.uri;
  const plan = active && views.now(active)?.view;
  const states = ruleStates(plan ?? { settings: defaultSettings, problems: [] });
  const chosen = await window.showQuickPick(
    states.map((state): QuickPickItem => ({ label: state.id, description: stateWords(state), detail: state.summary })),
    {
      title: plan ? l10n.t('All checks, as they stand for this plan') : l10n.t('All checks, as they stand by default'),
      placeHolder: l10n.t('Choose a check to read why it matters and how to set it.'),
      matchOnDescription: true,
      matchOnDetail: true,
    },
  );
  if (chosen) await explainRule(extension, chosen.label);
}

function stateWords({ severity, isSet, findings }: RuleState): string {
  return [
    severity,
    ...(isSet ? [l10n.t('set here')] : []),
    ...(findings > 0 ? [findings === 1 ? l10n.t('1 finding') : l10n.t('{0} findings', findings)] : []),
  ].join(' · ');
}
