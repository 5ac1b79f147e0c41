import type { BurnUp } from '../../src/core/views/burn-up';
import type { CoverageDriver } from '../../src/core/views/coverage';
import type { Promised } from '../../src/core/views/delivery-record';
import type { TimelineRow } from '../../src/core/views/timeline-row';
import type { ToPanel } from '../../src/webview/protocol';
import { burnUp, day, point, row, today } from '../picture/samples';

export type ChartMessage = Extract<ToPanel, { type: 'chart' }>;

const milestone = {
  path: ['initiatives', 'queue', 'milestones', 0],
  title: 'Nightly retry switched off',
  due: day('2026-12-11'),
  done: undefined,
  late: false,
};

const goal = row({
  id: 'on-time',
  path: ['goals', 'on-time'],
  kind: 'goal',
  level: 0,
  title: 'Payouts arrive on time',
  start: day('2026-08-31'),
  end: day('2027-06-30'),
  state: 'at-risk',
  words: 'At risk',
  progress: 0.45,
  expected: 0.2,
});

const initiative = row({
  path: ['initiatives', 'queue'],
  start: day('2026-07-01'),
  end: day('2026-12-18'),
  milestones: [milestone],
  servesUntil: day('2027-06-30'),
  servesTitle: 'Payouts arrive on time',
  slipped: true,
  waitsFor: [
    {
      path: ['initiatives', 'queue', 'dependsOn', 0],
      entry: ['initiatives', 'drill'],
      title: 'Run the drills',
      until: day('2026-07-27'),
      isDone: false,
      late: true,
    },
  ],
});

const second = row({
  id: 'drill',
  path: ['initiatives', 'drill'],
  title: 'Run the drills',
  state: 'planned',
  words: 'Planned',
});

/** A message with something in every field. */
export function chartMessage(change: Partial<ChartMessage> = {}): ChartMessage {
  return {
    type: 'chart',
    uri: 'file:///plans/jo.career.yaml',
    label: 'jo.career.yaml',
    version: 7,
    notice: 'The file does not parse right now; this is the last chart.',
    chart: {
      person: 'Jo Rivera',
      purpose: 'Run a division that merchants trust.',
      today,
      timeline: {
        sentence: 'Three entries. Next due: the queue, 2026-12-18.',
        from: day('2026-06-01'),
        to: day('2027-07-31'),
        groups: [
          { heading: 'Steady work', rows: [goal, initiative] },
          { heading: undefined, rows: [second] },
        ],
      },
      burnUps: [measured(initiative)],
      week: {
        today,
        items: [
          {
            id: 'check-in:queue',
            kind: 'check-in',
            path: ['initiatives', 'queue'],
            title: 'Replace the retry with a queue',
            words: 'Check in, due 3 days ago',
            state: 'on-track',
            stateWords: 'On track',
            due: day('2026-11-19'),
            isLate: true,
            asksForCheckIn: true,
          },
          {
            id: 'report:Report of 2026-W47',
            kind: 'report',
            path: ['reports'],
            title: 'Report of 2026-W47',
            words: 'Wins, opportunities and what is next',
            state: undefined,
            stateWords: '',
            due: day('2026-11-27'),
            isLate: false,
            asksForCheckIn: false,
          },
        ],
        late: 1,
        checkIns: 1,
        sentence: '2 things need you this week, 1 late.',
        short: '2 this week, 1 late',
      },
      coverage: {
        sentence: '2 of 9 accelerators are moved by something.',
        moved: 2,
        drivers: [
          driver('people', 'People', ['Role', 'Rituals', 'Rhythm']),
          driver('performance', 'Performance', ['Expectations', 'Execution', 'Excellence']),
          driver('process', 'Process', ['Structure', 'Systems', 'Simplicity']),
        ],
      },
      record: {
        sentence: '1 of 3 kept in time (33 %), 1 kept late, 1 missed.',
        kept: 1,
        late: 1,
        missed: 1,
        promises: [
          promise('milestone', 'Queue in shadow mode', '2026-10-15', '2026-10-12', 'kept', 'Kept 3 days early'),
          promise('milestone', 'Queue takes Europe', '2026-09-15', '2026-09-18', 'late', 'Kept 3 days late'),
          promise('review', 'Review of the plan', '2026-11-10', undefined, 'missed', 'Missed; was due 2026-11-10'),
        ],
      },
      undrawn: 'Not drawn yet: “Payouts arrive on time” (no check-in before its deadline).',
    },
    ...change,
  };
}

function driver(name: CoverageDriver['name'], title: string, cells: readonly string[]): CoverageDriver {
  return {
    name,
    title,
    movers: [],
    isMoved: true,
    cells: cells.map((cell, i) => ({
      name: `${name}.${cell.toLowerCase()}`,
      title: cell,
      path: i < 2 ? ['drivers', name, cell.toLowerCase()] : undefined,
      aim: i < 2 ? `Aim of ${cell}` : undefined,
      movers:
        i === 0
          ? [
              {
                kind: 'goal',
                path: ['goals', 'on-time'],
                title: 'Payouts arrive on time',
                state: 'at-risk',
                words: 'At risk',
              },
              {
                kind: 'practice',
                path: ['drivers', name, 'practices', 0],
                title: 'Ask for feedback',
                state: undefined,
                words: 'Practice, every week',
              },
            ]
          : [],
      state: i === 0 ? 'moved' : i === 1 ? 'at-rest' : 'empty',
      words: i === 0 ? '1 goal, 1 practice' : i === 1 ? 'An aim, and nothing that moves it' : 'No aim yet',
    })),
  };
}

function promise(
  kind: Promised['kind'],
  title: string,
  due: string,
  on: string | undefined,
  outcome: Promised['outcome'],
  words: string,
): Promised {
  const path = kind === 'review' ? ['reviews'] : ['initiatives', 'queue', 'milestones', title];
  return { kind, path, title, due: day(due), on: on === undefined ? undefined : day(on), outcome, words };
}

function measured({ id, path, title }: TimelineRow): BurnUp {
  return burnUp({
    id,
    path,
    title,
    what: 'late payouts per week',
    unit: 'payouts',
    baseline: 410,
    target: 40,
    start: day('2026-07-01'),
    deadline: day('2026-12-18'),
    sentence: 'On track. Target: 40 payouts by 2026-12-18.',
    confidence: 'at-risk',
    disagreement: 'The numbers say on track, you said at risk on 2026-10-31.',
    forecast: {
      early: day('2026-12-01'),
      median: day('2026-12-10'),
      late: day('2026-12-24'),
      words: 'Likely between 1 and 24 Dec 2026 (80 % range).',
    },
    points: [
      { ...point('2026-08-31', 395, 277.2352), path: [...path, 'checkIns', 0] },
      { ...point('2026-10-31', 150, 144.4706), path: [...path, 'checkIns', 1], note: 'Retry went live.' },
    ],
  });
}
