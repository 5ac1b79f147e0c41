import { ConfigurationTarget, l10n, languages, type TextDocument, Uri, window, workspace } from 'vscode';
import { associationFor, planPatternOf } from '../language-associations';
import { fileNameOf, isPlanUri, planLanguage } from '../plan-uris';

/**
 * Shows a plan that is open as plain YAML as what it is. Where a setting is why, that setting can be completed at the
 * same time; otherwise the file would be YAML again the next time it is opened.
 * @param given the file the command was chosen on, else the active editor's counts
 */
export async function switchLanguage(given: unknown): Promise<void> {
  const document = documentOf(given);
  if (!document || !isPlanUri(document.uri)) {
    void window.showInformationMessage(
      l10n.t('This is for files named career.yaml, or ending in .career.yaml, that are open as YAML.'),
    );
    return;
  }
  if (document.languageId === planLanguage) return;
  const before = document.languageId;
  await languages.setTextDocumentLanguage(document, planLanguage);
  await offerToKeep(document.uri, before);
}

function documentOf(given: unknown): TextDocument | undefined {
  if (!(given instanceof Uri)) return window.activeTextEditor?.document;
  return workspace.textDocuments.find(({ uri }) => uri.toString() === given.toString());
}

/** Asks only where a setting would undo the switch. */
async function offerToKeep(uri: Uri, language: string): Promise<void> {
  const settings = workspace.getConfiguration('files', uri);
  const { workspaceValue, globalValue } = settings.inspect<Record<string, string>>('associations') ?? {};
  const name = fileNameOf(uri);
  const ofWorkspace = associationFor(name, workspaceValue, language);
  const pattern = ofWorkspace ?? associationFor(name, globalValue, language);
  if (pattern === undefined) return;
  const keep = l10n.t('Always Open as Career Plan');
  const words = l10n.t('Your setting “files.associations” opens {0} as plain YAML, because of “{1}”.', name, pattern);
  if ((await window.showInformationMessage(words, keep)) !== keep) return;
  const [set, target] =
    ofWorkspace === undefined
      ? [globalValue, ConfigurationTarget.Global]
      : [workspaceValue, ConfigurationTarget.Workspace];
  await settings.update('associations', { ...set, [planPatternOf(name)]: planLanguage }, target);
}
