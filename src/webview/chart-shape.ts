import { stateWords } from '../core/progress/health';
import type { BurnUp, BurnUpForecast, BurnUpPoint } from '../core/views/burn-up';
import type { Coverage, CoverageCell, CoverageDriver, Mover } from '../core/views/coverage';
import type { DeliveryRecord, Promised } from '../core/views/delivery-record';
import type { ThisWeek, ThisWeekItem } from '../core/views/due';
import type { ProgressChart } from '../core/views/progress-chart';
import type { Timeline, TimelineGroup } from '../core/views/timeline';
import type { TimelineWait } from '../core/views/timeline-links';
import type { TimelineMilestone, TimelineRow } from '../core/views/timeline-row';
import { isText, listOf, mapOf, oneOf, optional } from './shape';

const text = (value: unknown) => isText(value);
const isDay = (value: unknown) => Number.isSafeInteger(value);
const isNumber = (value: unknown) => typeof value === 'number' && Number.isFinite(value);
const isPath = listOf((part) => typeof part === 'string' || Number.isSafeInteger(part));
const isKind = oneOf(['goal', 'initiative', 'deliverable']);
const isState = oneOf(Object.keys(stateWords));
const isConfidence = oneOf(['on-track', 'at-risk', 'off-track']);
const isFlag = oneOf([true, false]);

const isMilestone = mapOf<TimelineMilestone>({
  path: isPath,
  title: text,
  due: isDay,
  done: optional(isDay),
  late: isFlag,
});

const isWait = mapOf<TimelineWait>({
  path: isPath,
  entry: optional(isPath),
  title: text,
  until: optional(isDay),
  isDone: isFlag,
  late: isFlag,
});

const isRow = mapOf<TimelineRow>({
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

const isPoint = mapOf<BurnUpPoint>({
  path: isPath,
  day: isDay,
  value: isNumber,
  expected: isNumber,
  note: optional(text),
});

const isBurnUp = mapOf<BurnUp>({
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
  forecast: optional(
    mapOf<BurnUpForecast>({ early: optional(isDay), median: optional(isDay), late: optional(isDay), words: text }),
  ),
  sentence: text,
});

const isWeek = mapOf<ThisWeek>({
  today: isDay,
  items: listOf(
    mapOf<ThisWeekItem>({
      kind: oneOf([
        'overdue',
        'milestone',
        'deadline',
        'check-in',
        'way-back',
        'action',
        'one-on-one',
        'review',
        'practice',
        'report',
      ]),
      path: isPath,
      title: text,
      words: text,
      state: optional(isState),
      due: isDay,
      asksForCheckIn: isFlag,
      id: text,
      isLate: isFlag,
      stateWords: text,
    }),
  ),
  late: isNumber,
  checkIns: isNumber,
  sentence: text,
  short: text,
});

const isMover = mapOf<Mover>({
  kind: oneOf(['goal', 'initiative', 'practice']),
  path: isPath,
  title: text,
  state: optional(isState),
  words: text,
});

const isCell = mapOf<CoverageCell>({
  name: text,
  title: text,
  path: optional(isPath),
  aim: optional(text),
  movers: listOf(isMover),
  state: oneOf(['moved', 'at-rest', 'empty']),
  words: text,
});

const isCoverage = mapOf<Coverage>({
  drivers: listOf(
    mapOf<CoverageDriver>({
      name: oneOf(['people', 'performance', 'process']),
      title: text,
      movers: listOf(isMover),
      isMoved: isFlag,
      cells: listOf(isCell),
    }),
  ),
  moved: isNumber,
  sentence: text,
});

const isRecord = mapOf<DeliveryRecord>({
  promises: listOf(
    mapOf<Promised>({
      kind: oneOf(['goal', 'initiative', 'deliverable', 'milestone', 'responsibility', 'review']),
      path: isPath,
      title: text,
      due: isDay,
      on: optional(isDay),
      outcome: oneOf(['kept', 'late', 'missed']),
      words: text,
    }),
  ),
  kept: isNumber,
  late: isNumber,
  missed: isNumber,
  sentence: text,
});

const isChart = mapOf<ProgressChart>({
  person: text,
  purpose: text,
  today: isDay,
  timeline: mapOf<Timeline>({
    sentence: text,
    from: isDay,
    to: isDay,
    groups: listOf(mapOf<TimelineGroup>({ heading: optional(text), rows: listOf(isRow) })),
  }),
  burnUps: listOf(isBurnUp),
  undrawn: text,
  week: isWeek,
  coverage: isCoverage,
  record: isRecord,
});

/** Whether something is a whole chart, entry by entry. */
export function isProgressChart(value: unknown): value is ProgressChart {
  return isChart(value);
}
