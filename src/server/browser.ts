import { BrowserMessageReader, BrowserMessageWriter, createMessageConnection } from 'vscode-jsonrpc/browser';
import { version } from '../../package.json';
import { watchIncoming } from './incoming';
import { serve } from './server';

/** What a dedicated worker is to itself, as far as it is used here. */
declare const self: { readonly close: () => void };

const incoming = watchIncoming(new BrowserMessageReader(self));
const writer = new BrowserMessageWriter(self);
const connection = createMessageConnection(incoming.reader, writer, undefined, incoming.options);
serve(connection, incoming, {
  files: undefined,
  clock: {
    now: () => new Date(),
    after: (milliseconds, call) => {
      const timer = setTimeout(call, milliseconds);
      return () => clearTimeout(timer);
    },
  },
  version,
  rulesPage: undefined,
  exit: () => self.close(),
  watchProcess: () => {},
});
