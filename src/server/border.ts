import { errorCode } from './protocol-numbers';

/** An answer that tells the client why there is none. */
export class ResponseError extends Error {
  /** @param code one of the protocol's numbers */
  constructor(
    readonly code: number,
    message: string,
  ) {
    super(message);
  }
}

/** The one border between the client and us: a fault behind it becomes a logged line, never the end of the server. */
export interface Border {
  /** Gives what `work` gives, or `otherwise` where it throws. What is meant for the client passes through. */
  readonly guard: <T>(what: string, work: () => T, otherwise: T) => T;
  /** The same for work that takes time. */
  readonly guardAsync: <T>(what: string, work: () => PromiseLike<T> | T, otherwise: T) => Promise<T>;
}

export function createBorder(log: (message: string) => void): Border {
  const report = (what: string, error: unknown) => {
    if (error instanceof ResponseError) throw error;
    log(`${what} stopped: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
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

/** A sentence for the person instead of an answer. */
export function refused(sentence: string): ResponseError {
  return new ResponseError(errorCode.requestFailed, sentence);
}

/** The answer to a request the client takes back. */
export function cancelled(): ResponseError {
  return new ResponseError(errorCode.requestCancelled, 'The request was cancelled.');
}

/** The answer to a request about a text that went on changing while others were read for it. */
export function modified(): ResponseError {
  return new ResponseError(errorCode.contentModified, 'The plan was changed meanwhile.');
}
