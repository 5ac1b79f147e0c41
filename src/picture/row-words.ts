import { type Day, formatDay } from '../core/dates/day';
import { stateWords } from '../core/progress/health';
import { amountIn, count, distance, percent, span } from '../core/progress/words';
import type { BurnUp, BurnUpPoint } from '../core/views/burn-up';
import type { TimelineWait } from '../core/views/timeline-links';
import type { TimelineMilestone, TimelineRow } from '../core/views/timeline-row';

/** What a timeline's row says to somebody who does not see it, or rests the pointer on it. */
export function describeRow(row: TimelineRow, today: Day): string {
  const parts = [`${row.title} (${row.kind})`, `${row.words}${shareWords(row)}`, datesOf(row, today)];
  if (row.slipped && row.start !== undefined) {
    parts.push(`Its start passed ${distance(row.start, today)}, and nothing was checked in yet`);
  }
  parts.push(...row.waitsFor.map((wait) => `Waits for ${waitInShort(wait)}`));
  if (row.servesTitle !== undefined && row.servesUntil !== undefined) {
    parts.push(`Serves “${row.servesTitle}”, due ${formatDay(row.servesUntil)}`);
  }
  if (row.milestones.length > 0) {
    const done = row.milestones.filter((milestone) => milestone.done !== undefined).length;
    parts.push(`${done} of ${count(row.milestones.length, 'milestone')} done`);
  }
  return `${parts.filter((part) => part !== '').join('. ')}.`;
}

function shareWords({ progress, expected }: TimelineRow): string {
  if (progress === undefined) return '';
  return expected === undefined
    ? `: ${percent(progress)} done`
    : `: ${percent(progress)} done, ${percent(expected)} expected`;
}

function datesOf({ kind, start, end }: TimelineRow, today: Day): string {
  const due = end === undefined ? 'No deadline yet' : `Due ${formatDay(end)}, ${distance(end, today)}`;
  if (kind !== 'initiative' || start === undefined) return due;
  return end === undefined
    ? `From ${formatDay(start)}, no finish yet`
    : `${formatDay(start)} to ${formatDay(end)}, due ${distance(end, today)}`;
}

/** The state, or that the start passed, which says more than that there is no data. */
export function stateInShort({ state, slipped }: Pick<TimelineRow, 'state' | 'slipped'>): string {
  return slipped ? 'Start passed' : stateWords[state];
}

/** “Title”, until when, and whether that is too late. */
export function waitInShort({ title, until, isDone, late }: TimelineWait): string {
  if (isDone) return `“${title}”, which is done`;
  if (until === undefined) return `“${title}”, which has no finish yet`;
  return `“${title}”, until ${formatDay(until)}${late ? ', after this starts' : ''}`;
}

/** What a milestone's mark says. */
export function describeMilestone({ title, due, done, late }: TimelineMilestone): string {
  return `Milestone: ${title}. ${milestoneState(due, done, late)}.`;
}

function milestoneState(due: Day, done: Day | undefined, late: boolean): string {
  if (done === undefined) return late ? `Missed, was due ${formatDay(due)}` : `Due ${formatDay(due)}`;
  if (done === due) return `Done ${formatDay(done)}, on the day`;
  return `Done ${formatDay(done)}, ${span(Math.abs(done - due))} ${done > due ? 'late' : 'early'}`;
}

/** A milestone in a table: its title, date and state. */
export function milestoneInShort({ title, due, done, late }: TimelineMilestone): string {
  return `${title}: ${milestoneState(due, done, late).replace(/^./, (first) => first.toLowerCase())}`;
}

/** What a check-in's point says. */
export function describePoint({ day, value, expected, note }: BurnUpPoint, { unit }: BurnUp): string {
  const words = `${formatDay(day)}: ${amountIn(value, unit)}, ${amountIn(expected, unit)} by the even pace.`;
  return note === undefined ? words : `${words} ${note}`;
}
