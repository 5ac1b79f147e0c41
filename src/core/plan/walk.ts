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
  const found: Found = { dates: [], weeks: [] };
  walk(plan, found);
  return found;
}

/** Every date of a plan or of a piece of one, real or not. */
export function datesOf(plan: object): readonly PlanDate[] {
  return datesAndWeeksOf(plan).dates;
}

/** Every week of a plan or of a piece of one, real or not. */
export function weeksOf(plan: object): readonly PlanWeek[] {
  return datesAndWeeksOf(plan).weeks;
}

interface Found {
  readonly dates: PlanDate[];
  readonly weeks: PlanWeek[];
}

function walk(data: object, found: Found): void {
  // Whatever was written as a text has no parts, and a `Set` of keys has none either.
  if ('text' in data) {
    if (isDate(data)) found.dates.push(data);
    else if (isWeek(data)) found.weeks.push(data);
  } else if (!(data instanceof Set)) {
    for (const part of Array.isArray(data) ? data : Object.values(data)) {
      if (typeof part === 'object' && part !== null) walk(part, found);
    }
  }
}

const isDate = (data: object): data is PlanDate => 'written' in data && 'text' in data && 'path' in data;

const isWeek = (data: object): data is PlanWeek => 'week' in data && 'text' in data && 'path' in data;
