// Measures how the time of each rule, and of what else is made of a plan, grows when everything in the plan is there twice.
//   node bench/doubling.mjs [--smallest 160] [--doublings 2] [--rounds 3] [--limit 2.6]
//     [--only 'all problems,outline']
// Linear work takes twice as long each time. Prints the worst and ends with 1 where something grows faster than the limit.

import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import * as esbuild from 'esbuild';
import { benchDay } from './plans.mjs';

const { values } = parseArgs({
  options: {
    // From here on names that are no slips are looked for among all others no more; some 700 fill the largest file that is read.
    smallest: { type: 'string', default: '160' },
    doublings: { type: 'string', default: '2' },
    rounds: { type: 'string', default: '3' },
    limit: { type: 'string', default: '2.6' },
    only: { type: 'string' },
  },
});
const sizes = Array.from({ length: Number(values.doublings) + 1 }, (_, i) => Number(values.smallest) * 2 ** i);
/** Shorter than this, in milliseconds, a time says more about the clock. */
const noise = 5;

/** Plans of `n` entries of every kind, each with a fault or two; in one everything hangs on one goal, in one names are slips. */
const shapes = {
  chains: (n) => planOf(n, (i) => [`goal-${i}`, `work-${Math.max(0, i - 1)}`]),
  hub: (n) => planOf(n, () => ['goal-0', 'work-0']),
  slips: (n) => planOf(n, (i) => [`gaol-${i}`, `wrok-${i}`]),
};

function planOf(n, linksOf) {
  const each = (make) => Array.from({ length: n }, (_, i) => make(i)).join('');
  return `careerPlan: 1
person: Sam Okafor
purpose: Run a payments division that merchants trust with every sale.
role:
  target:
    openQuestions:
${each((i) => `      - { ask: How many people are on call in team ${i}, since: 2026-01-${10 + (i % 20)} }\n`)}drivers:
  people:
    supporters:
${each((i) => `      friend-${i}: { name: Friend ${i}, as: peer, involved: false }\n`)}    rituals:
      aim: Make a difference
      practices:
${each((i) => `        - { do: Read record ${i}, every: week, with: freind-${i}, log: [2026-10-01] }\n`)}goals:
${each((i) => `  goal-${i}:\n    goal: Become better at thing ${i}\n    deadline: 2026-10-${10 + (i % 20)}\n    definedBy: me\n    drivers: [people.rituels]\n`)}initiatives:
${each((i) => {
  const [serves, waitsFor] = linksOf(i);
  return `  work-${i}:
    title: Improve communication in region ${i}
    serves: [${serves}]
    dependsOn: [${waitsFor}]
    drivers: [process.simplicity]
    start: 2026-0${1 + (i % 9)}-01
    finish: 2027-0${1 + (i % 9)}-30
    stretch: true
    resources: company
    strengths: [strength ${i}]
    measure: { what: things, baseline: 0, target: 10 }
    checkIns:
      - { date: 2026-10-01, value: 1 }
      - { date: 2026-09-01, value: two }
    milestones:
      - { title: Half, due: 2026-10-31 }
`;
})}tradeOffs:
${each((i) => `  - { what: Thing ${i}, decision: delegate }\n`)}mastery:
  technical:
${each((i) => `    - { what: skill ${i}, level: 5, wanted: 5 }\n`)}  responsibilities:
${each((i) => `    - { what: duty ${i}, record: [{ date: 2026-10-01, kept: false }, { date: 2026-11-01, kept: false }] }\n`)}  deliverables:
${each((i) => `    thing-${i}:\n      what: Report ${i}\n      due: 2026-02-30\n      intangibles: [trust]\n`)}  observations:
${each((i) => `    - { date: 2026-01-0${1 + (i % 9)}, noticed: They plan ahead }\n`)}leadership:
  focus: { adds: [goal-1] }
  strengths:
${each((i) => `    - { what: strength of ${i} }\n`)}  capabilities:
${each((i) => `    - { what: ability ${i}, critical: true }\n`)}  indicators:
${each((i) => `    index-${i}: { what: things, checkIns: [{ date: 2027-01-01, value: 1 }] }\n`)}reviews:
  every: month
  log:
${each((i) => `    - { date: 2026-0${1 + (i % 9)}-01 }\n`)}reports:
${each((i) => `  - { week: 2025-W${10 + (i % 40)}, wins: [one] }\n`)}oneOnOnes:
${each((i) => `  - { date: 2026-0${1 + (i % 9)}-02, with: friend-${i}, questions: [How is work-${i}?], actions: [{ do: ask, who: me }] }\n`)}`;
}

