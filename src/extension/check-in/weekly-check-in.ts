import { l10n, window, workspace } from 'vscode';
import { checkInDraft } from '../../core/check-in/draft';
import type { PlanView } from '../../core/plan-view';
import { type Path, pathKey } from '../../core/syntax/path';
import { type ThisWeekItem, thisWeek } from '../../core/views/due';
import type { PlanViews, ShownPlan } from '../plan-views';
import { revealEntry } from '../reveal';
import { askCheckIn } from './ask-check-in';
import { askStep, canStep } from './ask-step';
import { bringIntoSight, refuse, tell, writeCheckIn } from './check-in';
import { choosePlan, ownPlans } from './choose-plan';
import { currentView, writeChange } from './write-change';

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
  const items = toWalk(plan);
  if (items.length === 0) return tell(l10n.t('Nothing to check in on this week.'));
  // The steps to undo are those of its editor, and saving is one key away there.
  await window.showTextDocument(await workspace.openTextDocument(plan.uri), { preserveFocus: true, preview: false });
  const done = new Set<string>();
  const gone = new Set<string>();
  let draft: Path | undefined;
  for (let at = 0; at < items.length; ) {
    const item = items[at];
    const view = await currentView(views, plan.uri);
    if (!item || !view) break;
    // Somebody may have ended or renamed it since, or an answer before it did.
    if (!isStillThere(view, item)) {
      gone.add(item.id);
      at++;
      continue;
    }
    await bringIntoSight(views, plan.uri, item.path);
    const place = { step: at + 1, totalSteps: items.length };
    const reply = item.asksForCheckIn ? await askCheckIn(view, item.path, place) : await askStep(view, item, place);
    if (reply?.kind === 'end') break;
    if (reply?.kind === 'answer') {
      const { value } = reply;
      const written =
        'change' in value
          ? await writeChange(views, plan.uri, value.change)
          : await writeCheckIn(views, plan.uri, item.path, value);
      if (!written.done) refuse(written.refusal);
      else {
        done.add(item.id);
        if ('change' in value && value.draft) {
          draft = value.draft;
          await bringIntoSight(views, plan.uri, draft);
        }
      }
    }
    at = reply?.kind === 'back' ? Math.max(at - 1, 0) : at + 1;
  }
  // A draft is there to be rewritten.
  if (draft) await revealEntry(plan.uri, draft);
  tell(summary(done.size, items.length - gone.size));
}

/**
 * What the walk asks about: all that is due and can be answered by a line in the plan, each entry once. One-on-ones and then
 * reports come last, since they are drafted from what was checked in.
 */
export function toWalk({ view }: ShownPlan): readonly ThisWeekItem[] {
  const seen = new Set<string>();
  const items = thisWeek(view).items.filter((item) => {
    if (!item.asksForCheckIn) return canStep(view, item);
    const isNew = !seen.has(pathKey(item.path));
    seen.add(pathKey(item.path));
    return isNew;
  });
  const turn = ({ kind }: ThisWeekItem) => (kind === 'report' ? 2 : kind === 'one-on-one' ? 1 : 0);
  return [...items].sort((a, b) => turn(a) - turn(b));
}

function isStillThere(view: PlanView, { asksForCheckIn, path, id, title }: ThisWeekItem): boolean {
  if (asksForCheckIn) return checkInDraft(view, path) !== undefined;
  return thisWeek(view).items.some((now) => now.id === id && now.title === title);
}

function withDue(plans: readonly ShownPlan[]): readonly ShownPlan[] {
  return plans.filter((plan) => toWalk(plan).length > 0);
}

function summary(done: number, all: number): string {
  const left = all - done;
  return left === 0
    ? l10n.t('All {0} done.', all)
    : l10n.t('{0} of {1} done, {2} left for another time.', done, all, left);
}
