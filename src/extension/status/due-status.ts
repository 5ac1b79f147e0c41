import { type Disposable, l10n, StatusBarAlignment, type StatusBarItem, window, workspace } from 'vscode';
import { type ThisWeekItem, thisWeek } from '../../core/views/due';
import type { Border } from '../border';
import { ownPlans } from '../check-in/choose-plan';
import type { PlanViews } from '../plan-views';
import { asLine } from '../tree/one-line';

/** One item in the status bar with what is due this week; none where nothing is. */
export interface DueStatus extends Disposable {
  readonly item: StatusBarItem;
  readonly isShown: () => boolean;
}

export function createDueStatus(views: PlanViews, border: Border): DueStatus {
  const item = window.createStatusBarItem('careerPlan.due', StatusBarAlignment.Left, 9);
  item.name = l10n.t('Career Plan: Due This Week');
  item.command = 'careerPlan.weeklyCheckIn';
  let isShown = false;
  const show = () => {
    const isOn = workspace.getConfiguration('careerPlan').get('statusBar') !== false;
    const items = isOn ? dueItems(views) : [];
    isShown = items.length > 0;
    if (!isShown) return item.hide();
    const late = items.filter((one) => one.isLate).length;
    item.text = `$(checklist) ${l10n.t('{0} due', items.length)}`;
    item.tooltip = tooltipOf(items);
    const words =
      late === 0
        ? l10n.t('{0} due this week', items.length)
        : l10n.t('{0} due this week, {1} late', items.length, late);
    item.accessibilityInformation = { label: l10n.t('Career plan: {0}. Weekly check-in', words), role: 'button' };
    item.show();
  };
  const guarded = () => border.guard('The status bar', show, undefined);
  const subscriptions: Disposable[] = [
    item,
    views.onDidChange(guarded),
    workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('careerPlan.statusBar')) guarded();
    }),
  ];
  return {
    item,
    isShown: () => isShown,
    dispose: () => {
      for (const subscription of subscriptions) subscription.dispose();
    },
  };
}

/** What is due in the plans that are not a team's. */
export function dueItems(views: PlanViews): readonly ThisWeekItem[] {
  return ownPlans(views.all()).flatMap(({ view }) => thisWeek(view).items);
}

const mostLines = 8;

function tooltipOf(items: readonly ThisWeekItem[]): string {
  const lines = items.slice(0, mostLines).map(({ title, words }) => asLine(`${title}: ${words}`));
  const more = items.length - lines.length;
  return [l10n.t('Due this week'), ...lines, ...(more > 0 ? [l10n.t('and {0} more', more)] : [])].join('\n');
}
