// Times one keystroke in a plan beside the library's bare parse of the same text, in one run; prints medians and ratios.
//   node scripts/bench-document.mjs [FILE …] [--budget 1500]
// Without files it takes plans of 3, 30 and 300 initiatives with a year of check-ins each.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import * as esbuild from 'esbuild';
import { tenYears } from '../bench/plans.mjs';
import { leanYaml } from './lean-yaml.mjs';

const { values, positionals } = parseArgs({
  options: { budget: { type: 'string', default: '1500' } },
  allowPositionals: true,
});
const plans =
  positionals.length > 0
    ? positionals.map((file) => readFileSync(file, 'utf8'))
    : [3, 30, 300].map((initiatives) => tenYears({ initiatives }));
process.chdir(fileURLToPath(new URL('..', import.meta.url)));

const outfile = path.resolve('out', 'bench-document.mjs');
await esbuild.build({
  entryPoints: ['bench/document.mjs'],
  outfile,
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  external: ['yaml'],
  plugins: [leanYaml((importer) => importer.startsWith(path.resolve('src')))],
});
const { timeKeystrokes } = await import(pathToFileURL(outfile).href);
for (const text of plans) {
  const medians = await timeKeystrokes(text, Number(values.budget));
  const bare = medians['bare yaml parse'];
  console.log(`${text.split('\n').length} lines, ${text.length} characters`);
  for (const [name, ms] of Object.entries(medians)) {
    console.log(`  ${name.padEnd(34)} ${String(ms).padStart(8)} ms ${(ms / bare).toFixed(4).padStart(8)}`);
  }
}
