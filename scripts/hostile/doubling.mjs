// How the work for each feature grows with the plan: twice the entries may take at most 2.6 times as much. Prints a table and
// ends with 1 where one takes more.
//
// Work is counted in steps, which are the same on every machine, and in processor time, which knows of what is not counted.
// A time is the least of many rounds in which the sizes take turns: nothing makes a call quicker than it is, anything may make
// it slower. Whatever seems to grow too fast gets more rounds before it is believed. `bench/doubling.mjs` asks the same of
// each rule.

import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import * as esbuild from 'esbuild';
import { withCountedSteps } from '../../bench/counted-steps.mjs';
import { collectGarbage, makeRoom, processorTime } from '../../bench/processor-time.mjs';
import { leanYaml } from '../lean-yaml.mjs';

makeRoom();

/** The most that twice as much may cost. */
const most = 2.6;
/** The largest makes about the largest file that is read. */
const sizes = [300, 600, 1200];
/** Rounds for every question, and how often as many more for those that seem to grow too fast. */
const rounds = 4;
const again = 8;
/** In milliseconds, at the largest size: what is quicker than this there is quick, however it grows. */
const least = 1;

const outfile = path.resolve('out/hostile/ask-everything.mjs');
mkdirSync(path.dirname(outfile), { recursive: true });
await esbuild.build({
  stdin: {
    contents: `export * from './ask-everything'; export { viewOf } from './view'; export { positionAt } from '../../src/core/text/line-index';`,
    resolveDir: path.resolve('test/hostile'),
    loader: 'ts',
  },
  outfile,
  bundle: true,
  format: 'esm',
  platform: 'node',
  plugins: [leanYaml()],
  logLevel: 'warning',
});
const url = pathToFileURL(outfile).href;
const timed = await import(url);

/** A plan with so many goals and as many initiatives, all of them different, with check-ins, slips and references. */
function planOf(entries) {
  const goals = Array.from(
    { length: entries },
    (_, i) => `  goal-${i}:
    goal: ${i % 5 === 0 ? 'Get better at restoring databases' : `Any production database of team ${i} restores within the hour`}
    measure: { what: restore time of team ${i}, baseline: 340, target: 60, unit: minutes }
    deadline: 2027-0${(i % 6) + 1}-15
    supports: goal-${Math.max(i - 1, 0)}
    checkIns:
      - { date: 2026-10-0${(i % 8) + 1}, value: 200, note: drill ${i} }
`,
  );
  const initiatives = Array.from(
    { length: entries },
    (_, i) => `  drill-${i}:
    title: Restore one database from backup every ${i + 2} days
    serves: [goal-${i}]
    start: 2026-10-0${(i % 8) + 1}
    finish: 2027-03-1${i % 9}
    measure: { what: drills, baseline: 0, target: ${i + 5} }
    status: ${i % 4 === 0 ? 'active' : 'planned'}
    milestones:
      - { title: Runbook ${i} written, due: 2026-11-1${i % 9} }
`,
  );
  return `careerPlan: 1\nperson: Jo\npurpose: Run a payments division that merchants trust.\ngoals:\n${goals.join('')}initiatives:\n${initiatives.join('')}`;
}

const plans = sizes.map(planOf);

/** A plan nobody asked anything of, and a place in it. */
function prepared(text, { viewOf, positionAt }) {
  const view = viewOf(text);
  // What every question needs is made before; it has its own rows.
  void [view.problems, view.outline, view.chart, view.progress];
  return { view, position: positionAt(view.document.lines, text.indexOf('goal-50:') + 4) };
}

/** Times questions on all sizes, in turns, each on a plan it did not look at before; makes their times the least. */
function measure(rows, count) {
  for (let round = 0; round < count; round++) {
    for (const [i, text] of plans.entries()) {
      const { view, position } = prepared(text, timed);
      collectGarbage();
      for (const { ask, times } of rows) {
        times[i] = Math.min(
          times[i],
          processorTime(() => ask(view, position)),
        );
      }
    }
  }
}

/** Counts the steps of each question, on the same plans; makes them the steps of its row. */
function count(rows) {
  return withCountedSteps(url, async (product, stepsOf) => {
    const asks = new Map(asksOf(product));
    for (const [i, text] of plans.entries()) {
      const { view, position } = prepared(text, product);
      for (const { name, steps } of rows) steps[i] = await stepsOf(() => asks.get(name)(view, position));
    }
  });
}

/** All there is to ask, by name; what is made of a text first. */
function asksOf({ viewOf, planAsks, placeAsks }) {
  const parts = {
    'open and check': (view) => viewOf(view.document.text).problems,
    'outline of a fresh view': (view) => viewOf(view.document.text).outline,
    'chart of a fresh view': (view) => viewOf(view.document.text).chart,
  };
  return Object.entries({ ...parts, ...planAsks, ...placeAsks });
}

const only = process.argv[2]?.split(',');
const rows = asksOf(timed)
  .filter(([name]) => only?.includes(name) ?? true)
  .map(([name, ask]) => ({ name, ask, steps: [], times: sizes.map(() => Number.POSITIVE_INFINITY) }));
/**
 * The even growth from the first to the last: a time alone is not known that well, and what is remembered of earlier words,
 * of a few hundred entries all and of more a part, makes one doubling dearer than the next.
 */
const growth = (list) => (list.at(-1) / list[0]) ** (1 / (list.length - 1));
const ratioOf = ({ times }) => (times.at(-1) < least ? 0 : growth(times));
measure(rows, rounds);
for (let i = 0; i < again; i++) {
  const doubtful = rows.filter((row) => ratioOf(row) > most);
  if (doubtful.length > 0) measure(doubtful, rounds);
}
await count(rows);
rows.sort((a, b) => growth(b.steps) - growth(a.steps));
const head = [
  'feature',
  ...sizes.map((size) => `${size} goals and initiatives, ms`),
  'for twice as much: time',
  'steps',
];
console.log(`| ${head.join(' | ')} |\n| ${head.map(() => '---').join(' | ')} |`);
for (const row of rows) {
  const ratio = ratioOf(row);
  const grows = ratio === 0 ? 'under a millisecond' : ratio.toFixed(2);
  const cells = [row.name, ...row.times.map((time) => time.toFixed(1)), grows, growth(row.steps).toFixed(2)];
  console.log(`| ${cells.join(' | ')} |`);
}
const fast = rows.filter((row) => Math.max(ratioOf(row), growth(row.steps)) > most);
if (fast.length > 0) console.error(`Grows faster than it may: ${fast.map(({ name }) => name).join(', ')}.`);
process.exitCode = fast.length > 0 ? 1 : 0;
