import { type Day, formatDay } from '../dates/day';
import type { TrackedEntry } from '../plan/model';
import { weeklyPaceNeeded } from '../progress/pace';
import type { Progress } from '../progress/progress';
import { amountIn, percent, roundedIn } from '../progress/words';
import { wordsOf } from './entry-words';

/** What a burn-up shows, in a few sentences: where it stands, what the last check-in said, the target, the pace needed. */
export function burnUpSentence(
  entry: TrackedEntry,
  progress: Progress,
  value: number | undefined,
  day: Day | undefined,
  deadline: Day,
  aim: number,
  today: Day,
): string {
  const unit = entry.measure?.kind === 'numeric' ? entry.measure.unit?.text : undefined;
  const target = `${amountIn(aim, unit)} by ${formatDay(deadline)}`;
  const needed = weeklyPaceNeeded(entry.measure, value, today, progress.deadline);
  const pace = paceWords(needed, unit, value !== undefined);
  if (value === undefined || day === undefined) {
    return `${wordsOf(progress)}. No check-in yet on the way to ${target}.${pace}`;
  }
  const share =
    progress.progress === undefined || progress.expected === undefined
      ? ''
      : `: ${percent(progress.progress)} of the way, ${percent(progress.expected)} expected`;
  return `${wordsOf(progress)}${share}. Last check-in: ${amountIn(value, unit)} on ${formatDay(day)}. Target: ${target}.${pace}`;
}

function paceWords(needed: number | undefined, unit: string | undefined, hasBegun: boolean): string {
  if (needed === undefined || needed === 0) return '';
  const direction = needed > 0 ? 'up' : 'down';
  return ` Pace needed ${hasBegun ? 'from here' : 'from today'}: ${direction} ${roundedIn(Math.abs(needed), unit)} a week.`;
}
