import { l10n, Uri } from 'vscode';
import { addInitiativeEdits } from '../../core/check-in/link-edits';
import type { PlanChange } from '../../core/check-in/plan-change';
import { moveDateEdits } from '../../core/check-in/status-edits';
import { checkInTarget } from '../../core/check-in/target';
import { type Day, formatDay, parseDay, weekdayOf } from '../../core/dates/day';
import { nextQuarterEnd } from '../../core/dates/period';
import { cancelEdits } from '../../core/features/actions/trade-off';
import type { Plan } from '../../core/plan/model';
import type { PlanView } from '../../core/plan-view';
import { distance } from '../../core/progress/words';
import { type Path, samePath } from '../../core/syntax/path';
import { offsetAt } from '../../core/text/line-index';
import { plainWords } from '../plain-words';
import type { PlanViews } from '../plan-views';
import { revealEntry } from '../reveal';
import { askText } from './ask';
import { bringIntoSight, refuse, tell } from './check-in';
import type { EntryRef } from './entry-ref';
import { currentView, writeChange } from './write-change';

/** Makes one change to an entry and says how it went. */
export async function changeEntry(
  views: PlanViews,
  { uri, path }: EntryRef,
  words: string,
  change: (view: PlanView, path: Path) => PlanChange,
): Promise<void> {
  const written = await writeChange(views, uri, (view) => change(view, path));
  if (!written.done) return refuse(written.refusal);
  await bringIntoSight(views, uri, path);
  tell(words);
}

/** Ends an initiative, and writes the decision down among the trade-offs. */
export function cancelEntry(view: PlanView, path: Path): PlanChange {
  const result = cancelEdits(view, String(path.at(-1) ?? ''));
  if ('refusal' in result) return result;
  const changes = result.edit.changes?.[view.uri] ?? [];
  const { lines } = view.document;
  return {
    edits: changes.map(({ range, newText }) => ({
      start: offsetAt(lines, range.start),
      end: offsetAt(lines, range.end),
      newText,
    })),
  };
}

/** Asks for another day on which something is due, and writes it down. */
export async function moveDate(views: PlanViews, entry: EntryRef): Promise<void> {
  const { uri, path } = entry;
  const view = await currentView(views, uri);
  if (!view) return refuse(l10n.t('This plan cannot be read any more, so nothing was written.'));
  const today = view.context.day;
  const { title, date } = dated(view.document.plan, path);
  const reply = await askText({
    // The question is the title: what is said about the date takes the place of a prompt.
    title: l10n.t('New date for “{0}”', plainWords(title)),
    canGoBack: false,
    canSkip: false,
    prompt: l10n.t('When is it due? A date such as {0}.', formatDay(nextQuarterEnd(today))),
    placeholder: formatDay(nextQuarterEnd(today)),
    value: date ?? '',
    check: (text) => {
      const day = parseDay(text.trim());
      if (day === undefined) {
        return { message: l10n.t('Write a date such as {0}.', formatDay(nextQuarterEnd(today))), isError: true };
      }
      const result = moveDateEdits(view, path, day);
      if ('refusal' in result) return { message: plainWords(result.refusal), isError: true };
      return { message: weekdayAndDistance(day, today), isError: false };
    },
  });
  const day = reply.kind === 'answer' ? parseDay(reply.value.trim()) : undefined;
  if (day === undefined) return;
  const words = l10n.t('“{0}” is due {1}.', plainWords(title), formatDay(day));
  await changeEntry(views, entry, words, (now) => moveDateEdits(now, path, day));
}

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

function weekdayAndDistance(day: Day, today: Day): string {
  return `${weekdays[weekdayOf(day) - 1] ?? ''}, ${distance(day, today)}`;
}

function dated(plan: Plan, path: Path): { title: string; date: string | undefined } {
  const milestones = plan.initiatives.flatMap((initiative) => initiative.milestones);
  const milestone = milestones.find((one) => samePath(one.path, path));
  if (milestone) return { title: milestone.title?.text ?? l10n.t('Milestone'), date: milestone.due?.text };
  const target = checkInTarget(plan, path);
  if (target?.kind !== 'tracked') return { title: String(path.at(-1) ?? ''), date: undefined };
  const { title, id, deadline } = target.entry;
  return { title: title?.text ?? id, date: deadline?.text };
}

/** Asks what an initiative under a goal is called, adds it, and shows where its measure is to be written. */
export async function addInitiative(views: PlanViews, { uri, path }: EntryRef): Promise<void> {
  const goal = String(path.at(-1) ?? '');
  const reply = await askText({
    title: l10n.t('New initiative for “{0}”', plainWords(goal)),
    canGoBack: false,
    canSkip: false,
    prompt: l10n.t('What will you do? Say what will be there that is not there now.'),
    placeholder: l10n.t('Move all nine services to one event format'),
    value: '',
    check: () => undefined,
  });
  if (reply.kind !== 'answer' || reply.value.trim() === '') return;
  let added: Path | undefined;
  const written = await writeChange(views, uri, (view) => {
    const result = addInitiativeEdits(view, goal, reply.value);
    if (!('refusal' in result)) added = result.path;
    return result;
  });
  if (!written.done) return refuse(written.refusal);
  if (added) await revealEntry(Uri.parse(uri.toString()), [...added, 'measure', 'what']);
}
