import { l10n } from 'vscode';
import type { DueKind } from '../../core/check-in/due-item';
import { logPracticeEdits, logReviewEdits } from '../../core/check-in/log-edits';
import type { PlanChange } from '../../core/check-in/plan-change';
import type { PlanSource } from '../../core/check-in/plan-source';
import { markDoneEdits } from '../../core/check-in/status-edits';
import type { ThisWeekItem } from '../../core/views/due';
import { plainWords } from '../plain-words';
import { askChoice, type Reply } from './ask';
import type { Place } from './ask-check-in';

/** How something due is called done that is not answered by a check-in. */
export const stepWords: Readonly<Partial<Record<DueKind, () => string>>> = {
  milestone: () => l10n.t('Done'),
  action: () => l10n.t('Done'),
  practice: () => l10n.t('Done today'),
  review: () => l10n.t('Held today'),
};

/** What a yes to a step writes. */
export type StepChange = (source: PlanSource) => PlanChange;

/** Asks whether a milestone, an action, a practice or a review is done; “not yet” leaves it. */
export async function askStep(item: ThisWeekItem, place: Place): Promise<Reply<StepChange>> {
  const notYet = { label: l10n.t('Not yet'), value: false };
  const reply = await askChoice({
    title: plainWords(item.title),
    ...place,
    canGoBack: place.step > 1,
    canSkip: true,
    placeholder: plainWords(item.words),
    choices: [notYet, { label: stepWords[item.kind]?.() ?? l10n.t('Done'), value: true }],
    active: notYet,
  });
  if (reply.kind !== 'answer') return reply;
  return reply.value ? { kind: 'answer', value: (source) => changeFor(source, item) } : { kind: 'skip' };
}

function changeFor(source: PlanSource, { kind, path }: ThisWeekItem): PlanChange {
  if (kind === 'practice') return logPracticeEdits(source, path);
  return kind === 'review' ? logReviewEdits(source) : markDoneEdits(source, path);
}
