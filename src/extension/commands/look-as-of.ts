import { commands, type Disposable, l10n, StatusBarAlignment, ThemeColor, window } from 'vscode';
import { addMonths, type Day, formatDay, parseDay } from '../../core/dates/day';
import { distance } from '../../core/progress/words';
import type { AsOf } from '../as-of';
import { askText } from '../check-in/ask';

/** The condition of the commands that lead back. */
const anotherDayKey = 'careerPlan.anotherDay';

/** Asks for a day to look at the tree and the panel on. */
export async function lookAsOf(asOf: AsOf, today: Day): Promise<void> {
  const example = formatDay(addMonths(today, 3));
  const known = asOf.day();
  const reply = await askText({
    title: l10n.t('Look at the plan as of'),
    canGoBack: false,
    canSkip: false,
    prompt: l10n.t(
      'The tree and the panel show that day; findings and check-ins stay with today. A date such as {0}.',
      example,
    ),
    placeholder: l10n.t('Enter alone goes back to today'),
    value: known === undefined ? '' : formatDay(known),
    check: (text) => {
      if (text.trim() === '') return undefined;
      const day = parseDay(text.trim());
      return day === undefined
        ? { message: l10n.t('Write a date such as {0}.', example), isError: true }
        : { message: distance(day, today), isError: false };
    },
  });
  if (reply.kind !== 'answer') return;
  const day = parseDay(reply.value.trim());
  asOf.lookAt(day === today ? undefined : day);
}

/** What is said beside everything that shows another day than today; empty today. */
export function dayWordsOf(asOf: AsOf): string {
  const day = asOf.day();
  return day === undefined ? '' : l10n.t('as of {0}', formatDay(day));
}

/** As long as another day is shown, the status bar says so, and a click there leads back. */
export function createAsOfStatus(asOf: AsOf): Disposable {
  const item = window.createStatusBarItem('careerPlan.asOf', StatusBarAlignment.Left, 10);
  item.name = l10n.t('Career Plan: Day Shown');
  item.command = 'careerPlan.backToToday';
  item.backgroundColor = new ThemeColor('statusBarItem.warningBackground');
  const show = () => {
    const day = asOf.day();
    void commands.executeCommand('setContext', anotherDayKey, day !== undefined);
    if (day === undefined) return item.hide();
    item.text = `$(history) ${l10n.t('Plan as of {0}', formatDay(day))}`;
    item.tooltip = l10n.t('The tree and the panel show {0}. Click to go back to today.', formatDay(day));
    item.show();
  };
  const subscription = asOf.onDidChange(show);
  return {
    dispose: () => {
      subscription.dispose();
      item.dispose();
    },
  };
}
