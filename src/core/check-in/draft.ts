import { healthContextOf } from '../check';
import { type Day, formatDay } from '../dates/day';
import type { CheckIn, CheckInValue, Confidence, Indicator, TrackedEntry } from '../plan/model';
import { checkInsUpTo, type DatedCheckIn } from '../progress/check-ins';
import { type HealthState, stateWords } from '../progress/health';
import { indicatorState, type Progress, progressOf, shareOfDays } from '../progress/progress';
import { amountBetween, amountIn } from '../progress/words';
import type { Path } from '../syntax/path';
import type { PlanSource } from './plan-source';
import { checkInOf, checkInTarget } from './target';

/** A value a check-in can hold. */
export type Value = NonNullable<CheckInValue['value']>;

/** What somebody answers; what is absent is not written. */
export interface CheckInAnswer {
  readonly value?: Value;
  readonly confidence?: Confidence;
  readonly note?: string;
  readonly plan?: string;
}

/** What to show somebody who is about to check in on an entry. */
export interface CheckInDraft {
  readonly path: Path;
  readonly title: string;
  /** Whether a number, or `done` or `not done`, is asked for; `either` where the entry has no measure yet. */
  readonly kind: 'numeric' | 'outcome' | 'either';
  /** What is counted, or what is to be confirmed. */
  readonly what: string | undefined;
  readonly unit: string | undefined;
  readonly baseline: number | undefined;
  readonly target: number | undefined;
  /** The latest check-in with a value before today. */
  readonly last: { readonly day: Day; readonly value: Value } | undefined;
  /** The value an even pace asks for today. */
  readonly expected: number | undefined;
  readonly state: HealthState;
  /** Whether it is behind, so that the way back is asked for. */
  readonly isOffTrack: boolean;
  /** What the latest check-in that has a plan says about getting back. */
  readonly plan: string | undefined;
  /** What was checked in today already, and is changed by another check-in. */
  readonly today: CheckInAnswer | undefined;
  /** Measure, last value, expected value and target in one line. */
  readonly prompt: string;
}

/** What to show before a check-in; `undefined` where the plan has nothing to check in on at the path. */
export function checkInDraft(source: PlanSource, path: Path): CheckInDraft | undefined {
  const { plan } = source.document;
  const target = checkInTarget(plan, path);
  if (!target) return undefined;
  const { day } = source.context;
  const facts =
    target.kind === 'tracked'
      ? trackedFacts(target.entry, source.progress.get(target.entry), day)
      : indicatorFacts(target.entry, day);
  const checkIns = checkInsUpTo(target.entry.checkIns, day);
  const today = checkInOf(day, target.entry.checkIns);
  const draft = {
    ...facts,
    path: target.entry.path,
    last: lastValue(checkIns.filter((checkIn) => checkIn.day < day)),
    isOffTrack: isBehind(facts.state),
    plan: checkIns.filter(({ checkIn }) => checkIn.plan).at(-1)?.checkIn.plan?.text,
    today: today && answerOf(today),
  };
  return { ...draft, prompt: promptOf(draft) };
}

/** The state an entry would have once an answer is checked in today: tells whether the way back is to be asked for. */
export function stateAfter(source: PlanSource, path: Path, answer: CheckInAnswer): HealthState | undefined {
  const { plan } = source.document;
  const { day } = source.context;
  const target = checkInTarget(plan, path);
  if (!target) return undefined;
  const said = checkInOf(day, target.entry.checkIns);
  const checkIns = [
    ...target.entry.checkIns.filter((one) => one !== said),
    answered(target.entry.path, day, answer, said),
  ];
  return target.kind === 'tracked'
    ? progressOf({ ...target.entry, checkIns }, healthContextOf(plan, day, source.settings)).state
    : indicatorState({ ...target.entry, checkIns }, day);
}

/** The state of an entry by itself on another day. */
export function stateOn({ document, settings }: PlanSource, entry: TrackedEntry, day: Day): HealthState {
  return progressOf(entry, healthContextOf(document.plan, day, settings)).state;
}

