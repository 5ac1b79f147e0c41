import { type Cadence, nextAfter } from '../dates/cadence';
import { addDays, type Day } from '../dates/day';
import { weekOf } from '../dates/week';
import { type Initiative, type TrackedEntry, trackedEntries } from '../plan/model';
import { isActive } from '../progress/activity';
import { isOpen } from '../progress/health';
import type { Progress } from '../progress/progress';
import { distance } from '../progress/words';
import { type DueItem, daysAhead } from './due-item';
import type { PlanSource } from './plan-source';

/** What goals, initiatives and deliverables ask for: late ones, deadlines and milestones ahead, check-ins. */
export function dueEntries(source: PlanSource, cadence: Cadence): DueItem[] {
  const { day } = source.context;
  return trackedEntries(source.document.plan).flatMap((entry) => {
    const progress = source.progress.get(entry);
    if (!progress || !isOpen(progress.state) || progress.state === 'paused') return [];
    const milestones = entry.kind === 'initiative' ? dueMilestones(entry, progress, day) : [];
    return [...(dueAsAWhole(entry, progress, day, cadence) ?? []), ...milestones];
  });
}

/** One item for the entry itself: to be late says more than to be due, that more than that news is due, and news bring the way back. */
function dueAsAWhole(entry: TrackedEntry, progress: Progress, today: Day, cadence: Cadence): DueItem[] | undefined {
  const { deadline, state } = progress;
  const about = { path: entry.path, title: titleOf(entry), state, asksForCheckIn: true };
  // A goal that shows what serves it may be overdue before its own deadline: that is theirs to answer.
  if (state === 'overdue' && deadline !== undefined && deadline < today) {
    return [
      {
        ...about,
        kind: 'overdue',
        due: deadline,
        words: `Was due ${distance(deadline, today)}: done, or another date?`,
      },
    ];
  }
  const due = checkInDue(entry, progress, today, cadence);
  const isNear = deadline !== undefined && deadline <= addDays(today, daysAhead) && hasBegun(entry, progress, today);
  if (isNear) {
    return [{ ...about, kind: 'deadline', due: deadline, words: `Due ${distance(deadline, today)}` }];
  }
  if (due !== undefined) {
    const said = progress.checkIns.at(-1)?.day;
    const since = said === undefined ? 'nothing checked in yet' : `last ${distance(said, today)}`;
    return [{ ...about, kind: 'check-in', due, words: `Check in, ${dueWords(due, today)} (${since})` }];
  }
  const latest = progress.checkIns.at(-1);
  if (state !== 'off-track' || !latest || latest.checkIn.keys.has('plan')) return undefined;
  return [{ ...about, kind: 'way-back', due: latest.day, words: 'Off track, and no way back is written yet' }];
}

/**
 * The day the next check-in is due, where that is this week or before: a review cadence after the last one; without one a
 * cadence after the start, a week at most, since a start unsaid is a start in doubt.
 */
function checkInDue(entry: TrackedEntry, progress: Progress, today: Day, cadence: Cadence): Day | undefined {
  if (!hasBegun(entry, progress, today)) return undefined;
  const last = progress.checkIns.at(-1)?.day;
  const start = entry.kind === 'initiative' ? entry.start?.day : undefined;
  const sign = last ?? start;
  if (sign === undefined) return undefined;
  const next = nextAfter(sign, cadence);
  const due = last === undefined && next > addDays(sign, 7) ? addDays(sign, 7) : next;
  const sunday = addDays(weekOf(today).monday, 6);
  return due <= sunday ? due : undefined;
}

/** Whether anybody waits for news: work that goes on, or a goal or deliverable once it was checked in on. */
function hasBegun(entry: TrackedEntry, { state, checkIns }: Progress, today: Day): boolean {
  return entry.kind === 'initiative' ? isActive(entry, state, today) : checkIns.length > 0;
}

function dueMilestones(initiative: Initiative, { state }: Progress, today: Day): DueItem[] {
  if (!isActive(initiative, state, today)) return [];
  return initiative.milestones.flatMap(({ title, due, done, keys, path }): DueItem[] => {
    const isDone = keys.has('done') && !(done?.day !== undefined && done.day > today);
    if (isDone || due?.day === undefined || due.day > addDays(today, daysAhead)) return [];
    const name = title?.text.trim() || 'Milestone';
    const words = `Milestone of “${titleOf(initiative)}”, ${dueWords(due.day, today)}`;
    return [{ kind: 'milestone', path, title: name, words, state, due: due.day, asksForCheckIn: false }];
  });
}

/** “was due 3 days ago”, “due today”, “due in 4 days”. */
export function dueWords(due: Day, today: Day): string {
  return `${due < today ? 'was due' : 'due'} ${distance(due, today)}`;
}

function titleOf({ title, id }: TrackedEntry): string {
  return title?.text.trim() || id;
}
