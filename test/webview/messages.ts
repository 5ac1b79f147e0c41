import type { BurnUp } from '../../src/core/views/burn-up';
import type { TimelineRow } from '../../src/core/views/timeline';
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
      undrawn: 'Not drawn yet: “Payouts arrive on time” (no check-in before its deadline).',
    },
    ...change,
  };
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
    points: [
      { ...point('2026-08-31', 395, 277.2352), path: [...path, 'checkIns', 0] },
      { ...point('2026-10-31', 150, 144.4706), path: [...path, 'checkIns', 1], note: 'Retry went live.' },
    ],
  });
}
