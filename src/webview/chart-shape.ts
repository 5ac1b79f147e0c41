import { stateWords } from '../core/progress/health';
import type { ProgressChart } from '../core/views/progress-chart';
import { isText, listOf, mapOf, oneOf, optional } from './shape';

const isText_ = (value: unknown) => isText(value);
const isDay = (value: unknown) => Number.isSafeInteger(value);
const isNumber = (value: unknown) => typeof value === 'number' && Number.isFinite(value);
const isPath = listOf((part) => typeof part === 'string' || Number.isSafeInteger(part));
const isKind = oneOf(['goal', 'initiative', 'deliverable']);
const isState = oneOf(Object.keys(stateWords));

const isMilestone = mapOf({
  path: isPath,
  title: isText_,
  due: isDay,
  done: optional(isDay),
  late: oneOf([true, false]),
});

const isRow = mapOf({
  id: isText_,
  path: isPath,
  kind: isKind,
  title: isText_,
  level: oneOf([0, 1]),
  start: optional(isDay),
  end: optional(isDay),
  state: isState,
  words: isText_,
  progress: optional(isNumber),
  expected: optional(isNumber),
  milestones: listOf(isMilestone),
  servesUntil: optional(isDay),
  servesTitle: optional(isText_),
});

const isPoint = mapOf({ path: isPath, day: isDay, value: isNumber, expected: isNumber, note: optional(isText_) });

const isBurnUp = mapOf({
  id: isText_,
  path: isPath,
  kind: isKind,
  title: isText_,
  what: isText_,
  unit: optional(isText_),
  baseline: isNumber,
  target: isNumber,
  start: isDay,
  deadline: isDay,
  points: listOf(isPoint),
  state: isState,
  words: isText_,
  sentence: isText_,
});

const isChart = mapOf({
  person: isText_,
  purpose: isText_,
  today: isDay,
  timeline: mapOf({
    sentence: isText_,
    from: isDay,
    to: isDay,
    groups: listOf(mapOf({ heading: optional(isText_), rows: listOf(isRow) })),
  }),
  burnUps: listOf(isBurnUp),
});

/** Whether something is a whole chart, entry by entry. */
export function isProgressChart(value: unknown): value is ProgressChart {
  return isChart(value);
}
