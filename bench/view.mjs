// Times the parts of a plan's view on the plan of `plans.mjs`, and one edit of it: medians of several rounds in one process.
//   node bench/view.mjs [--initiatives 200] [--weeks 52] [--rounds 9]

import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import * as esbuild from 'esbuild';
import { benchDay, tenYears } from './plans.mjs';

const { values } = parseArgs({
  options: {
    initiatives: { type: 'string', default: '200' },
    weeks: { type: 'string', default: '52' },
    rounds: { type: 'string', default: '9' },
  },
});
const rounds = Number(values.rounds);
const text = tenYears({ initiatives: Number(values.initiatives), weeks: Number(values.weeks) });

const folder = path.join('out', 'bench');
mkdirSync(folder, { recursive: true });
const outfile = path.resolve(folder, `core-${process.pid}.mjs`);
const core = (file) => `export * from './src/core/${file}';`;
await esbuild.build({
  stdin: {
    contents: [
      'language-service',
      'settings/settings',
      'dates/day',
      'plan/model',
      'progress/forecast',
      'check-in/check-in-edits',
      'views/due',
      'views/delivery-record',
      'views/coverage',
    ]
      .map(core)
      .join('\n'),
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
const world = { day, settings: product.defaultSettings, readNamed: () => undefined };
const times = new Map();

function timed(name, work) {
  const start = performance.now();
  const result = work();
  times.set(name, [...(times.get(name) ?? []), performance.now() - start]);
  return result;
}

for (let round = 0; round < rounds; round++) {
  // A text of its own each round, so that nothing is known before.
  const own = `${text}# ${round}\n`;
  const service = product.createLanguageService();
  const document = timed('document: parse, lower, validate', () => service.open({ uri: 'bench', text: own }));
  const view = service.view({ uri: 'bench', text: own }, world);
  const { plan } = document;
  timed('progress of every entry', () => view.progress);
  timed('problems: every rule', () => view.problems);
  timed('outline', () => view.outline);
  timed('chart', () => view.chart);
  timed('forecast of every entry', () =>
    product.trackedEntries(plan).map((entry) => product.forecastOf(entry, view.progress.get(entry), { day })),
  );
  timed('this week', () => product.thisWeek(view));
  timed('delivery record', () => product.deliveryRecord(plan, view.progress, day));
  timed('coverage', () => product.coverageOf(plan, view.references, view.progress, day));
  const last = plan.initiatives.at(-1);
  timed('check-in: edits, proved', () => product.checkInEdits(view, last.path, { value: 3 }));
}

const median = (list) => [...list].sort((a, b) => a - b)[list.length >> 1];
const checkIns = (text.match(/- \{ date: .*value/g) ?? []).length;
console.log(
  `${Math.round(text.length / 1000)} KB, ${checkIns} check-ins, ${rounds} rounds, milliseconds (median, fastest)`,
);
for (const [name, list] of times) {
  console.log(
    `${name.padEnd(36)} ${median(list).toFixed(1).padStart(8)} ${Math.min(...list)
      .toFixed(1)
      .padStart(8)}`,
  );
}
