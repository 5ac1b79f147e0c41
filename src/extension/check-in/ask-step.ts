import { l10n } from 'vscode';
import { draftStep } from '../../core/check-in/draft-steps';
import type { DueKind } from '../../core/check-in/due-item';
import { logPracticeEdits, logReviewEdits } from '../../core/check-in/log-edits';
import type { PlanChange } from '../../core/check-in/plan-change';
import type { PlanSource } from '../../core/check-in/plan-source';
import { markDoneEdits } from '../../core/check-in/status-edits';
import type { Path } from '../../core/syntax/path';
import type { ThisWeekItem } from '../../core/views/due';
import { plainWords } from '../plain-words';
import { askChoice, type Choice, type Reply } from './ask';
import type { Place } from './ask-check-in';

/** How something due is called done that is not answered by a check-in. */
const doneWords: Readonly<Partial<Record<DueKind, () => string>>> = {
  milestone: () => l10n.t('Done'),
  action: () => l10n.t('Done'),
  practice: () => l10n.t('Done today'),
  review: () => l10n.t('Held today'),
};

/** What a yes to a step writes. */
export interface StepAnswer {
  readonly change: (source: PlanSource) => PlanChange;
  /** Where a draft stands that is to be rewritten; nothing where the answer is all there is to write. */
  readonly draft?: Path;
}

/** Whether a line in the plan answers what is due. */
export function canStep(source: PlanSource, item: ThisWeekItem): boolean {
  return item.kind in doneWords || draftStep(source, item) !== undefined;
}

/**
 * Asks whether a milestone, an action, a practice or a review is done, and whether an agenda or a report shall be drafted;
 * “not yet” leaves it.
 */
export async function askStep(source: PlanSource, item: ThisWeekItem, place: Place): Promise<Reply<StepAnswer>> {
  const notYet: Choice<StepAnswer | undefined> = { label: l10n.t('Not yet'), value: undefined };
  const reply = await askChoice({
    title: plainWords(item.title),
    ...place,
    canGoBack: place.step > 1,
    canSkip: true,
    placeholder: plainWords(item.words),
    choices: [notYet, yesTo(source, item)],
    active: notYet,
  });
  if (reply.kind !== 'answer') return reply;
  return reply.value ? { kind: 'answer', value: reply.value } : { kind: 'skip' };
}

function yesTo(source: PlanSource, item: ThisWeekItem): Choice<StepAnswer | undefined> {
  const step = draftStep(source, item);
  if (!step) {
    return {
      label: doneWords[item.kind]?.() ?? l10n.t('Done'),
      value: { change: (now) => changeFor(now, item) },
    };
  }
  const { lines, path } = step;
  // Worked out anew for the text as it is when it is written.
  const change = (now: PlanSource): PlanChange => draftStep(now, item)?.change ?? { edits: [] };
  const isReport = item.kind === 'report';
  const value = { change, draft: path };
  if (lines.length === 0) return { label: isReport ? l10n.t('Begin the report') : l10n.t('Note it down'), value };
  const label = isReport ? l10n.t('Draft the report') : l10n.t('Draft the agenda');
  return { label, detail: plainWords(lines.join(' · ')), value };
}

function changeFor(source: PlanSource, { kind, path }: ThisWeekItem): PlanChange {
  if (kind === 'practice') return logPracticeEdits(source, path);
  return kind === 'review' ? logReviewEdits(source) : markDoneEdits(source, path);
}
