import type { Day } from '../dates/day';
import type { Initiative, TrackedEntry } from '../plan/model';
import type { References } from '../plan/references';
import { isOpen } from '../progress/health';
import type { PlanProgress } from '../progress/plan-progress';
import type { Path } from '../syntax/path';
import { titleOf } from './entry-words';

/** Something an initiative waits for. */
export interface TimelineWait {
  /** Of the reference: the item of `dependsOn`. */
  readonly path: Path;
  /** Of the entry that is waited for; `undefined` where it lies in another plan. */
  readonly entry: Path | undefined;
  readonly title: string;
  /** The day it is to be finished. */
  readonly until: Day | undefined;
  readonly isDone: boolean;
  /** Whether it is open and ends only after the work that waits for it starts. */
  readonly late: boolean;
}

/** What an initiative waits for, in the order of the file; nothing for any other entry. */
export function waitsOf(entry: TrackedEntry, references: References, progress: PlanProgress): TimelineWait[] {
  if (entry.kind !== 'initiative') return [];
  return entry.dependsOn.flatMap((reference): TimelineWait[] => {
    const awaited = references.meant(reference);
    if (awaited.kind !== 'entry' || awaited.entry === entry) return [];
    const until = awaited.entry.deadline?.day;
    const isOwn = awaited.file === undefined || awaited.file === '';
    // Of another plan only what its status says is known.
    const state = progress.get(awaited.entry)?.state;
    const isDone = state === undefined ? isClosed(awaited.entry) : !isOpen(state);
    return [
      {
        path: reference.path,
        entry: isOwn ? awaited.entry.path : undefined,
        title: titleOf(awaited.entry),
        until,
        isDone,
        late: !isDone && until !== undefined && isLate(entry, until),
      },
    ];
  });
}

function isClosed(entry: TrackedEntry): boolean {
  return entry.kind === 'initiative' && (entry.status === 'done' || entry.status === 'cancelled');
}

function isLate({ start }: Initiative, until: Day): boolean {
  return start?.day !== undefined && until > start.day;
}

/** Of what an entry serves, what is due first. */
export function nearestServed(entry: TrackedEntry, references: References): TrackedEntry | undefined {
  let nearest: TrackedEntry | undefined;
  for (const reference of entry.serves) {
    const target = references.meant(reference);
    if (target.kind !== 'entry' || target.entry.deadline?.day === undefined) continue;
    if (nearest?.deadline?.day === undefined || target.entry.deadline.day < nearest.deadline.day)
      nearest = target.entry;
  }
  return nearest;
}
