// Times the activation of the extension in a real VS Code, as its own list of running extensions gives it: loading the code
// and the call to `activate`, in milliseconds of wall time, beside VS Code's own extensions in the same windows. Medians.
//   npm run build && node bench/activation.mjs [--rounds 7]
// Read the ratios: bare times say more about the machine and its load than about the code.

import { parseArgs } from 'node:util';
import { endDriving, withWorkbench } from '../scripts/host/drive.mjs';

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '7' } } });
const rounds = Number(values.rounds);

/** What each running extension took in one fresh window with a plan open, by name. */
const activations = () =>
  withWorkbench({ folder: 'examples', openFile: 'engineer.career.yaml', name: 'activation' }, async (workbench) => {
    await workbench.command('Developer: Show Running Extensions');
    const rows = workbench.page.locator('.monaco-list-row .extension:has(.activation-time)');
    const ours = rows.filter({ hasText: 'career-plan' });
    await ours.waitFor();
    return rows.evaluateAll((all) =>
      all.map((row) => ({
        name: row.querySelector('.name')?.textContent ?? '',
        ms: Number(/(\d+)ms/.exec(row.querySelector('.activation-time')?.textContent ?? '')?.[1]),
      })),
    );
  });

const seen = new Map();
// The first window warms the disk.
await activations();
for (let round = 0; round < rounds; round++)
  for (const { name, ms } of await activations()) seen.set(name, [...(seen.get(name) ?? []), ms]);
await endDriving();

const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
const medians = [...seen].map(([name, all]) => ({ name, ms: median(all) }));
const ours = medians.find(({ name }) => name.startsWith('career-plan'))?.ms ?? Number.NaN;
for (const { name, ms } of medians.toSorted((a, b) => b.ms - a.ms))
  console.log(`${String(ms).padStart(6)} ms  ours ÷ it ${(ours / ms).toFixed(2)}  ${name}`);
