import { formatDay } from '../dates/day';
import { isWithin, type Path } from '../syntax/path';
import { changeOf, type PlanChange, refusalOfMissing } from './plan-change';
import type { PlanSource } from './plan-source';

/** Logs that a practice was done today. */
export function logPracticeEdits(source: PlanSource, path: Path): PlanChange {
  const { plan } = source.document;
  const practices = (plan.drivers?.accelerators ?? []).flatMap((accelerator) => accelerator.practices);
  const practice = practices.find((candidate) => isWithin(path, candidate.path));
  if (!practice) return refusalOfMissing(source, path);
  const { day } = source.context;
  if (practice.log.some((date) => date.day === day))
    return { refusal: 'Today is in the log of this practice already.' };
  return changeOf(source, practice.path, [{ kind: 'append', path: [...practice.path, 'log'], value: formatDay(day) }]);
}

/** Logs a review of today, with its notes where there are any. */
export function logReviewEdits(source: PlanSource, notes?: string): PlanChange {
  const { reviews } = source.document.plan;
  const { day } = source.context;
  const path = ['reviews'];
  if (reviews?.log.some(({ date }) => date?.day === day)) {
    return { refusal: 'A review of today is in the log already. Add to its notes.' };
  }
  const said = notes?.trim();
  const value = { date: formatDay(day), ...(said ? { notes: said } : {}) };
  return changeOf(source, reviews ? path : [], [{ kind: 'append', path: [...path, 'log'], value }]);
}
