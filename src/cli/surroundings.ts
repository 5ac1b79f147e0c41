import type { Day } from '../core/dates/day';
import type { Files } from './files';

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
}
