import { addDays, type Day, formatDay } from '../dates/day';
import {
  type CheckIn,
  type Initiative,
  type Milestone,
  type Plan,
  type TrackedEntry,
  trackedEntries,
} from '../plan/model';
import type { References } from '../plan/references';
import { type HealthState, stateWords } from '../progress/health';
import { weeklyPaceNeeded } from '../progress/pace';
import type { PlanProgress } from '../progress/plan-progress';
import type { Progress } from '../progress/progress';
import { amountIn, distance, percent } from '../progress/words';
import type { Path } from '../syntax/path';

/** What the progress panel shows: numbers, days and words; no pixels, no colours. */
export interface ProgressChart {
  readonly person: string;
  readonly purpose: string;
  readonly today: Day;
  readonly timeline: Timeline;
  readonly burnUps: readonly BurnUp[];
}

export interface Timeline {
  /** One sentence that says what the chart shows. */
  readonly sentence: string;
  /** The days the rows reach over, today included; `from` is before `to`. */
  readonly from: Day;
  readonly to: Day;
  readonly rows: readonly TimelineRow[];
}

/** One entry on the timeline: a bar for an initiative, a mark at its date for a goal or deliverable. */
export interface TimelineRow {
  readonly id: string;
  readonly path: Path;
  readonly kind: TrackedEntry['kind'];
  readonly title: string;
  readonly start: Day | undefined;
  readonly end: Day | undefined;
  readonly state: HealthState;
  /** The state in words, with where it comes from. */
  readonly words: string;
  /** Share of the way done, clamped to 0…1 for drawing; `undefined` where it is not known. */
  readonly done: number | undefined;
  readonly milestones: readonly TimelineMilestone[];
  /** The day the nearest of what it serves is due, where that can be told. */
  readonly servesUntil: Day | undefined;
  readonly servesTitle: string | undefined;
}

export interface TimelineMilestone {
  readonly path: Path;
  readonly title: string;
  readonly due: Day;
  readonly done: Day | undefined;
  readonly late: boolean;
}

/** A measure's check-ins against the pace that would reach its target. */
export interface BurnUp {
  readonly id: string;
  readonly path: Path;
  readonly kind: TrackedEntry['kind'];
  readonly title: string;
  readonly what: string;
  readonly unit: string | undefined;
  readonly baseline: number;
  readonly target: number;
  /** The first day of the pace line. */
  readonly start: Day;
  readonly deadline: Day;
  readonly points: readonly BurnUpPoint[];
  readonly state: HealthState;
  readonly words: string;
  readonly sentence: string;
}

export interface BurnUpPoint {
  readonly path: Path;
  readonly day: Day;
  readonly value: number;
  /** What the even pace asks for on that day, in the measure's unit. */
  readonly expected: number;
  readonly note: string | undefined;
}

/** Builds the chart of a plan on a day. */
export function progressChart(plan: Plan, references: References, progress: PlanProgress, today: Day): ProgressChart {
  const entries = trackedEntries(plan);
  return {
    person: plan.person?.text ?? '',
    purpose: plan.purpose?.statement?.text ?? '',
    today,
    timeline: timelineOf(entries, references, progress, today),
    burnUps: entries.flatMap((entry) => burnUpOf(entry, progress.get(entry), today) ?? []),
  };
}

function timelineOf(
  entries: readonly TrackedEntry[],
  references: References,
  progress: PlanProgress,
  today: Day,
): Timeline {
  const rows = entries.flatMap((entry) => rowOf(entry, references, progress.get(entry), today) ?? []);
  const days = [
    today,
    ...rows.flatMap((row) => [row.start ?? [], row.end ?? [], row.milestones.map(({ due }) => due)].flat()),
  ];
  const first = days.reduce((a, b) => (b < a ? b : a), today);
  const last = days.reduce((a, b) => (b > a ? b : a), today);
  // A little air on both sides, so that nothing sits on the frame.
  const margin = Math.max(7, Math.round((last - first) * 0.03));
  return { sentence: timelineSentence(rows, today), from: addDays(first, -margin), to: addDays(last, margin), rows };
}

function rowOf(
  entry: TrackedEntry,
  references: References,
  progress: Progress | undefined,
  today: Day,
): TimelineRow | undefined {
  const end = entry.deadline?.day;
  const start = entry.kind === 'initiative' ? entry.start?.day : undefined;
  if (!progress || (start === undefined && end === undefined)) return undefined;
  const served = servedDeadline(entry, references);
  return {
    id: entry.id,
    path: entry.path,
    kind: entry.kind,
    title: titleOf(entry),
    start,
    end,
    state: progress.state,
    words: wordsOf(progress),
    done: progress.progress === undefined ? undefined : Math.min(Math.max(progress.progress, 0), 1),
    milestones: entry.kind === 'initiative' ? entry.milestones.flatMap((m) => milestoneOf(m, entry, today) ?? []) : [],
    servesUntil: served?.deadline?.day,
    servesTitle: served && titleOf(served),
  };
}

