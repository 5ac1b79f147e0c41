import { l10n } from 'vscode';
import { entriesNeedingAttention } from '../../core/views/attention';
import type { ShownPlan } from '../plan-views';

/** How many entries of these plans have an error or a warning. */
export function attentionOf(plans: readonly ShownPlan[]): number {
  return plans.reduce((sum, { view }) => sum + entriesNeedingAttention(view.problems), 0);
}

/** The number as a sentence, for the badge. */
export function attentionSentence(count: number): string {
  return count === 1 ? l10n.t('1 entry needs attention') : l10n.t('{0} entries need attention', count);
}

/** The number in a few words, for a row of the tree; nothing where there is nothing. */
export function attentionWords(count: number): string {
  if (count === 0) return '';
  return count === 1 ? l10n.t('1 needs attention') : l10n.t('{0} need attention', count);
}
