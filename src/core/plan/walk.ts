import type { PlanDate, PlanWeek } from './model';

/** The dates and weeks of a plan, real or not, wherever they stand. */
export interface DatesAndWeeks {
  readonly dates: readonly PlanDate[];
  readonly weeks: readonly PlanWeek[];
}

/**
 * Walks a plan, or any piece of one. A plan is plain data, so its shape tells what is what: dates are found wherever
 * the format has or gets them, without a list of places that could miss one.
 */
export function datesAndWeeksOf(plan: object): DatesAndWeeks {
  const dates: PlanDate[] = [];
  const weeks: PlanWeek[] = [];
  walk(plan, (data) => {
    if (isDate(data)) dates.push(data);
    else if (isWeek(data)) weeks.push(data);
  });
  return { dates, weeks };
}

/** Every date of a plan or of a piece of one, real or not. */
export function datesOf(plan: object): readonly PlanDate[] {
  return datesAndWeeksOf(plan).dates;
}

/** Every week of a plan or of a piece of one, real or not. */
export function weeksOf(plan: object): readonly PlanWeek[] {
  return datesAndWeeksOf(plan).weeks;
}

function walk(data: object, visit: (data: object) => void): void {
  visit(data);
  if (Array.isArray(data)) {
    for (const part of data) if (typeof part === 'object' && part !== null) walk(part, visit);
    return;
  }
  // A path is an array of plain keys and a `Set` of keys has no parts: neither holds anything to find.
  if (data instanceof Set) return;
  for (const [key, part] of Object.entries(data)) {
    if (key !== 'path' && typeof part === 'object' && part !== null) walk(part, visit);
  }
}

const isDate = (data: object): data is PlanDate => 'written' in data && 'text' in data && 'path' in data;

const isWeek = (data: object): data is PlanWeek => 'week' in data && 'text' in data && 'path' in data;
