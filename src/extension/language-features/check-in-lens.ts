import { CodeLens, l10n } from 'vscode';
import type { PlanView } from '../../core/plan-view';
import { locate } from '../../core/syntax/locate';
import { thisWeek } from '../../core/views/due';
import { toRange } from '../convert';

/** What leads from an entry to its check-in and to its chart. */
export function progressLenses(view: PlanView): CodeLens[] {
  return [...checkInLenses(view), ...chartLenses(view)];
}

/** Above each measure that is drawn: where it stands, and the way to its chart. */
function chartLenses(view: PlanView): CodeLens[] {
  const { text, root, lines } = view.document;
  return view.chart.burnUps.map(({ path, words }) => {
    const range = toRange(lines, locate(text, root, { path, part: 'key' }));
    const title = l10n.t('{0}: open chart', words);
    return new CodeLens(range, { title, command: 'careerPlan.openChart', arguments: [{ uri: view.uri, path }] });
  });
}

/** Above each entry that asks for a check-in this week: a way to make it. */
function checkInLenses(view: PlanView): CodeLens[] {
  const { text, root, lines } = view.document;
  return thisWeek(view)
    .items.filter(({ asksForCheckIn }) => asksForCheckIn)
    .map(({ path, words }) => {
      const title = words.startsWith('Check in') ? words : l10n.t('Check in: {0}', words);
      const range = toRange(lines, locate(text, root, { path, part: 'key' }));
      return new CodeLens(range, { title, command: 'careerPlan.checkIn', arguments: [{ uri: view.uri, path }] });
    });
}
