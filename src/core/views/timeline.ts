import { addDays, type Day } from '../dates/day';
import { type Initiative, type Plan, type TrackedEntry, trackedEntries } from '../plan/model';
import type { References } from '../plan/references';
import type { PlanProgress } from '../progress/plan-progress';
import { titleOf } from './entry-words';
import { type Reading, type TimelineRow, timelineRow } from './timeline-row';
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
    groups.push({
      heading: undefined,
      rows: [goal, ...inTime(serving)].flatMap((entry) => timelineRow(entry, reading)),
    });
  }
  const others = inTime(plan.initiatives.filter((initiative) => isDated(initiative) && !placed.has(initiative)));
  const deliverables = (plan.mastery?.deliverables ?? []).filter(isDated);
  if (others.length > 0) {
    groups.push({
      heading: plan.goals.length > 0 ? 'Other initiatives' : 'Initiatives',
      rows: others.map((entry) => timelineRow(entry, reading, 0)),
    });
  }
  if (deliverables.length > 0) {
    groups.push({ heading: 'Deliverables', rows: deliverables.map((entry) => timelineRow(entry, reading)) });
  }
  return groups;
}

/** By start, then by finish; where both are the same the order of the file stays. */
function inTime(initiatives: readonly Initiative[]): Initiative[] {
  const startOf = (entry: Initiative) => entry.start?.day ?? entry.deadline?.day ?? 0;
  const endOf = (entry: Initiative) => entry.deadline?.day ?? startOf(entry);
  return [...initiatives].sort((a, b) => startOf(a) - startOf(b) || endOf(a) - endOf(b));
}
