import type { LogOutputChannel } from 'vscode';

/** The one border between the editor and us: a fault behind it becomes a logged line, never a dialog or a dead view. */
export interface Border {
  /** Gives what `work` gives, or `otherwise` where it throws. */
  readonly guard: <T>(what: string, work: () => T, otherwise: T) => T;
  /** The same for work that takes time. */
  readonly guardAsync: <T>(what: string, work: () => PromiseLike<T>, otherwise: T) => Promise<T>;
}

export function createBorder(log: LogOutputChannel): Border {
  const report = (what: string, error: unknown) => {
    log.error(`${what} stopped: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
  };
  return {
    guard: (what, work, otherwise) => {
      try {
        return work();
      } catch (error) {
        report(what, error);
        return otherwise;
      }
    },
    guardAsync: async (what, work, otherwise) => {
      try {
        return await work();
      } catch (error) {
        report(what, error);
        return otherwise;
      }
    },
  };
}
