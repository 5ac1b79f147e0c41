import { formatDay } from '../dates/day';
import type { Confidence } from '../plan/model';
import { defaultThresholds, type HealthThresholds, stateOfPace, stateWords } from './health';
import type { Progress } from './progress';
import { percent } from './words';

/** Numbers and the person's own confidence, where they say different things. */
export interface Disagreement {
  /** What the numbers alone make it. */
  readonly computed: Confidence;
  /** What the latest check-in says. */
  readonly own: Confidence;
  /** Who sees it in the better light. */
  readonly brighter: 'numbers' | 'person';
  /** Both sides in a sentence. */
  readonly words: string;
}

const order: readonly Confidence[] = ['on-track', 'at-risk', 'off-track'];

/** The state the numbers alone give, whatever the person says; `undefined` where there is nothing to compute. */
export function computedState(
  { progress, expected }: Pick<Progress, 'progress' | 'expected'>,
  thresholds: HealthThresholds = defaultThresholds,
): Confidence | undefined {
  if (progress === undefined || expected === undefined) return undefined;
  const state = stateOfPace(progress, expected, thresholds);
  return order.find((known) => known === state);
}

/** What the person says in the latest check-in that counts. */
export function ownConfidence({ checkIns }: Pick<Progress, 'checkIns'>): Confidence | undefined {
  return checkIns.at(-1)?.checkIn.confidence;
}

/**
 * Where numbers and confidence part, whichever of them the state follows. Nothing where the state comes from neither:
 * what is done, paused, cancelled, planned or overdue is a matter of fact.
 */
export function disagreement(
  progress: Progress,
  thresholds: HealthThresholds = defaultThresholds,
): Disagreement | undefined {
  if (!order.some((state) => state === progress.state)) return undefined;
  const latest = progress.checkIns.at(-1);
  const computed = computedState(progress, thresholds);
  const own = ownConfidence(progress);
  if (!latest || computed === undefined || own === undefined || computed === own) return undefined;
  const brighter = order.indexOf(computed) < order.indexOf(own) ? 'numbers' : 'person';
  const share = progress.progress === undefined ? '' : percent(progress.progress);
  const numbers = `${share} of the way, ${percent(progress.expected ?? 0)} expected`;
  const advice =
    brighter === 'person'
      ? 'If you know more than the numbers, a note says what.'
      : 'A note on what worries you helps others to help.';
  return {
    computed,
    own,
    brighter,
    words: `The numbers say ${lower(computed)} (${numbers}), you said ${lower(own)} on ${formatDay(latest.day)}. ${advice}`,
  };
}

const lower = (state: Confidence) => stateWords[state].toLowerCase();
