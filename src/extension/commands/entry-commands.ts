import { env, l10n, window } from 'vscode';
import { logPracticeEdits, logReviewEdits } from '../../core/check-in/log-edits';
import type { PlanChange } from '../../core/check-in/plan-change';
import { markDoneEdits, pauseEdits, resumeEdits } from '../../core/check-in/status-edits';
import { delegateQuestion, postponeQuestion } from '../../core/features/actions/trade-off';
import type { PlanView } from '../../core/plan-view';
import { type Path, samePath } from '../../core/syntax/path';
import { addInitiative, cancelEntry, changeEntry, moveDate } from '../check-in/change-entry';
import { checkIn, refuse, tell } from '../check-in/check-in';
import { chooseEntry, type EntryRef, entryAtCursor, readEntryRef } from '../check-in/entry-ref';
import { weeklyCheckIn } from '../check-in/weekly-check-in';
import { plainWords } from '../plain-words';
import type { PlanViews } from '../plan-views';
import { chooseTarget } from '../tree/choose-target';
import type { PlanTree } from '../tree/plan-tree';
import { isCurrent } from '../tree/row-now';
import type { EntryNode } from '../tree/tree-node';
import { delegateInitiative, postponeInitiative } from './trade-off';

/** A command of the extension: its id, and what it does with the first thing it is called with. */
export type NamedCommand = readonly [id: string, run: (argument: unknown) => Promise<void>];

/** What the rows of the tree, lenses and the panel name entries by. */
export interface EntrySources {
  readonly views: PlanViews;
  readonly tree: PlanTree;
}

type Work = (entry: EntryRef, row: EntryNode | undefined) => Promise<void>;

/** The commands that keep an entry up to date: of a row of the tree, else of the entry the cursor stands in. */
export function entryCommands({ views, tree }: EntrySources): readonly NamedCommand[] {
  const named = (argument: unknown): EntryRef | undefined => {
    const row = tree.entryOf(argument);
    return row?.item.path ? { uri: row.uri, path: row.item.path } : readEntryRef(argument);
  };
  const onEntry =
    (work: Work) =>
    async (argument: unknown): Promise<void> => {
      const row = tree.entryOf(argument);
      if (row && !isCurrent(views, row)) {
        return refuse(l10n.t('The plan has changed below this row. Look at it again and start anew.'));
      }
      // Just after the start, the plan under the cursor may not have been read yet.
      if (!row) await views.settled();
      const entry = named(argument) ?? entryAtCursor(views);
      if (entry) return work(entry, row);
      void window.showInformationMessage(l10n.t('Put the cursor into a goal, an initiative or a deliverable first.'));
    };
  const change = (words: (id: string) => string, edits: (view: PlanView, path: Path) => PlanChange) =>
    onEntry((entry, row) => changeEntry(views, entry, words(nameOf(entry, row)), edits));

  return [
    [
      'careerPlan.checkIn',
      async (argument) => {
        await views.settled();
        const entry = named(argument) ?? entryAtCursor(views) ?? (await chooseEntry(views));
        if (entry) await checkIn(views, entry);
      },
    ],
    ['careerPlan.weeklyCheckIn', (argument) => weeklyCheckIn(views, tree.plansOf(argument))],
    ['careerPlan.markDone', change((id) => l10n.t('“{0}” is done.', id), markDoneEdits)],
    ['careerPlan.moveDate', onEntry((entry) => moveDate(views, entry))],
    ['careerPlan.pause', change((id) => l10n.t('“{0}” is paused.', id), pauseEdits)],
    ['careerPlan.resume', change((id) => l10n.t('“{0}” goes on.', id), resumeEdits)],
    ['careerPlan.cancel', change((id) => l10n.t('“{0}” is cancelled, and noted as a trade-off.', id), cancelEntry)],
    ['careerPlan.postpone', onEntry((entry) => trade(views, entry, 'postpone'))],
    ['careerPlan.delegate', onEntry((entry) => trade(views, entry, 'delegate'))],
    ['careerPlan.addInitiative', onEntry((entry) => addInitiative(views, entry))],
    ['careerPlan.linkEntry', onEntry((entry) => chooseTarget(views, entry))],
    ['careerPlan.logPractice', change(() => l10n.t('Logged for today.'), logEdits)],
    ['careerPlan.copyReference', onEntry(copyReference)],
  ];
}

async function trade(views: PlanViews, { uri, path }: EntryRef, decision: 'postpone' | 'delegate'): Promise<void> {
  const view = views.now(uri)?.view;
  const initiative = view?.document.plan.initiatives.find((one) => samePath(one.path, path));
  if (!view || !initiative) return refuse(l10n.t('Only an initiative can be postponed or delegated.'));
  if (decision === 'postpone') await postponeInitiative(views, postponeQuestion(view, initiative));
  else await delegateInitiative(views, delegateQuestion(view, initiative));
}

async function copyReference(entry: EntryRef): Promise<void> {
  const id = String(entry.path.at(-1) ?? '');
  await env.clipboard.writeText(id);
  tell(l10n.t('“{0}” is copied.', plainWords(id)));
}

/** An entry by its id; a step of one by its words. */
function nameOf({ path }: EntryRef, row: EntryNode | undefined): string {
  const last = path.at(-1) ?? '';
  return plainWords(typeof last === 'number' && row ? row.item.label : String(last));
}

/** A practice was done today, or the plan was reviewed. */
function logEdits(view: PlanView, path: Path): PlanChange {
  return path[0] === 'reviews' ? logReviewEdits(view) : logPracticeEdits(view, path);
}
