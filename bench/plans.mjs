// Writes a plan of ten years: 200 initiatives, each checked in weekly for a year (10,400 check-ins, about 450 KB).
//   node bench/plans.mjs [--initiatives 200] [--weeks 52] [--out FILE]
// The same numbers give the same file on every machine.

import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';

/** The day the plan is looked at. */
export const benchDay = '2026-11-22';

const lastCheckIn = Date.UTC(2026, 10, 16);
const aDay = 86_400_000;
const verbs = ['Move', 'Rebuild', 'Halve', 'Document', 'Automate', 'Present', 'Measure', 'Hand over'];
const things = [
  'payout runs',
  'restore drills',
  'merchant reviews',
  'release steps',
  'on-call pages',
  'team interviews',
];
const accelerators = [
  'people.role',
  'people.rituals',
  'people.rhythm',
  'performance.expectations',
  'performance.execution',
  'performance.excellence',
  'process.structure',
  'process.systems',
  'process.simplicity',
];

/** Whole numbers from 0 up to `below`, the same for the same seed: mulberry32. */
function drawsFrom(seed) {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 1) * below) / 0x80000000);
  };
}

const isoDay = (time) => new Date(time).toISOString().slice(0, 10);

/**
 * The text of a plan whose initiatives start evenly over ten years, ten for each goal. Check-ins scatter around a steady
 * pace; now and then one has a note, a confidence or a plan.
 * @param {{ initiatives?: number, weeks?: number }} [size]
 */
export function tenYears({ initiatives = 200, weeks = 52 } = {}) {
  const draw = drawsFrom(7);
  const goals = Math.max(1, Math.ceil(initiatives / 10));
  const apart = Math.max(1, Math.round((9 * 365) / initiatives));
  const startOf = (n) => lastCheckIn - (weeks * 7 + (initiatives - 1 - n) * apart) * aDay;
  const lines = [
    'careerPlan: 1',
    'person: Sam Okafor',
    'purpose: Run a payments division that merchants trust with every sale.',
    'goals:',
  ];
  for (let n = 0; n < goals; n++) {
    const deadline = startOf(Math.min(initiatives - 1, n * 10 + 9)) + (weeks * 7 + 180) * aDay;
    lines.push(
      `  goal-${n}:`,
      `    goal: Merchants trust payouts in region ${n + 1}`,
      `    measure: { what: payouts on time, baseline: 90, target: 99.9, unit: "%" }`,
      `    deadline: ${isoDay(deadline)}`,
      `    drivers: [${accelerators[n % 9]}]`,
    );
  }
  lines.push('initiatives:');
  for (let n = 0; n < initiatives; n++) {
    const start = startOf(n);
    const target = 200 + draw(600);
    // From six tenths of the pace that would do to a little more than all of it.
    const pace = (target / weeks) * (0.6 + draw(55) / 100);
    lines.push(
      `  initiative-${n}:`,
      `    title: ${verbs[draw(verbs.length)]} ${target} ${things[draw(things.length)]} in region ${(n % goals) + 1}`,
      `    serves: [goal-${Math.floor(n / 10)}]`,
      `    drivers: [${accelerators[n % 9]}]`,
      `    start: ${isoDay(start)}`,
      `    finish: ${isoDay(start + (weeks * 7 + draw(200)) * aDay)}`,
      `    measure: { what: ${things[draw(things.length)]}, baseline: 0, target: ${target} }`,
      '    checkIns:',
    );
    for (let week = 1; week <= weeks; week++) {
      const value = Math.max(0, Math.round(pace * week + draw(11) - 5));
      const more = draw(40) === 0 ? ', confidence: at-risk, note: Two people were on leave' : '';
      lines.push(`      - { date: ${isoDay(start + week * 7 * aDay)}, value: ${value}${more} }`);
    }
  }
  lines.push('reviews:', '  every: month', '  log:', `    - { date: ${isoDay(lastCheckIn)}, kept: [the pace] }`, '');
  return lines.join('\n');
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { values } = parseArgs({
    options: {
      initiatives: { type: 'string', default: '200' },
      weeks: { type: 'string', default: '52' },
      out: { type: 'string' },
    },
  });
  const text = tenYears({ initiatives: Number(values.initiatives), weeks: Number(values.weeks) });
  if (values.out === undefined) process.stdout.write(text);
  else writeFileSync(values.out, text);
}
