import { version } from '../../package.json';
import type { Transport } from './connection';
import { serve } from './server';

/** What a dedicated worker is to itself, as far as it is used here. */
declare const self: {
  readonly close: () => void;
  readonly postMessage: (message: object) => void;
  readonly addEventListener: (event: 'message', listener: (event: { readonly data: unknown }) => void) => void;
};

/** Messages as the worker's own: whoever starts a worker also ends it, so there is no end to hear of. */
const transport: Transport = {
  listen: ({ message }) => self.addEventListener('message', ({ data }) => message(data)),
  send: (message) => self.postMessage(message),
  turn: (call) => void setTimeout(call, 0),
};

serve(transport, {
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
