import { reviewCadenceOf } from '../check';
import { dueEntries } from './due-entries';
import type { DueItem, DueKind } from './due-item';
import { dueActions, duePractices, dueReport, dueReview, dueTalks } from './due-rhythm';
import type { PlanSource } from './plan-source';

/**
 * Everything that needs the plan's owner this week. What is late comes first, the weightier kinds before the lighter
 * and the oldest before the newer; then what is still to come, by its day.
 */
export function dueCheckIns(source: PlanSource): DueItem[] {
  const { day } = source.context;
  const items = [
    ...dueEntries(source, reviewCadenceOf(source.document.plan)),
    ...dueActions(source),
    ...dueTalks(source),
    ...dueReview(source),
    ...duePractices(source),
    ...dueReport(source),
  ];
  const rank = (item: DueItem) => (item.due < day ? weight.indexOf(item.kind) : weight.length);
  return items.sort((a, b) => rank(a) - rank(b) || a.due - b.due || weight.indexOf(a.kind) - weight.indexOf(b.kind));
}

const weight: readonly DueKind[] = [
  'overdue',
  'milestone',
  'deadline',
  'check-in',
  'way-back',
  'action',
  'one-on-one',
  'review',
  'report',
  'practice',
];
