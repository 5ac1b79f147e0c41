import { addDays, addMonths, type Day } from './day';

/** How often something returns: every `count` of a unit. */
export interface Cadence {
  /** 1 or more */
  readonly count: number;
  readonly unit: 'day' | 'week' | 'month' | 'quarter' | 'year';
}

const pattern = /^(?:(\d{1,4}) )?(day|week|month|quarter|year)(s?)$/;

/** Reads `week` or `2 weeks`; `undefined` for any other form and for a count of nothing. */
export function parseCadence(text: string): Cadence | undefined {
  const match = pattern.exec(text);
  if (!match) return undefined;
  const count = match[1] === undefined ? 1 : Number(match[1]);
  if (count < 1 || (match[1] === undefined && match[3] === 's')) return undefined;
  return { count, unit: match[2] as Cadence['unit'] };
}

/** Writes a cadence as a plan would: `week`, `2 weeks`. */
export function formatCadence({ count, unit }: Cadence): string {
  return count === 1 ? unit : `${count} ${unit}s`;
}

/** The day one whole cadence after `day`, counted on the calendar: 31 January and a month is 28 February. */
export function nextAfter(day: Day, { count, unit }: Cadence, times = 1): Day {
  const n = count * times;
  switch (unit) {
    case 'day':
      return addDays(day, n);
    case 'week':
      return addDays(day, 7 * n);
    case 'month':
      return addMonths(day, n);
    case 'quarter':
      return addMonths(day, 3 * n);
    case 'year':
      return addMonths(day, 12 * n);
  }
}

/** Whether on `today` the day one cadence (or `times` cadences) after `day` has passed. */
export function isOlderThan(day: Day, cadence: Cadence, today: Day, times = 1): boolean {
  return nextAfter(day, cadence, times) < today;
}
