import { nextAfter } from '../dates/cadence';
import { type Day, formatDay } from '../dates/day';
import { type Plan, type TrackedEntry, trackedEntries } from '../plan/model';
import { checkInsUpTo } from '../progress/check-ins';
import type { HealthState } from '../progress/health';
import type { PlanProgress } from '../progress/plan-progress';
import { shareReached } from '../progress/progress';
import { percent, span } from '../progress/words';
import type { Path } from '../syntax/path';
import { titleOf } from './entry-words';

/** Promises and whether they were kept, newest first. */
export interface DeliveryRecord {
  readonly promises: readonly Promised[];
  /** In time. */
  readonly kept: number;
  readonly late: number;
  readonly missed: number;
  /** All of it in a sentence or two. */
  readonly sentence: string;
}

/** One promise: something that was to be there by a day. */
export interface Promised {
  readonly kind: TrackedEntry['kind'] | 'milestone' | 'responsibility' | 'review';
  readonly path: Path;
  readonly title: string;
  /** The day it was promised for. */
  readonly due: Day;
  /** The day it was kept on, in time or not; `undefined` where it was not, or where no day is known. */
  readonly on: Day | undefined;
  /** `late` was kept after its day, `missed` not at all so far. */
  readonly outcome: 'kept' | 'late' | 'missed';
  /** The outcome in words: “Kept, 3 days early”. */
  readonly words: string;
}

/**
 * What was promised up to a day and became of it: goals, initiatives and deliverables by the first check-in that reached
 * their target, milestones by their date, responsibilities by their records, reviews by their rhythm. What was cancelled or
 * is paused was given back and is no promise any more; what is reached before its day counts as kept.
 */
export function deliveryRecord(plan: Plan, progress: PlanProgress, today: Day): DeliveryRecord {
  const promises = [
    ...trackedEntries(plan).flatMap((entry) => [
      ...promiseOf(entry, progress.get(entry)?.state, today),
      ...milestonePromises(entry, progress.get(entry)?.state, today),
    ]),
    ...responsibilityPromises(plan, today),
    ...reviewPromises(plan, today),
  ].sort((a, b) => b.due - a.due);
  const kept = promises.filter(({ outcome }) => outcome === 'kept').length;
  const late = promises.filter(({ outcome }) => outcome === 'late').length;
  const missed = promises.length - kept - late;
  return { promises, kept, late, missed, sentence: sentenceOf(promises, kept, late, missed) };
}

type About = Pick<Promised, 'kind' | 'path' | 'title'>;

function promiseOf(entry: TrackedEntry, state: HealthState | undefined, today: Day): Promised[] {
  const due = entry.deadline?.day;
  if (due === undefined || state === 'cancelled' || state === 'paused') return [];
  const about = { kind: entry.kind, path: entry.path, title: titleOf(entry) };
  if (state === 'done') {
    const on = reachedOn(entry, today);
    // Done by its status alone: nobody says when, so not before its day is over.
    return on === undefined && due >= today ? [] : [promised(about, due, on ?? 'unknown')];
  }
  return due < today ? [promised(about, due, undefined)] : [];
}

/** The day of the first check-in since which the target stays reached. */
function reachedOn({ measure, checkIns }: TrackedEntry, today: Day): Day | undefined {
  let on: Day | undefined;
  for (const { day, checkIn } of checkInsUpTo(checkIns, today)) {
    const value = checkIn.value?.value;
    if (value === undefined) continue;
    const share = typeof value === 'number' && measure ? shareReached(measure, value) : undefined;
    const isReached = typeof value === 'number' ? share !== undefined && share >= 1 : value === 'done';
    on = isReached ? (on ?? day) : undefined;
  }
  return on;
}

function milestonePromises(entry: TrackedEntry, state: HealthState | undefined, today: Day): Promised[] {
  if (entry.kind !== 'initiative' || state === 'cancelled' || state === 'paused') return [];
  return entry.milestones.flatMap(({ title, due, done, keys, path }) => {
    if (due?.day === undefined) return [];
    const about = { kind: 'milestone' as const, path, title: title?.text.trim() || titleOf(entry) };
    const on = done?.day !== undefined && done.day <= today ? done.day : undefined;
    if (on !== undefined) return [promised(about, due.day, on)];
    if (due.day >= today) return [];
    const isSaid = keys.has('done') && done?.day === undefined;
    return [promised(about, due.day, isSaid ? 'unknown' : undefined)];
  });
}

function responsibilityPromises({ mastery }: Plan, today: Day): Promised[] {
  return (mastery?.responsibilities ?? []).flatMap(({ what, record }) =>
    record.flatMap(({ date, kept, path }): Promised[] => {
      if (date?.day === undefined || date.day > today || kept === undefined) return [];
      const title = what?.text.trim() || 'Responsibility';
      const outcome = kept.value ? 'kept' : 'missed';
      const on = kept.value ? date.day : undefined;
      return [
        { kind: 'responsibility', path, title, due: date.day, on, outcome, words: kept.value ? 'Kept' : 'Missed' },
      ];
    }),
  );
}

/** A review was promised a cadence after the one before; the first held makes no promise good, and none may be counted twice. */
function reviewPromises({ reviews }: Plan, today: Day): Promised[] {
  const cadence = reviews?.every?.cadence;
  if (!reviews || !cadence) return [];
  const held = reviews.log
    .flatMap(({ date, path }) => (date?.day !== undefined && date.day <= today ? [{ day: date.day, path }] : []))
    .sort((a, b) => a.day - b.day);
  const about = (path: Path): About => ({ kind: 'review', path, title: 'Review of the plan' });
  const kept = held.flatMap(({ day, path }, i) => {
    const before = held[i - 1];
    return before && before.day !== day ? [promised(about(path), nextAfter(before.day, cadence), day)] : [];
  });
  const last = held.at(-1);
  const next = last && nextAfter(last.day, cadence);
  return next !== undefined && next < today ? [...kept, promised(about(reviews.path), next, undefined)] : kept;
}

function promised(about: About, due: Day, on: Day | 'unknown' | undefined): Promised {
  if (on === 'unknown')
    return { ...about, due, on: undefined, outcome: 'kept', words: 'Kept; the day is not in the plan' };
  if (on === undefined) return { ...about, due, on, outcome: 'missed', words: `Missed; was due ${formatDay(due)}` };
  if (on > due) return { ...about, due, on, outcome: 'late', words: `Kept ${span(on - due)} late` };
  return { ...about, due, on, outcome: 'kept', words: on === due ? 'Kept on the day' : `Kept ${span(due - on)} early` };
}

function sentenceOf(promises: readonly Promised[], kept: number, late: number, missed: number): string {
  if (promises.length === 0) return 'No promise has come due yet.';
  const latest = promises.find(({ outcome }) => outcome === 'missed');
  const more = latest ? ` Latest missed: “${latest.title}”, due ${formatDay(latest.due)}.` : '';
  const others = [...(late === 0 ? [] : [`${late} kept late`]), ...(missed === 0 ? [] : [`${missed} missed`])];
  const rest = others.length === 0 ? '' : `, ${others.join(', ')}`;
  return `${kept} of ${promises.length} kept in time (${percent(kept / promises.length)})${rest}.${more}`;
}
