import type { MessageConnection, MessageType } from 'vscode-languageserver';
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

export function createWire(connection: MessageConnection): Wire {
  const tell = (method: string, params: unknown) => {
    connection.sendNotification(method, params).catch(() => {});
  };
  const write = (type: MessageType) => (message: string) =>
    tell('window/logMessage', { type, message: message.slice(0, longestLine) });
  return {
    tell,
    ask: async (method, params) => {
      try {
        const asked = params === undefined ? connection.sendRequest(method) : connection.sendRequest(method, params);
        const answer: unknown = await asked;
        return answer;
      } catch {
        return undefined;
      }
    },
    log: write(messageType.error),
    warn: write(messageType.warning),
  };
}
