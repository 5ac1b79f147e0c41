import { addMonths, civilOf, type Day, dayOf, weekdayOf } from '../core/dates/day';

/** A place on the time axis; `isMajor` where a year begins. */
export interface TimeTick {
  readonly day: Day;
  readonly label: string;
  readonly isMajor: boolean;
}

const monthNames = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** Steps a reader counts in without thinking: weeks, months, quarters, half-years, years and round numbers of years. */
const monthSteps = [1, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 2400, 6000, 12_000, 24_000, 60_000, 120_000];
const daysInMonthOnAverage = 30.44;

/** The widest labels there may be, to find out how many have room. */
export const widestLabels = { month: 'Oct 2026', year: '2026' };

/**
 * Ticks of a span of days in the finest step of which there are at most so many: `most` where labels name months,
 * `mostYears` where they are years only.
 */
export function timeTicks(from: Day, to: Day, most: number, mostYears = most): TimeTick[] {
  if ((to - from) / 7 <= most) return weekTicks(from, to);
  const months = (to - from) / daysInMonthOnAverage;
  const step = monthSteps.find((candidate) => months / candidate <= Math.max(2, candidate < 12 ? most : mostYears));
  return monthTicks(from, to, step ?? 120_000);
}

function weekTicks(from: Day, to: Day): TimeTick[] {
  const ticks: TimeTick[] = [];
  const monday = from + ((8 - weekdayOf(from)) % 7);
  for (let day = monday; day <= to; day += 7) {
    ticks.push({ day: day as Day, label: dayAndMonth(day as Day), isMajor: false });
  }
  return ticks;
}

function monthTicks(from: Day, to: Day, step: number): TimeTick[] {
  const { year, month } = civilOf(from);
  const firstMonth = Math.floor((year * 12 + month - 1) / step) * step;
  const ticks: TimeTick[] = [];
  let day = dayOf(Math.floor(firstMonth / 12), (firstMonth % 12) + 1, 1);
  for (; day <= to; day = addMonths(day, step)) {
    if (day >= from)
      ticks.push({ day, label: labelOf(day, ticks.length === 0), isMajor: step < 12 && civilOf(day).month === 1 });
  }
  return ticks;
}

/** A year where one begins, else the month; the first tick says both, so that the axis is never without a year. */
function labelOf(day: Day, isFirst: boolean): string {
  const { year, month } = civilOf(day);
  if (month === 1) return String(year);
  const name = monthNames[month - 1] ?? '';
  return isFirst ? `${name} ${year}` : name;
}

/** “22 Nov” */
export function dayAndMonth(day: Day): string {
  const { date, month } = civilOf(day);
  return `${date} ${monthNames[month - 1] ?? ''}`;
}

/** “22 Nov 2026” */
export function dayMonthYear(day: Day): string {
  return `${dayAndMonth(day)} ${civilOf(day).year}`;
}
