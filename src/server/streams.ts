import type { Readable, Writable } from 'node:stream';
import type { Transport } from './connection';
import { createFraming, framed } from './framing';

/** Messages over two streams of Node's. */
export function streamTransport(input: Readable, output: Writable): Transport {
  // Whoever holds the stream decides what the end of it means; here it is only no reason to end anything.
  output.on('error', () => {});
  return {
    listen: ({ message, fault, closed }) => {
      input.on('data', createFraming({ message, fault }));
      input.on('error', (error) => fault(error.message));
      input.once('close', closed);
    },
    send: (message) => {
      if (output.writable) output.write(framed(message));
    },
    turn: (call) => void setImmediate(call),
  };
}