/** Whether a state asks for a way back. */
export function isBehind(state: HealthState): boolean {
  return state === 'at-risk' || state === 'off-track' || state === 'overdue';
}

function answered(path: Path, day: Day, answer: CheckInAnswer, said: CheckIn | undefined): CheckIn {
  const text = formatDay(day);
  const { value, confidence } = answer;
  return {
    path,
    keys: new Set(),
    date: { path, text, day, written: day },
    value: value === undefined ? said?.value : { path, text: String(value), value },
    confidence: confidence ?? said?.confidence,
    note: said?.note,
    plan: said?.plan,
  };
}

type Facts = Pick<CheckInDraft, 'title' | 'kind' | 'what' | 'unit' | 'baseline' | 'target' | 'expected' | 'state'>;

function trackedFacts(entry: TrackedEntry, progress: Progress | undefined, today: Day): Facts {
  const { measure } = entry;
  const title = entry.title?.text.trim() || entry.id;
  const state = progress?.state ?? 'no-data';
  if (measure?.kind !== 'numeric') {
    const kind = measure ? 'outcome' : 'either';
    return { ...noFigures, title, kind, what: measure?.outcome.text, state };
  }
  const [baseline, target] = [measure.baseline?.value, measure.target?.value];
  const { start, deadline } = progress ?? {};
  const share = start === undefined || deadline === undefined ? undefined : shareOfDays(start, deadline, today);
  const isKnown = share !== undefined && baseline !== undefined && target !== undefined;
  return {
    title,
    kind: 'numeric',
    what: measure.what?.text,
    unit: measure.unit?.text,
    baseline,
    target,
    // Not baseline + difference × share, which may overflow.
    expected: isKnown ? baseline * (1 - share) + target * share : undefined,
    state,
  };
}

function indicatorFacts(indicator: Indicator, today: Day): Facts {
  const { id, what, unit, celebrateAt } = indicator;
  return {
    ...noFigures,
    title: what?.text.trim() || id,
    kind: 'numeric',
    what: what?.text,
    unit: unit?.text,
    target: celebrateAt?.value,
    state: indicatorState(indicator, today),
  };
}

const noFigures = { unit: undefined, baseline: undefined, target: undefined, expected: undefined };

function lastValue(checkIns: readonly DatedCheckIn[]): CheckInDraft['last'] {
  const last = checkIns.filter(({ checkIn }) => checkIn.value?.value !== undefined).at(-1);
  const value = last?.checkIn.value?.value;
  return last && value !== undefined ? { day: last.day, value } : undefined;
}

function answerOf({ value, confidence, note, plan }: CheckIn): CheckInAnswer {
  return {
    ...(value?.value === undefined ? {} : { value: value.value }),
    ...(confidence === undefined ? {} : { confidence }),
    ...(note === undefined ? {} : { note: note.text }),
    ...(plan === undefined ? {} : { plan: plan.text }),
  };
}

function promptOf(draft: Omit<CheckInDraft, 'prompt'>): string {
  const { kind, what, unit, baseline, target, last, expected, today } = draft;
  const inUnit = (value: Value) => (typeof value === 'number' ? amountIn(value, unit) : value);
  const parts = [
    ...(today?.value === undefined ? [] : [`${inUnit(today.value)} today already`]),
    ...(last ? [`${inUnit(last.value)} on ${formatDay(last.day)}`] : today ? [] : ['first check-in']),
    ...(expected === undefined ? [] : [`${amountBetween(expected, baseline ?? 0, target ?? 0)} expected by today`]),
    ...(target === undefined ? [] : [`target ${inUnit(target)}`]),
    stateWords[draft.state].toLowerCase(),
  ];
  const subject = what ?? (kind === 'outcome' ? 'Done when' : draft.title);
  return `${subject}: ${parts.join(', ')}`;
}
