import { type Day, localDay } from '../core/dates/day';
import type { Clock } from './surroundings';

/** A sleeping machine stops its timers, so the longest wait for midnight is an hour. */
const longestWait = 3_600_000;

export interface DaySource {
  /** The local calendar day. */
  readonly today: () => Day;
}

/** @param onChange called some moments after midnight */
export function createDaySource(clock: Clock, onChange: () => void): DaySource {
  let told = localDay(clock.now());
  const wait = () => {
    clock.after(Math.min(untilMidnight(clock.now()) + 50, longestWait), () => {
      wait();
      const today = localDay(clock.now());
      if (today === told) return;
      told = today;
      onChange();
    });
  };
  wait();
  return { today: () => localDay(clock.now()) };
}

/** Milliseconds; the length of the day the clocks change on is the date's own business. */
function untilMidnight(now: Date): number {
  return new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1).getTime() - now.getTime();
}
