import type { Day } from '../core/dates/day';
import type { Crew, HandEvents } from './check-all';
import type { CheckTask } from './check-plan';
import type { Files } from './files';
import type { ProgressBar } from './progress-bar';

/** Everything the command line touches of the world. */
export interface Surroundings {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  readonly files: Files;
  /** Absolute path of the working folder. */
  readonly cwd: string;
  /** The local calendar day. */
  readonly today: Day;
  /** Whether standard output is a terminal that shows colours. */
  readonly colour: boolean;
  readonly version: string;
  /** Serves an editor on standard input and output from now on, until the editor ends it. */
  readonly startServer: () => void;
  /** Other threads that can check plans; without them one thread does all. */
  readonly threads?: Threads;
  /** Where standard error is a terminal. */
  readonly progress?: ProgressBar;
}

export interface Threads extends Pick<Crew, 'now' | 'turn'> {
  /** How many threads the machine can run at once, ours among them. */
  readonly cores: number;
  readonly hire: (task: CheckTask, events: HandEvents) => ReturnType<Crew['hire']>;
}
