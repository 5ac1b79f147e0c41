import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { askEverything, placeAsks, planAsks, positionsIn } from './ask-everything';
import { type HostileInput, hostileInputs, hugeInputs } from './inputs';
import { isLong, tell } from './programme';
import { viewOf } from './view';

/** Inputs from elsewhere, as data: a folder of files that `--more` names. */
function moreInputs(folder: string | undefined): HostileInput[] {
  if (!folder) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.ya?ml$/.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .map((file) => ({ id: file, text: readFileSync(file, 'utf8') }));
}

/** How many times longer than an honest plan of its length an input may take. */
const mostTimes = 100;

/** In milliseconds: below this an honest plan's own time is not known well enough to compare with. */
const leastTime = 250;

function timeOf(text: string, places: number): number {
  const begin = performance.now();
  const view = viewOf(text);
  askEverything(view, positionsIn(view, places));
  return performance.now() - begin;
}

const honest = (length: number) => {
  const head = 'careerPlan: 1\nperson: Jo\ngoals:\n';
  const goal = (i: number) =>
    `  goal-${i}:\n    goal: Any database restores within the hour\n    deadline: 2027-06-30\n`;
  let text = head;
  for (let i = 0; text.length < length; i++) text += goal(i);
  return text;
};

describe('Hostile inputs', () => {
  it('go through every feature there is', () => {
    const notAsked =
      /^(?:edit-result|lsp-ranges|markdown|name-at|name-hover|protocol-values|proven-text|relative-uri|rule-hover|verified-plan-edits)$/;
    const features = readdirSync('src/core/features', { withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ name }) => name.replace(/\.ts$/, ''))
      .filter((name) => !notAsked.test(name));
    const asked = new Set([...Object.keys(placeAsks), ...Object.keys(planAsks)]);
    assert.deepEqual(
      features.filter((name) => !asked.has(name)),
      [],
    );
  });

  const inputs = [...hostileInputs, ...(isLong ? hugeInputs : []), ...moreInputs(process.env['HOSTILE_MORE'])];

  it('are answered, and not slower than an honest plan many times over', () => {
    const places = isLong ? 8 : 1;
    const slow: string[] = [];
    const honestTimes = new Map<number, number>();
    const honestTime = (length: number) => {
      const size = 2 ** Math.ceil(Math.log2(Math.max(length, 4_096)));
      const known = honestTimes.get(size) ?? timeOf(honest(Math.min(size, 950_000)), places);
      honestTimes.set(size, known);
      return known;
    };
    let worst = { id: '', times: 0 };
    for (const { id, text } of inputs) {
      try {
        const spent = timeOf(text, places);
        if (spent < leastTime) continue;
        const times = spent / Math.max(honestTime(text.length), leastTime / mostTimes);
        if (times > worst.times) worst = { id, times };
        if (times > mostTimes)
          slow.push(`${id}: ${Math.round(spent)} ms, ${times.toFixed(1)} times an honest plan of its length`);
      } catch (error) {
        assert.fail(`${id}: ${error instanceof Error ? error.stack : String(error)}`);
      }
    }
    tell('inputs', {
      inputs: inputs.length,
      [`times an honest plan's time at worst, by ${worst.id || 'none'}`]: worst.times.toFixed(1),
    });
    assert.deepEqual(slow, []);
  });
});
