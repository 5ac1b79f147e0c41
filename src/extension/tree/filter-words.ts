import { l10n } from 'vscode';
import type { OutlineFilter } from '../../core/views/outline-filter';
import { asLine as plainLine } from './one-line';

/** What the tree is narrowed to, in a word or two; nothing where it shows all. */
export function filterWords(filter: OutlineFilter): string {
  if (typeof filter === 'object') return plainLine(filter.person);
  switch (filter) {
    case 'all':
      return '';
    case 'needsMe':
      return l10n.t('what needs you');
    case 'people':
      return l10n.t('People');
    case 'performance':
      return l10n.t('Performance');
    case 'process':
      return l10n.t('Process');
  }
}

/** Said in place of rows where nothing passes the filter. */
export function noRowsWords(filter: OutlineFilter): string {
  if (typeof filter === 'object') return l10n.t('{0} takes part in nothing here.', plainLine(filter.person));
  return filter === 'needsMe' ? l10n.t('Nothing needs you this week.') : l10n.t('Nothing moves this driver yet.');
}
