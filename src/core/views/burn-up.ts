import type { Day } from '../dates/day';
import type { CheckIn, Confidence, TrackedEntry } from '../plan/model';
import { computedState, disagreement, ownConfidence } from '../progress/disagreement';
import { type Forecast, forecastOf } from '../progress/forecast';
import { forecastWords, outlookOf, outlookWords } from '../progress/forecast-words';
import type { HealthState, HealthThresholds } from '../progress/health';
import type { Progress } from '../progress/progress';
import type { Path } from '../syntax/path';
import { burnUpSentence } from './burn-up-words';
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
  /** What the numbers alone say, and what the person said last; each `undefined` where it says nothing. */
  readonly computed: Confidence | undefined;
  readonly confidence: Confidence | undefined;
  /** Where the two part, in a sentence or two; empty where they do not. */
  readonly disagreement: string;
  readonly forecast: BurnUpForecast | undefined;
  /** What the chart shows, in a few sentences. */
  readonly sentence: string;
}

/** When the target is reached at the pace of the check-ins: four times in five between `early` and `late`. */
export interface BurnUpForecast {
  /** Days behind the horizon of the forecast are `undefined`: later than can be told. */
  readonly early: Day | undefined;
  readonly median: Day | undefined;
  readonly late: Day | undefined;
  readonly words: string;
}

export interface BurnUpPoint {
  readonly path: Path;
  readonly day: Day;
  readonly value: number;
  /** What the even pace asks for on that day, in the measure's unit. */
  readonly expected: number;
  readonly note: string | undefined;
}

/** What was last drawn of each entry, and for what: an entry is plain data that never changes. */
const known = new WeakMap<
  TrackedEntry,
  {
    readonly progress: Progress;
    readonly today: Day;
    readonly thresholds: HealthThresholds;
    readonly burnUp: BurnUp | undefined;
  }
>();

/** The burn-up of an entry with a measure in numbers, a start and a later deadline; none for any other. */
export function burnUpOf(
  entry: TrackedEntry,
  progress: Progress | undefined,
  today: Day,
  thresholds: HealthThresholds,
): BurnUp | undefined {
  if (!progress) return undefined;
  const last = known.get(entry);
  const isSame = last?.progress === progress && last.today === today && last.thresholds === thresholds;
  if (isSame) return last.burnUp;
  const burnUp = drawn(entry, progress, today, thresholds);
  known.set(entry, { progress, today, thresholds, burnUp });
  return burnUp;
}

function drawn(entry: TrackedEntry, progress: Progress, today: Day, thresholds: HealthThresholds): BurnUp | undefined {
  const { measure } = entry;
  const deadline = entry.deadline?.day;
  if (measure?.kind !== 'numeric' || deadline === undefined) return undefined;
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
    computed: computedState(progress, thresholds),
    confidence: ownConfidence(progress),
    disagreement: disagreement(progress, thresholds)?.words ?? '',
    forecast: forecastIn(forecastOf(entry, progress, { day: today }), today),
    sentence: burnUpSentence(entry, progress, points.at(-1)?.value, points.at(-1)?.day, deadline, target, today),
  };
}

function forecastIn(forecast: Forecast | undefined, today: Day): BurnUpForecast | undefined {
  if (!forecast) return undefined;
  const { early, median, late } = forecast;
  const outlook = outlookOf(forecast);
  const verdict = outlook === undefined ? '' : `: ${outlookWords[outlook]}`;
  return { early, median, late, words: `${forecastWords(forecast, today)}${verdict} (80 % range).` };
}

function pointOf(checkIn: CheckIn, day: Day, expected: number): BurnUpPoint[] {
  const value = checkIn.value?.value;
  return typeof value === 'number' ? [{ path: checkIn.path, day, value, expected, note: checkIn.note?.text }] : [];
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
