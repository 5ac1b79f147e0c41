import type { PlanDate, PlanWeek } from './model';

/** Every date of a plan, real or not, wherever it stands; of any piece of a plan, for that piece. */
export function datesOf(plan: object): PlanDate[] {
  const found: PlanDate[] = [];
  walk(plan, (data) => {
    if (isDate(data)) found.push(data);
  });
  return found;
}

/** Every week of a plan, real or not. */
export function weeksOf(plan: object): PlanWeek[] {
  const found: PlanWeek[] = [];
  walk(plan, (data) => {
    if (isWeek(data)) found.push(data);
  });
  return found;
}

/**
 * A plan is plain data, so its shape tells what is what: dates are found wherever the format has or gets them,
 * without a list of places that could miss one.
 */
function walk(data: object, visit: (data: object) => void): void {
  visit(data);
  for (const [key, part] of Object.entries(data)) {
    if (key !== 'path' && typeof part === 'object' && part !== null) walk(part, visit);
  }
}

const isDate = (data: object): data is PlanDate => 'written' in data && 'text' in data && 'path' in data;

const isWeek = (data: object): data is PlanWeek => 'week' in data && 'text' in data && 'path' in data;
