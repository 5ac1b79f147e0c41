import type { ConnectionOptions, Message, MessageReader, ResponseError } from 'vscode-jsonrpc';
import { cancelled } from './border';
import { member, textAt } from './shape';

/** What arrives from the client, before it is handled. */
export interface Incoming {
  readonly reader: MessageReader;
  /** For the connection that is made on the reader. */
  readonly options: ConnectionOptions;
  /** Whether messages were read that have not been handled yet: what can wait lets them go first. */
  readonly isMoreComing: () => boolean;
}

/**
 * Looks over a reader's shoulder: passes on only what the connection can take, and knows of what waits behind other
 * work. A request that is taken back while it still waits is answered at once and never worked on.
 */
export function watchIncoming(reader: MessageReader): Incoming {
  /** In the order they came. */
  const waiting = new Set<Message>();
  let current: Message | undefined;
  return {
    reader: {
      onError: reader.onError,
      onClose: reader.onClose,
      onPartialMessage: reader.onPartialMessage,
      listen: (callback) =>
        reader.listen((message) => {
          if (!isUsable(message)) return;
          current = message;
          waiting.add(message);
          try {
            callback(message);
          } catch (error) {
            waiting.delete(message);
            throw error;
          }
        }),
      dispose: () => reader.dispose(),
    },
    options: {
      messageStrategy: {
        handleMessage: (message, next) => {
          // What came before it is handled too, or was dropped by the connection: two requests of one number.
          for (const earlier of waiting) {
            waiting.delete(earlier);
            if (earlier === message) break;
          }
          return next(message);
        },
      },
      connectionStrategy: {
        cancelUndispatched: (request) => {
          waiting.delete(request);
          if (current) waiting.delete(current);
          // The connection fills in the request's own id.
          return { jsonrpc: '2.0', id: null, error: errorOf(cancelled()) };
        },
      },
    },
    isMoreComing: () => waiting.size > 0,
  };
}

/** The connection looks into each message before its own border is reached, so what would break it stays outside. */
function isUsable(message: Message): boolean {
  if (typeof message !== 'object' || message === null) return false;
  if (textAt(message, 'method') !== '$/cancelRequest') return true;
  const id = member(member(message, 'params'), 'id');
  return typeof id === 'string' || typeof id === 'number';
}

function errorOf({ code, message }: ResponseError): { code: number; message: string } {
  return { code, message };
}
