import { type Disposable, LanguageStatusSeverity, l10n, languages } from 'vscode';
import { planFilePattern } from './plan-uris';

/**
 * Beside the language of a plan that is open as plain YAML: that it is not checked, and one click to change that. It
 * stands where the editor says such things, and nothing pops up.
 */
export function createLanguageOffer(): Disposable {
  const item = languages.createLanguageStatusItem('careerPlan.language', {
    language: 'yaml',
    pattern: planFilePattern,
  });
  const title = l10n.t('Switch to Career Plan');
  item.name = l10n.t('Language of a career plan');
  item.text = l10n.t('A career plan, open as YAML');
  item.detail = l10n.t('It is not checked as a plan');
  // The lowest severity at which the editor marks its language symbol at all.
  item.severity = LanguageStatusSeverity.Warning;
  item.command = { command: 'careerPlan.switchLanguage', title };
  return item;
}
