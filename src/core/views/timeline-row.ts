import type { Day } from '../dates/day';
import type { Goal, Initiative, Milestone, TrackedEntry } from '../plan/model';
import type { References } from '../plan/references';
import { graceOfStart } from '../progress/activity';
import { type HealthState, isOpen } from '../progress/health';
import type { PlanProgress } from '../progress/plan-progress';
import type { Path } from '../syntax/path';
import { titleOf, wordsOf } from './entry-words';
import { nearestServed, type TimelineWait, waitsOf } from './timeline-links';

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
  /** Whether its start passed a week ago or more and nothing was checked in. */
  readonly slipped: boolean;
  readonly waitsFor: readonly TimelineWait[];
}

export interface TimelineMilestone {
  readonly path: Path;
  readonly title: string;
  readonly due: Day;
  readonly done: Day | undefined;
  /** Done after its date, or not done and past it. */
  readonly late: boolean;
}

/** What rows are read from. */
export interface Reading {
  readonly references: References;
  readonly progress: PlanProgress;
  readonly today: Day;
}

/** Lays out one entry; `level` where it is not that of its kind. */
export function timelineRow(entry: TrackedEntry, { references, progress, today }: Reading, level?: 0 | 1): TimelineRow {
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
    slipped: entry.kind === 'initiative' && hasSlipped(entry, known?.state ?? 'no-data', today),
    waitsFor: waitsOf(entry, references, progress),
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

/** Whether the start of work that is not known to go on passed a week ago or more without a check-in. */
function hasSlipped({ start, status, checkIns }: Initiative, state: HealthState, today: Day): boolean {
  if (start?.day === undefined || today - start.day < graceOfStart || checkIns.length > 0) return false;
  return isOpen(state) && state !== 'overdue' && (status === undefined || status === 'planned');
}
