import { CodeLens, l10n } from 'vscode';
import type { PlanView } from '../../core/plan-view';
import { locate } from '../../core/syntax/locate';
import { thisWeek } from '../../core/views/due';
import { toRange } from '../convert';

/** Above each entry that asks for a check-in this week: a way to make it. */
export function checkInLenses(view: PlanView): CodeLens[] {
  const { text, root, lines } = view.document;
  return thisWeek(view)
    .items.filter(({ asksForCheckIn }) => asksForCheckIn)
    .map(({ path, words }) => {
      const title = words.startsWith('Check in') ? words : l10n.t('Check in: {0}', words);
      const range = toRange(lines, locate(text, root, { path, part: 'key' }));
      return new CodeLens(range, { title, command: 'careerPlan.checkIn', arguments: [{ uri: view.uri, path }] });
    });
}
