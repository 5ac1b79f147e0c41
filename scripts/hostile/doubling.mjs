// How the time of each feature grows with the plan: twice the entries may take at most 2.6 times as long. Prints a table and
// ends with 1 where one takes longer. Timings are medians, compared within this one run only.

import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import * as esbuild from 'esbuild';
import { leanYaml } from '../lean-yaml.mjs';

/** The most that twice as much may cost. */
const most = 2.6;
const sizes = [75, 150, 300];
const rounds = 3;
/** In milliseconds: what is quicker is not known well enough to be compared. */
const least = 0.4;

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
const { placeAsks, planAsks, viewOf, positionAt } = await import(pathToFileURL(outfile).href);

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
const median = (list) => [...list].sort((a, b) => a - b)[list.length >> 1];

/** Times one question on all sizes, in turns, each time on a plan nobody looked at before. */
function measure(ask, place) {
  const times = sizes.map(() => []);
  for (let round = 0; round < rounds; round++) {
    for (const [i, text] of plans.entries()) {
      const view = viewOf(`${text}# ${round}\n`);
      // What every question needs is made before; it has its own row.
      if (ask !== openAndCheck) void [view.problems, view.outline, view.chart, view.progress];
      const position = positionAt(view.document.lines, place(text));
      const begin = performance.now();
      ask(view, position);
      times[i].push(performance.now() - begin);
    }
  }
  return times.map(median);
}

const openAndCheck = (view) => [viewOf(view.document.text).problems];
const parts = {
  'open and check': openAndCheck,
  'outline of a fresh view': (view) => viewOf(view.document.text).outline,
  'chart of a fresh view': (view) => viewOf(view.document.text).chart,
};
const middle = (text) => text.indexOf('goal-50:') + 4;

const rows = [];
for (const [name, ask] of Object.entries({ ...parts, ...planAsks, ...placeAsks })) {
  let times = measure(ask, middle);
  const ratioOf = (of) => Math.max(...of.slice(1).map((time, i) => (of[i] < least ? 0 : time / of[i])));
  // A machine that does other things beside is measured once more, and the better of the two counts.
  for (let again = 0; again < 2 && ratioOf(times) > most; again++) {
    const next = measure(ask, middle);
    times = times.map((time, i) => Math.min(time, next[i]));
  }
  rows.push({ name, times, ratio: ratioOf(times) });
}
rows.sort((a, b) => b.ratio - a.ratio);
console.log(
  `| feature | ${sizes.map((size) => `${size} goals and initiatives, ms`).join(' | ')} | at most, for twice as much |`,
);
console.log(`| --- | ${sizes.map(() => '---').join(' | ')} | --- |`);
for (const { name, times, ratio } of rows) {
  console.log(
    `| ${name} | ${times.map((time) => time.toFixed(1)).join(' | ')} | ${ratio === 0 ? 'too quick to tell' : ratio.toFixed(2)} |`,
  );
}
const slow = rows.filter(({ ratio }) => ratio > most);
if (slow.length > 0) console.error(`Grows faster than it may: ${slow.map(({ name }) => name).join(', ')}.`);
process.exitCode = slow.length > 0 ? 1 : 0;
