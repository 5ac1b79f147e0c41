import { Disposable, LanguageStatusSeverity, l10n, languages, workspace } from 'vscode';
import { isPlanUri, planFilePattern } from './plan-uris';

/** The language a setting or a hand turns plans into. */
const plain = 'yaml';

/**
 * Beside the language of a plan that is open as plain YAML: that it is not checked, and one click to change that. It
 * stands where the editor says such things, and nothing pops up.
 */
export function createLanguageOffer(): Disposable {
  const item = languages.createLanguageStatusItem('careerPlan.language', {
    language: plain,
    pattern: planFilePattern,
  });
  const title = l10n.t('Switch to Career Plan');
  const text = l10n.t('A career plan, open as YAML');
  item.name = l10n.t('Language of a career plan');
  item.text = text;
  item.detail = l10n.t('It is not checked as a plan');
  // The lowest severity at which the editor marks its language symbol at all.
  item.severity = LanguageStatusSeverity.Warning;
  item.command = { command: 'careerPlan.switchLanguage', title };
  // A document that changes its language is opened anew. An editor that had nothing to show before does not notice the
  // change by itself; it looks again when an item says something.
  const again = workspace.onDidOpenTextDocument(({ languageId, uri }) => {
    if (languageId === plain && isPlanUri(uri)) item.text = text;
  });
  return Disposable.from(item, again);
}
