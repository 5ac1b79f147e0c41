#!/usr/bin/env node
// Fits the weights of the English vagueness features on labelled goal texts and writes them to weights.generated.ts.
//   node scripts/vagueness/train.mjs path/to/labelled.jsonl test/core/vagueness/labelled/*.txt [--dry]
// Each line holds `text`, `label`, `title_ok` (absent: no title), `lang`, `source`. Only weights of named features are written, never a text.
// The fit is a logistic regression held close to weights set by hand (a Gaussian prior around them), and a feature
// that speaks against a text may never end up speaking for it, nor the other way round: a rare feature keeps what
// a person thinks of it, a frequent one learns. Deterministic: one weight after the other, each by Newton's step, from the prior.
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { PRIORS } from './priors.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const STRENGTH = Number(process.env.STRENGTH ?? 2);
const SWEEPS = 100;
/** Words we do not know count for nothing, and in a title they hide vagueness more often than a result. */
const MARGIN = { title: 0.25, measure: 0 };
const FOLDS = 20;

const bundle = await build({
  stdin: {
    contents: `export { tokenize } from './tokens'; export { readEnglish } from './english/features';`,
    resolveDir: path.join(root, 'src/core/vagueness'),
    loader: 'ts',
  },
  bundle: true,
  format: 'esm',
  write: false,
});
const code = Buffer.from(bundle.outputFiles[0].contents).toString('base64');
const { tokenize, readEnglish } = await import(`data:text/javascript;base64,${code}`);

const files = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
if (files.length === 0) {
  console.error('Give the file of labelled texts.');
  process.exit(2);
}
const records = files.flatMap((file) => {
  const lines = fs.readFileSync(file, 'utf8').trim().split('\n');
  return file.endsWith('.txt') ? ownRecords(lines, file) : lines.map((line) => JSON.parse(line));
});

/** Our own texts (test/core/vagueness/labelled): `s`, `o` or `v`, then the text, under headings. */
function ownRecords(lines, file) {
  let section = '';
  return lines.flatMap((line, i) => {
    if (line.startsWith('## ')) section = line.slice(3);
    const [, label, text] = /^([sov]) (.+)$/.exec(line) ?? [];
    if (label === undefined) return [];
    const title = section === 'measures' ? {} : { title_ok: label !== 'v' };
    const source = `${file} ${section} ${i % 7}`;
    return [{ text, label: label === 's' ? 'specific' : 'vague', ...title, lang: 'en', source }];
  });
}
const rows = records
  .filter((record) => record.lang === 'en')
  .map((record) => ({
    features: new Set(readEnglish(tokenize(record.text)).evidence.map((evidence) => evidence.name)),
    source: record.source.replace(/@.*/, ''),
    title: record.title_ok === undefined ? undefined : record.title_ok ? 0 : 1,
    measure: record.label === 'vague' ? 1 : 0,
  }));

const names = Object.keys(PRIORS).filter((name) => name !== 'bias');
const inputs = rows.map((row) => names.flatMap((name, i) => (row.features.has(name) ? [i] : [])));
const unknown = new Set(rows.flatMap((row) => [...row.features]).filter((name) => !names.includes(name)));
if (unknown.size > 0) throw new Error(`no prior for ${[...unknown].join(', ')}`);

const total = (weights, bias, input) => input.reduce((sum, i) => sum + weights[i], bias);

function weigh(which, task) {
  const judged = which.filter((row) => rows[row][task] !== undefined);
  const prior = [...names.map((name) => PRIORS[name][task]), PRIORS.bias[task]];
  const weights = [...prior];
  const having = prior.map((_, i) => judged.filter((row) => i === names.length || inputs[row].includes(i)));
  const totals = new Map(judged.map((row) => [row, total(weights, weights[names.length], inputs[row])]));
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    for (let i = 0; i < weights.length; i++) {
      let slope = STRENGTH * (weights[i] - prior[i]);
      let bend = STRENGTH;
      for (const row of having[i]) {
        const chance = 1 / (1 + Math.exp(-totals.get(row)));
        slope += chance - rows[row][task];
        bend += chance * (1 - chance);
      }
      const next = weights[i] - slope / bend;
      const kept = i === names.length ? next : prior[i] >= 0 ? Math.max(0, next) : Math.min(0, next);
      for (const row of having[i]) totals.set(row, totals.get(row) + kept - weights[i]);
      weights[i] = kept;
    }
  }
  const bias = weights.pop();
  return { weights, bias };
}

function score(said, task) {
  let both = 0;
  let alarm = 0;
  let missed = 0;
  said.forEach((vague, i) => {
    if (rows[i][task] === undefined) return;
    if (vague && rows[i][task]) both++;
    else if (vague) alarm++;
    else if (rows[i][task]) missed++;
  });
  return `precision ${(both / (both + alarm)).toFixed(3)} recall ${(both / (both + missed)).toFixed(3)}`;
}

const all = rows.map((_, i) => i);
const sources = [...new Set(rows.map((row) => row.source))];
const result = {};
for (const task of ['title', 'measure']) {
  const model = weigh(all, task);
  const apart = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const out = new Set(sources.filter((_, i) => i % FOLDS === fold));
    const { weights, bias } = weigh(
      all.filter((i) => !out.has(rows[i].source)),
      task,
    );
    for (const i of all) if (out.has(rows[i].source)) apart[i] = total(weights, bias, inputs[i]) > 0;
  }
  console.log(
    `${task}: fitted ${score(
      all.map((i) => total(model.weights, model.bias, inputs[i]) > 0),
      task,
    )}`,
  );
  console.log(`${task}: sources left out ${score(apart, task)}`);
  model.bias += MARGIN[task];
  result[task] = model;
}

const round = (value) => Number(value.toFixed(2)) + 0;
const table = (task) =>
  [
    `  bias: ${round(result[task].bias)},`,
    ...names.map((name, i) => `  ${name}: ${round(result[task].weights[i])},`),
  ].join('\n');
const text = `// Generated by scripts/vagueness/train.mjs from labelled texts that are not part of this project. Do not edit.
import type { FeatureName } from './evidence';

/** How much each feature speaks for vagueness (above 0) or against it; a text above 0 in total is vague. */
export type Weights = Readonly<Record<FeatureName | 'bias', number>>;

/** For titles that have a measure and a deadline beside them. */
export const TITLE_WEIGHTS: Weights = {
${table('title')}
};

/** For yes/no measures, which stand for themselves. */
export const MEASURE_WEIGHTS: Weights = {
${table('measure')}
};
`;
if (!process.argv.includes('--dry'))
  fs.writeFileSync(path.join(root, 'src/core/vagueness/english/weights.generated.ts'), text);
