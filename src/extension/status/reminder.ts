import { commands, type Disposable, l10n, type Memento, window, workspace } from 'vscode';
import { type Day, formatDay } from '../../core/dates/day';
import type { Border } from '../border';
import type { DaySource } from '../day-source';
import type { PlanViews } from '../plan-views';
import { dueItems } from './due-status';

/** Where the last day is kept on which somebody was reminded, for all windows. */
const rememberedKey = 'careerPlan.remindedOn';

/** Reminds of what is due, where that is switched on: once a day at most, and only if something is due. */
export function createReminder(views: PlanViews, day: DaySource, memory: Memento, border: Border): Disposable {
  const remind = async () => {
    const words = await takeReminder(views, day.today(), memory);
    if (words === undefined) return;
    const checkIn = l10n.t('Check In');
    const off = l10n.t('Don’t Remind Me');
    const answer = await window.showInformationMessage(words, checkIn, off);
    if (answer === checkIn) await commands.executeCommand('careerPlan.weeklyCheckIn');
    else if (answer === off) await workspace.getConfiguration('careerPlan').update('reminders', false, true);
  };
  return views.onDidChange(() => void border.guardAsync('The reminder', remind, undefined));
}

/**
 * What to remind of now: `undefined` where reminders are off, nothing is due, or today had its reminder. Gives it once.
 * @param isOn whether reminders are switched on; asked of the settings where left out
 */
export async function takeReminder(
  views: PlanViews,
  today: Day,
  memory: Memento,
  isOn = workspace.getConfiguration('careerPlan').get('reminders') === true,
): Promise<string | undefined> {
  if (!isOn || memory.get(rememberedKey) === formatDay(today)) return undefined;
  const count = dueItems(views).length;
  if (count === 0) return undefined;
  await memory.update(rememberedKey, formatDay(today));
  return count === 1
    ? l10n.t('One thing in your career plan needs you this week.')
    : l10n.t('{0} things in your career plan need you this week.', count);
}
