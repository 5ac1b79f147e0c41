import { type Day, formatDay } from '../dates/day';
import type { Entry, TrackedEntry } from '../plan/model';
import type { Progress } from '../progress/progress';
import type { Path } from '../syntax/path';
import { figure, percent } from './figures';
import { appendItem, type Proposal } from './fixes';

/** What shows a state: the latest check-in's value, its date where it has none, the entry's key where there is no check-in. */
export function stateIsShownBy(
  entry: Entry,
  { checkIns }: Pick<Progress, 'checkIns'>,
): { readonly path: Path; readonly part: 'key' | 'value' } {
  const latest = checkIns.at(-1)?.checkIn;
  if (!latest) return { path: entry.path, part: 'key' };
  const { value, date } = latest;
  return { path: (value?.value === undefined ? date?.path : value.path) ?? latest.path, part: 'value' };
}

/** How far behind an entry is, as one sentence with the numbers it was worked out from. */
export function behindInWords(entry: TrackedEntry, progress: Progress, today: Day): string {
  const latest = progress.checkIns.at(-1);
  const on = formatDay(latest?.day ?? today);
  const own = `Your check-in of ${on} says ${latest?.checkIn.confidence}`;
  if (progress.progress === undefined || progress.expected === undefined) return `${own}.`;
  const way = `${percent(progress.progress)} of the way done, ${percent(progress.expected)} expected by now`;
  if (progress.basis === 'confidence') return `${own} (${way}).`;
  if (progress.basis === 'milestones') return `Of the milestones, ${way}.`;
  return `${distance(entry)}: ${way}.`;
}

function distance({ measure }: TrackedEntry): string {
  if (measure?.kind !== 'numeric' || !measure.baseline || !measure.target) return 'Behind the pace';
  const unit = measure.unit && measure.unit.text.length <= 20 ? ` ${measure.unit.text}` : '';
  return `From ${figure(measure.baseline.value)} to ${figure(measure.target.value)}${unit}`;
}

/** Whether the latest check-in says how to get back on track. */
export function hasPlan({ checkIns }: Pick<Progress, 'checkIns'>): boolean {
  return checkIns.at(-1)?.checkIn.keys.has('plan') === true;
}

/** A check-in of today; where there is no plan yet, with one whose words are left to the owner. */
export function checkInOnState({ path }: TrackedEntry, progress: Progress, today: Day): Proposal {
  const date = formatDay(today);
  const at = [...path, 'checkIns'];
  if (hasPlan(progress)) return appendItem('Check in today', at, { date });
  return appendItem('Check in today with a plan', at, { date, plan: 'What gets it back on track' });
}
