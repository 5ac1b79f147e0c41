/** A line on a terminal that says how far the work is. */
export interface ProgressBar {
  readonly show: (done: number, all: number) => void;
  /** Takes the line away, until it is shown again: before anything else is written to the terminal, and at the end. */
  readonly clear: () => void;
}

const width = 24;
/** Milliseconds: nothing is shown of work that is done in a moment, and nothing more often than eyes can follow. */
const firstAfter = 300;
const pause = 80;

/** @param now milliseconds, from anywhere */
export function createProgressBar(write: (text: string) => void, now: () => number): ProgressBar {
  const began = now();
  let last = began + firstAfter - pause;
  let isShown = false;
  return {
    show: (done, all) => {
      if (now() - last < pause) return;
      last = now();
      isShown = true;
      const filled = Math.floor((width * done) / Math.max(all, 1));
      write(`\r\u001b[K[${'='.repeat(filled)}${' '.repeat(width - filled)}] ${done} of ${all} plans`);
    },
    clear: () => {
      if (!isShown) return;
      isShown = false;
      write('\r\u001b[K');
    },
  };
}