const folder = path.join('out', 'bench');
mkdirSync(folder, { recursive: true });
const outfile = path.resolve(folder, `doubling-${process.pid}.mjs`);
const files = [
  'plan-document',
  'check',
  'judged-plan',
  'plan-view',
  'settings/settings',
  'dates/day',
  'plan/lower',
  'plan/references',
  'progress/progress',
  'progress/plan-progress',
  'rules/index',
  'rules/run',
  'rules/setup',
  'features/document-symbol',
  'features/diagnostic',
];
await esbuild.build({
  stdin: {
    contents: files.map((file) => `export * from './src/core/${file}';`).join('\n'),
    resolveDir: '.',
    loader: 'ts',
  },
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  packages: 'external',
  outfile,
  logLevel: 'warning',
});
const product = await import(pathToFileURL(outfile).href);
rmSync(outfile);

const day = product.parseDay(benchDay);
const settings = product.defaultSettings;

/** Everything that can be timed, by its name: given a document nobody looked at before. */
const all = {
  references: (document) => contextOf(document).references.servedBy(document.plan.goals[0]),
  ...Object.fromEntries(
    product.rules
      .filter((rule) => rule.check || rule.checkEntry || rule.checkLinks)
      .map((rule) => [rule.id, (document) => runOne(rule, document)]),
  ),
  'judged plan': (document) => product.judgedPlan(document),
  'all problems': (document) => product.check(document, { day, settings, others: new Map() }),
  diagnostics: (document) => product.diagnostics(viewOf(document)),
  outline: (document) => viewOf(document).outline,
  symbols: (document) => product.documentSymbol(viewOf(document)),
  chart: (document) => viewOf(document).chart,
};

const only = values.only?.split(',');
const works = Object.fromEntries(Object.entries(all).filter(([name]) => only?.includes(name) ?? true));

function contextOf({ plan }) {
  const health = product.healthContextOf(plan, day, settings);
  return {
    plan,
    day,
    references: product.indexReferences(plan),
    progress: (entry) => product.progressOf(entry, health),
    reviewCadence: health.reviewCadence,
    thresholds: settings.thresholds,
    words: settings.words,
  };
}

function runOne(rule, document) {
  const setup = product.setUpRules([rule], () => ({ severity: 'info', options: product.optionsOf(rule, settings) }));
  return product.runRules(setup, contextOf(document));
}

const viewOf = (document) => product.viewOf('file:///a', document, { day, settings, others: new Map() }, new Map());

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc');

/** Processor time, since others may want the processor too. In milliseconds. */
function timed(work) {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

const found = [];
for (const [shape, make] of Object.entries(shapes)) {
  const times = Object.fromEntries(Object.keys(works).map((name) => [name, sizes.map(() => Number.POSITIVE_INFINITY)]));
  for (let round = 0; round < Number(values.rounds); round++) {
    for (const [i, size] of sizes.entries()) {
      const opened = product.openPlanDocument(make(size));
      if (opened.plan.goals.length < size) throw new Error(`A plan with ${size} of everything is not read.`);
      for (const [name, work] of Object.entries(works)) {
        // Read again, so that nothing is known of any part of it.
        const document = { ...opened, plan: product.lowerPlan(opened.root) };
        collectGarbage();
        times[name][i] = Math.min(
          times[name][i],
          timed(() => work(document)),
        );
      }
    }
  }
  for (const [name, list] of Object.entries(times)) {
    // From the first time that is more than noise to the last, as an even growth for each doubling.
    const first = list.findIndex((time) => time >= noise);
    const steps = list.length - 1 - first;
    if (first < 0 || steps < 2) continue;
    const growth = (list.at(-1) / list[first]) ** (1 / steps);
    found.push({ shape, name, growth, times: list.map((time) => Number(time.toPrecision(3))).join(' · ') });
  }
}
found.sort((a, b) => b.growth - a.growth);
console.log(
  `Growth for each doubling, from ${sizes[0]} to ${sizes.at(-1)} of everything; milliseconds of processor time`,
);
for (const { shape, name, growth, times } of found.slice(0, 15)) {
  console.log(`${growth.toFixed(2).padStart(6)}  ${shape.padEnd(7)} ${name.padEnd(26)} ${times}`);
}
const worst = found[0];
if (worst && worst.growth > Number(values.limit)) {
  console.log(`${worst.name} grows faster than ${values.limit} for each doubling.`);
  process.exitCode = 1;
}
