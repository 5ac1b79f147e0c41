import { stateWords } from '../core/progress/health';
import type { ProgressChart } from '../core/views/progress-chart';
import { isText, listOf, mapOf, oneOf, optional } from './shape';

const text = (value: unknown) => isText(value);
const isDay = (value: unknown) => Number.isSafeInteger(value);
const isNumber = (value: unknown) => typeof value === 'number' && Number.isFinite(value);
const isPath = listOf((part) => typeof part === 'string' || Number.isSafeInteger(part));
const isKind = oneOf(['goal', 'initiative', 'deliverable']);
const isState = oneOf(Object.keys(stateWords));
const isConfidence = oneOf(['on-track', 'at-risk', 'off-track']);
const isFlag = oneOf([true, false]);

const isMilestone = mapOf({
  path: isPath,
  title: text,
  due: isDay,
  done: optional(isDay),
  late: isFlag,
});

const isWait = mapOf({
  path: isPath,
  entry: optional(isPath),
  title: text,
  until: optional(isDay),
  isDone: isFlag,
  late: isFlag,
});

const isRow = mapOf({
  id: text,
  path: isPath,
  kind: isKind,
  title: text,
  level: oneOf([0, 1]),
  start: optional(isDay),
  end: optional(isDay),
  state: isState,
  words: text,
  progress: optional(isNumber),
  expected: optional(isNumber),
  milestones: listOf(isMilestone),
  servesUntil: optional(isDay),
  servesTitle: optional(text),
  slipped: isFlag,
  waitsFor: listOf(isWait),
});

const isPoint = mapOf({ path: isPath, day: isDay, value: isNumber, expected: isNumber, note: optional(text) });

const isBurnUp = mapOf({
  id: text,
  path: isPath,
  kind: isKind,
  title: text,
  what: text,
  unit: optional(text),
  baseline: isNumber,
  target: isNumber,
  start: isDay,
  deadline: isDay,
  points: listOf(isPoint),
  state: isState,
  words: text,
  computed: optional(isConfidence),
  confidence: optional(isConfidence),
  disagreement: text,
  forecast: optional(mapOf({ early: optional(isDay), median: optional(isDay), late: optional(isDay), words: text })),
  sentence: text,
});

const isChart = mapOf({
  person: text,
  purpose: text,
  today: isDay,
  timeline: mapOf({
    sentence: text,
    from: isDay,
    to: isDay,
    groups: listOf(mapOf({ heading: optional(text), rows: listOf(isRow) })),
  }),
  burnUps: listOf(isBurnUp),
  undrawn: text,
});

/** Whether something is a whole chart, entry by entry. */
export function isProgressChart(value: unknown): value is ProgressChart {
  return isChart(value);
}
