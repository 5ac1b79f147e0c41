import type { Ask, Context } from '../context';

/** Something a client may have the server do by its name; it may have to ask the person first. */
export interface Command {
  readonly name: string;
  /** @param given the first of the command's arguments, which may be anything */
  readonly run: (given: unknown, ask: Ask, context: Context) => Promise<void>;
}
