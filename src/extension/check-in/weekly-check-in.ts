import { l10n, window, workspace } from 'vscode';
import { checkInDraft } from '../../core/check-in/draft';
import type { DueItem } from '../../core/check-in/due-item';
import { count } from '../../core/progress/words';
import { pathKey } from '../../core/syntax/path';
import { thisWeek } from '../../core/views/due';
import type { PlanViews, ShownPlan } from '../plan-views';
import { askCheckIn } from './ask-check-in';
import { bringIntoSight, refuse, tell, writeCheckIn } from './check-in';
import { choosePlan, ownPlans } from './choose-plan';
import { currentView } from './write-change';

/** Walks through everything that is due, one after the other; each can be skipped, and Escape ends it. */
export async function weeklyCheckIn(views: PlanViews, asked?: readonly ShownPlan[]): Promise<void> {
  await views.settled();
  const among = asked ?? withDue(ownPlans(views.all()));
  const chosen = await choosePlan(
    views,
    l10n.t('Weekly check-in of whose plan?'),
    among.length > 0 ? among : ownPlans(views.all()),
    (one) => thisWeek(one.view).short,
  );
  // A row of the tree may be of another day.
  const plan = chosen && views.get(chosen.uri);
  if (!plan) return;
  const items = toCheckInOn(plan);
  if (items.length === 0) return tell(l10n.t('Nothing to check in on this week.'));
  // The steps to undo are those of its editor, and saving is one key away there.
  await window.showTextDocument(await workspace.openTextDocument(plan.uri), { preserveFocus: true, preview: false });
  const done = new Set<string>();
  for (let at = 0; at < items.length; ) {
    const item = items[at];
    const view = await currentView(views, plan.uri);
    if (!item || !view) break;
    // Somebody may have ended or renamed it since.
    if (!checkInDraft(view, item.path)) {
      at++;
      continue;
    }
    await bringIntoSight(views, plan.uri, item.path);
    const reply = await askCheckIn(view, item.path, { step: at + 1, totalSteps: items.length });
    if (reply?.kind === 'end') break;
    if (reply?.kind === 'answer') {
      const written = await writeCheckIn(views, plan.uri, item.path, reply.value);
      if (!written.done) refuse(written.refusal);
      else done.add(pathKey(item.path));
    }
    at = reply?.kind === 'back' ? Math.max(at - 1, 0) : at + 1;
  }
  tell(summary(done.size, items.length - done.size));
}

/** The items a check-in answers, each entry once. */
export function toCheckInOn({ view }: ShownPlan): readonly DueItem[] {
  const seen = new Set<string>();
  return thisWeek(view).items.filter(({ asksForCheckIn, path }) => {
    const isNew = asksForCheckIn && !seen.has(pathKey(path));
    seen.add(pathKey(path));
    return isNew;
  });
}

function withDue(plans: readonly ShownPlan[]): readonly ShownPlan[] {
  return plans.filter((plan) => toCheckInOn(plan).length > 0);
}

function summary(done: number, left: number): string {
  const made = l10n.t('{0} made', count(done, 'check-in'));
  return left === 0 ? `${made}.` : l10n.t('{0}, {1} left for another time.', made, left);
}
