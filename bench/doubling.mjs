// Measures how the work for each rule, and for what else is made of a plan, grows when everything in the plan is there twice:
// in steps, which are the same on every machine, and in processor time, the least of many rounds.
//   node bench/doubling.mjs [--smallest 160] [--doublings 2] [--rounds 7] [--limit 2.6]   (no rounds: steps alone)
//     [--only 'all problems,outline']
// Linear work takes twice as much each time. Prints the worst and ends with 1 where something grows faster than the limit.

import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import * as esbuild from 'esbuild';
import { withCountedSteps } from './counted-steps.mjs';
import { benchDay } from './plans.mjs';
import { collectGarbage, makeRoom, processorTime } from './processor-time.mjs';

makeRoom();

const { values } = parseArgs({
  options: {
    // From here on names that are no slips are looked for among all others no more; some 700 fill the largest file that is read.
    smallest: { type: 'string', default: '160' },
    doublings: { type: 'string', default: '2' },
    rounds: { type: 'string', default: '7' },
    limit: { type: 'string', default: '2.6' },
    only: { type: 'string' },
  },
});
const sizes = Array.from({ length: Number(values.doublings) + 1 }, (_, i) => Number(values.smallest) * 2 ** i);
/** In milliseconds: what takes less with the most of everything is quick, however it grows. */
const least = 1;
/** How often each rule is run in a round. */
const turns = 10;

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
${each((i) => `      friend-${i}: { name: Friend ${i}, as: peer, involved: ${i % 2 === 0}, every: month }\n`)}    rituals:
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
const url = pathToFileURL(outfile).href;
let product = await import(url);

const day = product.parseDay(benchDay);
const settings = product.defaultSettings;

/** What is made of a plan as a whole, by its name: given a document nobody looked at before. */
const whole = {
  references: (document) => contextOf(document).references.servedBy(document.plan.goals[0]),
  'judged plan': (document) => product.judgedPlan(document),
  'all problems': (document) => product.check(document, { day, settings, others: new Map() }),
  diagnostics: (document) => product.diagnostics(viewOf(document)),
  outline: (document) => viewOf(document).outline,
  symbols: (document) => product.documentSymbol(viewOf(document)),
  chart: (document) => viewOf(document).chart,
};

/** Each rule alone: given a context in which what all rules need is known, for it would hide what they do with it. */
const ruleRuns = () =>
  Object.fromEntries(
    product.rules
      .filter((rule) => rule.check || rule.checkEntry || rule.checkLinks)
      .map((rule) => [rule.id, (context) => product.runRules(setUp([rule]), context)]),
  );

const only = values.only?.split(',');
const wanted = (runs) => Object.entries(runs).filter(([name]) => only?.includes(name) ?? true);

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

const setUp = (rules) =>
  product.setUpRules(rules, (rule) => ({ severity: 'info', options: product.optionsOf(rule, settings) }));

const viewOf = (document) => product.viewOf('file:///a', document, { day, settings, others: new Map() }, new Map());

/** Times everything on each size of a shape in turns, and keeps the least: nothing makes a call quicker than it is. */
function timesOf(make) {
  const names = [...wanted(whole), ...wanted(ruleRuns())].map(([name]) => name);
  const times = Object.fromEntries(names.map((name) => [name, sizes.map(() => Number.POSITIVE_INFINITY)]));
  const time = (name, i, work) => {
    times[name][i] = Math.min(times[name][i], processorTime(work));
  };
  for (let round = 0; round < Number(values.rounds); round++) {
    for (const [i, size] of sizes.entries()) {
      const opened = product.openPlanDocument(make(size));
      if (opened.plan.goals.length < size) throw new Error(`A plan with ${size} of everything is not read.`);
      // Read again, so that nothing is known of any part of it.
      const fresh = () => ({ ...opened, plan: product.lowerPlan(opened.root) });
      for (const [name, work] of wanted(whole)) {
        const document = fresh();
        collectGarbage();
        time(name, i, () => work(document));
      }
      const context = contextOf(fresh());
      product.runRules(setUp(product.rules), context);
      collectGarbage();
      // In turns again: a rule is quick, and whatever else the machine does is as long as many of them.
      for (let turn = 0; turn < turns; turn++) {
        for (const [name, run] of wanted(ruleRuns())) time(name, i, () => run(context));
      }
    }
  }
  return times;
}

/** Counts the steps of everything on each size of a shape. */
async function countedOn(make, stepsOf) {
  const steps = {};
  for (const size of sizes) {
    const opened = product.openPlanDocument(make(size));
    const add = async (name, work) => {
      steps[name] = [...(steps[name] ?? []), await stepsOf(work)];
    };
    const fresh = () => ({ ...opened, plan: product.lowerPlan(opened.root) });
    for (const [name, work] of wanted(whole)) {
      const document = fresh();
      await add(name, () => work(document));
    }
    for (const [name, run] of wanted(ruleRuns())) {
      const context = contextOf(fresh());
      await add(name, () => run(context));
    }
  }
  return steps;
}

const growth = (list) => Math.max(...list.slice(1).map((much, i) => much / list[i]));
const found = [];
if (Number(values.rounds) > 0) {
  for (const [shape, make] of Object.entries(shapes)) {
    for (const [name, list] of Object.entries(timesOf(make))) {
      // The even growth from the first to the last: one time alone is not known that well.
      const even = (list.at(-1) / list[0]) ** (1 / (list.length - 1));
      if (list.at(-1) >= least) found.push({ what: 'ms', shape, name, growth: even, list });
    }
  }
}
await withCountedSteps(url, async (counted, stepsOf) => {
  product = counted;
  for (const [shape, make] of Object.entries(shapes)) {
    for (const [name, list] of Object.entries(await countedOn(make, stepsOf))) {
      found.push({ what: 'steps', shape, name, growth: growth(list), list });
    }
  }
});
rmSync(outfile);
found.sort((a, b) => b.growth - a.growth);
console.log(`The most that a doubling cost, from ${sizes[0]} to ${sizes.at(-1)} of everything`);
for (const what of ['steps', 'ms']) {
  for (const { shape, name, growth, list } of found.filter((one) => one.what === what).slice(0, 15)) {
    const amounts = list.map((much) => (what === 'ms' ? Number(much.toPrecision(3)) : much)).join(' · ');
    console.log(`${growth.toFixed(2).padStart(6)}  ${shape.padEnd(7)} ${name.padEnd(26)} ${amounts} ${what}`);
  }
}
const worst = found[0];
if (worst && worst.growth > Number(values.limit)) {
  console.log(`${worst.name} grows faster than ${values.limit} for each doubling.`);
  process.exitCode = 1;
}
