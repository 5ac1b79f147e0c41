import { type Day, formatDay } from '../dates/day';
import type { CheckIn, TrackedEntry } from '../plan/model';
import type { HealthState } from '../progress/health';
import { weeklyPaceNeeded } from '../progress/pace';
import type { Progress } from '../progress/progress';
import { amountIn, percent, roundedIn } from '../progress/words';
import type { Path } from '../syntax/path';
import { titleOf, wordsOf } from './entry-words';

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
  /** The first day of the pace line, before `deadline`. */
  readonly start: Day;
  readonly deadline: Day;
  readonly points: readonly BurnUpPoint[];
  readonly state: HealthState;
  /** The state in words, with where it comes from. */
  readonly words: string;
  /** What the chart shows, in a few sentences. */
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

/** The burn-up of an entry with a measure in numbers, a start and a later deadline; none for any other. */
export function burnUpOf(entry: TrackedEntry, progress: Progress | undefined, today: Day): BurnUp | undefined {
  const { measure } = entry;
  const deadline = entry.deadline?.day;
  if (!progress || measure?.kind !== 'numeric' || deadline === undefined) return undefined;
  const [baseline, target] = [measure.baseline?.value, measure.target?.value];
  const { start } = progress;
  if (baseline === undefined || target === undefined || start === undefined || start >= deadline) return undefined;
  const expectedOn = (day: Day) => {
    const share = Math.min(Math.max((day - start) / (deadline - start), 0), 1);
    // Not baseline + difference × share, which may overflow.
    return baseline * (1 - share) + target * share;
  };
  const points = progress.checkIns.flatMap(({ day, checkIn }) => pointOf(checkIn, day, expectedOn(day)));
  const unit = measure.unit?.text;
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
    words: wordsOf(progress),
    sentence: burnUpSentence(
      entry,
      progress,
      points.at(-1),
      `${amountIn(target, unit)} by ${formatDay(deadline)}`,
      today,
    ),
  };
}

function pointOf(checkIn: CheckIn, day: Day, expected: number): BurnUpPoint[] {
  const value = checkIn.value?.value;
  return typeof value === 'number' ? [{ path: checkIn.path, day, value, expected, note: checkIn.note?.text }] : [];
}

function burnUpSentence(
  entry: TrackedEntry,
  progress: Progress,
  latest: BurnUpPoint | undefined,
  target: string,
  today: Day,
): string {
  const unit = entry.measure?.kind === 'numeric' ? entry.measure.unit?.text : undefined;
  const pace = paceWords(
    weeklyPaceNeeded(entry.measure, latest?.value, today, progress.deadline),
    unit,
    latest !== undefined,
  );
  if (!latest) return `${wordsOf(progress)}. No check-in yet on the way to ${target}.${pace}`;
  const share =
    progress.progress === undefined || progress.expected === undefined
      ? ''
      : `: ${percent(progress.progress)} of the way, ${percent(progress.expected)} expected`;
  return `${wordsOf(progress)}${share}. Last check-in: ${amountIn(latest.value, unit)} on ${formatDay(latest.day)}. Target: ${target}.${pace}`;
}

function paceWords(needed: number | undefined, unit: string | undefined, hasBegun: boolean): string {
  if (needed === undefined || needed === 0) return '';
  const direction = needed > 0 ? 'up' : 'down';
  return ` Pace needed ${hasBegun ? 'from here' : 'from today'}: ${direction} ${roundedIn(Math.abs(needed), unit)} a week.`;
}

/** Names the entries with a measure in numbers among those that could not be drawn, with what they lack. */
export function undrawnSentence(entries: readonly TrackedEntry[]): string {
  const measured = entries.filter(({ measure }) => measure?.kind === 'numeric');
  if (measured.length === 0) return '';
  const shown = measured.slice(0, 3).map((entry) => `“${titleOf(entry)}” (${whatIsMissing(entry)})`);
  const more = measured.length > 3 ? ` and ${measured.length - 3} more` : '';
  return `Not drawn yet: ${shown.join(', ')}${more}.`;
}

function whatIsMissing(entry: TrackedEntry): string {
  const { measure, deadline, kind, start } = entry;
  if (measure?.kind !== 'numeric' || measure.baseline === undefined || measure.target === undefined) {
    return 'no baseline or target';
  }
  if (deadline?.day === undefined) return kind === 'initiative' ? 'no finish' : 'no deadline';
  if (kind === 'initiative' && start?.day === undefined) return 'no start';
  if (kind === 'initiative') return 'its finish is not after its start';
  return entry.checkIns.length === 0 ? 'no check-in yet' : 'no check-in before its deadline';
}
