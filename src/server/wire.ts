import type { MessageType } from 'vscode-languageserver';
import type { Connection } from './connection';
import { messageType } from './protocol-numbers';

/** What is sent to the client. Nothing here throws or rejects: a client that has gone is no fault. */
export interface Wire {
  readonly tell: (method: string, params: unknown) => void;
  /** A request to the client; `undefined` where it does not answer it. */
  readonly ask: (method: string, params?: unknown) => Promise<unknown>;
  readonly log: (message: string) => void;
  readonly warn: (message: string) => void;
}

/** Longer lines of the log say nothing more. */
const longestLine = 4_000;

export function createWire({ tell, ask }: Connection): Wire {
  const write = (type: MessageType) => (message: string) =>
    tell('window/logMessage', { type, message: message.slice(0, longestLine) });
  return {
    tell,
    ask,
    log: write(messageType.error),
    warn: write(messageType.warning),
  };
}
