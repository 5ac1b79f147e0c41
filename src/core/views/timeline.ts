import { addDays, type Day } from '../dates/day';
import {
  type Goal,
  type Initiative,
  type Milestone,
  type Plan,
  type TrackedEntry,
  trackedEntries,
} from '../plan/model';
import type { References } from '../plan/references';
import type { HealthState } from '../progress/health';
import type { PlanProgress } from '../progress/plan-progress';
import type { Path } from '../syntax/path';
import { titleOf, wordsOf } from './entry-words';
import { timelineSentence } from './timeline-sentence';

export interface Timeline {
  /** What the chart shows, in a few sentences. */
  readonly sentence: string;
  /** The days the rows reach over, today included, with a little air; `from` is before `to`. */
  readonly from: Day;
  readonly to: Day;
  /** Each goal with the initiatives that serve it, then what serves no goal of this plan, then deliverables. */
  readonly groups: readonly TimelineGroup[];
}

export interface TimelineGroup {
  /** What stands over the rows; `undefined` where the first row, a goal, says it. */
  readonly heading: string | undefined;
  readonly rows: readonly TimelineRow[];
}

/** One entry on the timeline: a bar for an initiative, a mark at its date for a goal or deliverable. */
export interface TimelineRow {
  readonly id: string;
  readonly path: Path;
  readonly kind: TrackedEntry['kind'];
  readonly title: string;
  /** 1 for an initiative below the goal it serves. */
  readonly level: 0 | 1;
  /**
   * The first day of the work: an initiative's start; of a goal or deliverable the first check-in, or else the
   * first start of what serves it.
   */
  readonly start: Day | undefined;
  /** Deadline, finish or due. */
  readonly end: Day | undefined;
  readonly state: HealthState;
  /** The state in words, with where it comes from. */
  readonly words: string;
  /** Share of the way done; may be negative or pass 1. `undefined` where it is not known. */
  readonly progress: number | undefined;
  /** Share of the way expected by now, 0 to 1. */
  readonly expected: number | undefined;
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
  /** Done after its date, or not done and past it. */
  readonly late: boolean;
}

interface Reading {
  readonly references: References;
  readonly progress: PlanProgress;
  readonly today: Day;
}

/** Lays the dated entries of a plan out in time. */
export function timelineOf(plan: Plan, references: References, progress: PlanProgress, today: Day): Timeline {
  const reading = { references, progress, today };
  const groups = groupsOf(plan, reading);
  const rows = groups.flatMap((group) => group.rows);
  const days = [today, ...rows.flatMap(daysOf)];
  const first = days.reduce((a, b) => (b < a ? b : a), today);
  const last = days.reduce((a, b) => (b > a ? b : a), today);
  const margin = Math.max(7, Math.round((last - first) * 0.03));
  const drawn = new Set(rows.map(({ path }) => path));
  const undated = trackedEntries(plan).filter(({ path }) => !drawn.has(path));
  return {
    sentence: timelineSentence(rows, undated.map(titleOf), today),
    from: addDays(first, -margin),
    to: addDays(last, margin),
    groups,
  };
}

function daysOf({ start, end, milestones, servesUntil }: TimelineRow): Day[] {
  return [start, end, servesUntil, ...milestones.flatMap(({ due, done }) => [due, done])].filter(
    (day) => day !== undefined,
  );
}

function isDated(entry: TrackedEntry): boolean {
  return entry.deadline?.day !== undefined || (entry.kind === 'initiative' && entry.start?.day !== undefined);
}

function groupsOf(plan: Plan, reading: Reading): TimelineGroup[] {
  const placed = new Set<Initiative>();
  const groups: TimelineGroup[] = [];
  for (const goal of plan.goals) {
    const serving = reading.references
      .servedBy(goal)
      .filter((entry): entry is Initiative => entry.kind === 'initiative' && isDated(entry) && !placed.has(entry));
    for (const initiative of serving) placed.add(initiative);
    if (serving.length === 0 && !isDated(goal)) continue;
    groups.push({ heading: undefined, rows: [goal, ...inTime(serving)].flatMap((entry) => rowOf(entry, reading)) });
  }
  const others = inTime(plan.initiatives.filter((initiative) => isDated(initiative) && !placed.has(initiative)));
  const deliverables = (plan.mastery?.deliverables ?? []).filter(isDated);
  if (others.length > 0) {
    groups.push({
      heading: plan.goals.length > 0 ? 'Other initiatives' : 'Initiatives',
      rows: others.map((entry) => rowOf(entry, reading, 0)),
    });
  }
  if (deliverables.length > 0) {
    groups.push({ heading: 'Deliverables', rows: deliverables.map((entry) => rowOf(entry, reading)) });
  }
  return groups;
}

/** By start, then by finish; where both are the same the order of the file stays. */
function inTime(initiatives: readonly Initiative[]): Initiative[] {
  const startOf = (entry: Initiative) => entry.start?.day ?? entry.deadline?.day ?? 0;
  const endOf = (entry: Initiative) => entry.deadline?.day ?? startOf(entry);
  return [...initiatives].sort((a, b) => startOf(a) - startOf(b) || endOf(a) - endOf(b));
}

function rowOf(entry: TrackedEntry, { references, progress, today }: Reading, level?: 0 | 1): TimelineRow {
  const known = progress.get(entry);
  const served = nearestServed(entry, references);
  return {
    id: entry.id,
    path: entry.path,
    kind: entry.kind,
    title: titleOf(entry),
    level: level ?? (entry.kind === 'initiative' ? 1 : 0),
    start: startOf(entry, references, known?.start),
    end: entry.deadline?.day,
    state: known?.state ?? 'no-data',
    words: known ? wordsOf(known) : '',
    progress: finite(known?.progress),
    expected: finite(known?.expected),
    milestones: entry.kind === 'initiative' ? entry.milestones.flatMap((m) => milestoneOf(m, entry, today)) : [],
    servesUntil: served?.deadline?.day,
    servesTitle: served && titleOf(served),
  };
}

/** A share so large that it overflowed is no share to show. */
function finite(share: number | undefined): number | undefined {
  return share !== undefined && Number.isFinite(share) ? share : undefined;
}

function startOf(entry: TrackedEntry, references: References, own: Day | undefined): Day | undefined {
  if (own !== undefined || entry.kind !== 'goal') return own;
  return firstStart(entry, references);
}

function firstStart(goal: Goal, references: References): Day | undefined {
  const starts = references
    .servedBy(goal)
    .flatMap((entry) => (entry.kind === 'initiative' ? (entry.start?.day ?? []) : []));
  return starts.reduce<Day | undefined>((first, day) => (first === undefined || day < first ? day : first), undefined);
}

/** Of what an entry serves, what is due first. */
function nearestServed(entry: TrackedEntry, references: References): TrackedEntry | undefined {
  let nearest: TrackedEntry | undefined;
  for (const reference of entry.serves) {
    const target = references.meant(reference);
    if (target.kind !== 'entry' || target.entry.deadline?.day === undefined) continue;
    if (nearest?.deadline?.day === undefined || target.entry.deadline.day < nearest.deadline.day)
      nearest = target.entry;
  }
  return nearest;
}

function milestoneOf(milestone: Milestone, entry: Initiative, today: Day): TimelineMilestone[] {
  const due = milestone.due?.day;
  if (due === undefined) return [];
  const done = milestone.done?.day;
  return [
    {
      path: milestone.path,
      title: milestone.title?.text.trim() || titleOf(entry),
      due,
      done,
      late: done === undefined ? today > due : done > due,
    },
  ];
}
