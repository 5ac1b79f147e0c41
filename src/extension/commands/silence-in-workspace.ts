import { ConfigurationTarget, l10n, Uri, window, workspace } from 'vscode';
import { rules } from '../../core/rules/index';

/** Switches a rule off in the workspace's settings, from a quick fix. */
export async function silenceInWorkspace(given: unknown): Promise<void> {
  if (typeof given !== 'object' || given === null || !('rule' in given) || !('uri' in given)) return;
  const { rule, uri } = given;
  if (typeof uri !== 'string' || !rules.some(({ id }) => id === rule)) return;
  if (!workspace.isTrusted) {
    void window.showInformationMessage(
      l10n.t('The settings of this folder do not hold while it is not trusted, so nothing was changed.'),
    );
    return;
  }
  if (workspace.workspaceFolders === undefined) {
    void window.showInformationMessage(
      l10n.t('No folder is open that could hold this setting, so nothing was changed.'),
    );
    return;
  }
  const settings = workspace.getConfiguration('careerPlan', Uri.parse(uri));
  const set = settings.inspect<Record<string, unknown>>('rules')?.workspaceValue ?? {};
  await settings.update('rules', { ...set, [String(rule)]: 'off' }, ConfigurationTarget.Workspace);
  const undo = l10n.t('Undo');
  const answer = await window.showInformationMessage(l10n.t('“{0}” is off in this workspace.', String(rule)), undo);
  if (answer !== undo) return;
  await settings.update('rules', Object.keys(set).length > 0 ? set : undefined, ConfigurationTarget.Workspace);
}
