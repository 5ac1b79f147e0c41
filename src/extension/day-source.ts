import { type Disposable, type Event, EventEmitter, window } from 'vscode';
import { type Day, localDay } from '../core/dates/day';

/** The time and how to wait, handed in so that a test can make it midnight. */
export interface Clock {
  readonly now: () => Date;
  /** Calls once after some milliseconds; gives what takes the call back. */
  readonly after: (milliseconds: number, call: () => void) => () => void;
}

export const systemClock: Clock = {
  now: () => new Date(),
  after: (milliseconds, call) => {
    const timer = setTimeout(call, milliseconds);
    return () => clearTimeout(timer);
  },
};

export interface DaySource extends Disposable {
  /** The local calendar day. */
  readonly today: () => Day;
  readonly onDidChange: Event<Day>;
}

/** A sleeping machine stops its timers, so the longest wait for midnight is an hour; a focused window asks anew. */
const longestWait = 3_600_000;

export function createDaySource(clock: Clock): DaySource {
  const changed = new EventEmitter<Day>();
  let today = localDay(clock.now());
  let cancel = () => {};
  const look = () => {
    const day = localDay(clock.now());
    if (day === today) return;
    today = day;
    changed.fire(day);
  };
  const wait = () => {
    cancel = clock.after(Math.min(untilMidnight(clock.now()) + 50, longestWait), () => {
      wait();
      look();
    });
  };
  wait();
  const focus = window.onDidChangeWindowState(({ focused }) => {
    if (focused) look();
  });
  return {
    today: () => today,
    onDidChange: changed.event,
    dispose: () => {
      cancel();
      focus.dispose();
      changed.dispose();
    },
  };
}

/** Milliseconds; the length of the day the clocks change on is the date's own business. */
function untilMidnight(now: Date): number {
  return new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1).getTime() - now.getTime();
}
