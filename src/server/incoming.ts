import type { ConnectionStrategy, Message, MessageReader, ResponseError } from 'vscode-languageserver';
import { cancelled } from './border';
import { member, textAt } from './shape';

/** What arrives from the client, before it is handled. */
export interface Incoming {
  readonly reader: MessageReader;
  /** Whether changes of documents were read that have not been handled yet. */
  readonly isMoreComing: () => boolean;
  /** A change was handled. */
  readonly handled: () => void;
}

const change = 'textDocument/didChange';

/**
 * Looks over a reader's shoulder: passes on only what the connection can take, and knows about changes that
 * wait behind other work.
 */
export function watchIncoming(reader: MessageReader): Incoming {
  let waiting = 0;
  return {
    reader: {
      onError: reader.onError,
      onClose: reader.onClose,
      onPartialMessage: reader.onPartialMessage,
      listen: (callback) =>
        reader.listen((message) => {
          if (!isUsable(message)) return;
          if (textAt(message, 'method') === change && member(message, 'id') === undefined) waiting++;
          callback(message);
        }),
      dispose: () => reader.dispose(),
    },
    isMoreComing: () => waiting > 0,
    handled: () => {
      waiting = Math.max(waiting - 1, 0);
    },
  };
}

/** The connection looks into each message before its own border is reached, so what would break it stays outside. */
function isUsable(message: Message): boolean {
  if (typeof message !== 'object' || message === null) return false;
  if (textAt(message, 'method') !== '$/cancelRequest') return true;
  const id = member(member(message, 'params'), 'id');
  return typeof id === 'string' || typeof id === 'number';
}

/** A request that is taken back while it still waits is answered at once and never worked on. */
export const skipCancelled: ConnectionStrategy = {
  // The connection fills in the request's own id.
  cancelUndispatched: () => ({ jsonrpc: '2.0', id: null, error: errorOf(cancelled()) }),
};

function errorOf({ code, message }: ResponseError): { code: number; message: string } {
  return { code, message };
}