/** The earliest deadline among what an entry serves. */
function servedDeadline(entry: TrackedEntry, references: References): TrackedEntry | undefined {
  let nearest: TrackedEntry | undefined;
  for (const reference of entry.serves) {
    const target = references.meant(reference);
    if (target.kind !== 'entry' || target.entry.deadline?.day === undefined) continue;
    if (nearest?.deadline?.day === undefined || target.entry.deadline.day < nearest.deadline.day)
      nearest = target.entry;
  }
  return nearest;
}

function milestoneOf(milestone: Milestone, { title, id }: Initiative, today: Day): TimelineMilestone | undefined {
  const due = milestone.due?.day;
  if (due === undefined) return undefined;
  const done = milestone.done?.day;
  return {
    path: milestone.path,
    title: milestone.title?.text ?? title?.text ?? id,
    due,
    done,
    late: done === undefined ? today > due : done > due,
  };
}

/** What an entry is called; its id where it has no title yet. */
export function titleOf(entry: Pick<TrackedEntry, 'title' | 'id'>): string {
  return entry.title?.text.trim() || entry.id;
}

/** The state in words, and where it comes from when that is not the entry's own numbers. */
export function wordsOf({ state, basis }: Progress): string {
  const words = stateWords[state];
  if (basis === 'serving') return `${words}, by the initiatives that serve it`;
  if (basis === 'confidence') return `${words}, by your own confidence`;
  if (basis === 'milestones') return `${words}, by its milestones`;
  return words;
}

function timelineSentence(rows: readonly TimelineRow[], today: Day): string {
  if (rows.length === 0) return 'Nothing has a date yet.';
  const open = rows.filter(({ state }) => state !== 'done' && state !== 'cancelled');
  const trouble = open.filter(({ state }) => state === 'overdue' || state === 'off-track' || state === 'at-risk');
  const next = open
    .filter((row) => row.end !== undefined && row.end >= today)
    .reduce<TimelineRow | undefined>(
      (a, b) => (a?.end !== undefined && b.end !== undefined && a.end <= b.end ? a : b),
      undefined,
    );
  const share = `${rows.length === 1 ? '1 dated entry' : `${rows.length} dated entries`}, ${open.length} open`;
  const state =
    trouble.length === 0 ? 'none behind' : `${trouble.length} behind: ${list(trouble.map(({ title }) => title))}`;
  const due =
    next?.end === undefined ? '' : ` Next due: ${next.title}, ${formatDay(next.end)} (${distance(next.end, today)}).`;
  return `${share}, ${state}.${due}`;
}

function list(titles: readonly string[]): string {
  return titles.length <= 3 ? titles.join('; ') : `${titles.slice(0, 3).join('; ')} and ${titles.length - 3} more`;
}

function burnUpOf(entry: TrackedEntry, progress: Progress | undefined, today: Day): BurnUp | undefined {
  const { measure } = entry;
  const deadline = entry.deadline?.day;
  if (!progress || measure?.kind !== 'numeric' || deadline === undefined) return undefined;
  const [baseline, target] = [measure.baseline?.value, measure.target?.value];
  const start = progress.start ?? (progress.checkIns[0]?.day || undefined);
  if (baseline === undefined || target === undefined || start === undefined || start >= deadline) return undefined;
  const expectedOn = (day: Day) =>
    baseline + (target - baseline) * Math.min(Math.max((day - start) / (deadline - start), 0), 1);
  const points = progress.checkIns.flatMap(({ day, checkIn }) => pointOf(checkIn, day, expectedOn(day)) ?? []);
  const unit = measure.unit?.text;
  const words = wordsOf(progress);
  return {
    id: entry.id,
    path: entry.path,
    kind: entry.kind,
    title: titleOf(entry),
    what: measure.what?.text ?? '',
    unit,
    baseline,
    target,
    start,
    deadline,
    points,
    state: progress.state,
    words,
    sentence: burnUpSentence(entry, progress, points.at(-1), unit, target, today),
  };
}

function pointOf(checkIn: CheckIn, day: Day, expected: number): BurnUpPoint | undefined {
  const value = checkIn.value?.value;
  return typeof value === 'number' ? { path: checkIn.path, day, value, expected, note: checkIn.note?.text } : undefined;
}

function burnUpSentence(
  entry: TrackedEntry,
  progress: Progress,
  latest: BurnUpPoint | undefined,
  unit: string | undefined,
  target: number,
  today: Day,
): string {
  const { deadline } = progress;
  const goal = `${amountIn(target, unit)}${deadline === undefined ? '' : ` by ${formatDay(deadline)}`}`;
  const needed = weeklyPaceNeeded(entry.measure, latest?.value, today, deadline);
  const pace = needed === undefined || needed === 0 ? '' : ` From today it takes ${amountIn(needed, unit)} a week.`;
  if (!latest) return `${wordsOf(progress)}. No check-in yet on the way to ${goal}.${pace}`;
  const share =
    progress.progress === undefined || progress.expected === undefined
      ? ''
      : `: ${percent(progress.progress)} of the way, ${percent(progress.expected)} expected`;
  return `${wordsOf(progress)}${share}. Last check-in ${amountIn(latest.value, unit)} on ${formatDay(latest.day)}; target ${goal}.${pace}`;
}
