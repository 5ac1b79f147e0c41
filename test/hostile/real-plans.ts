import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

export interface RealPlan {
  readonly name: string;
  readonly text: string;
}

/** A folder and all below it, in the order of names. */
function plansIn(folder: string): RealPlan[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /(?:^|[./\\])career\.ya?ml$/.test(file))
    .sort()
    .map((file) => ({ name: file, text: readFileSync(path.join(folder, file), 'utf8') }));
}

/** Plans as people write them: the examples, and drafts with their mistakes. */
export const realPlans: readonly RealPlan[] = [...plansIn('examples'), ...plansIn('test/fixtures/drafts')];

/** The twenty shortest of those that have something of everything: each letter of them is typed. */
export const typedPlans: readonly RealPlan[] = [...realPlans]
  .filter(({ text }) => text.length <= 5_000)
  .sort((a, b) => b.text.length - a.text.length)
  .slice(0, 20);
