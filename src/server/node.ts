// Before everything else, so that what is loaded next is loaded into it.
import './small-heap';

import { existsSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { version } from '../../package.json';
import { nodeFiles } from './node-files';
import { serve } from './server';
import { streamTransport } from './streams';
import type { Clock } from './surroundings';

/** How often the client is looked for, in milliseconds: without it nobody would end this process. */
const parentCheck = 3_000;

const clock: Clock = {
  now: () => new Date(),
  after: (milliseconds, call) => {
    if (milliseconds > 0) {
      const timer = setTimeout(call, milliseconds);
      return () => clearTimeout(timer);
    }
    // Unlike a timer it lets what has arrived meanwhile be read first.
    const turn = setImmediate(call);
    return () => clearImmediate(turn);
  },
};

// Whatever escapes the server's own border ends one piece of work, not the editor's help with every plan.
const report = (error: unknown) => {
  process.stderr.write(`career-plan: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
};
process.on('uncaughtException', report);
process.on('unhandledRejection', report);
// A client that stopped reading is gone.
process.stdout.on('error', () => process.exit(1));

const rules = path.join(__dirname, '..', 'docs', 'rules.md');
serve(streamTransport(process.stdin, process.stdout), {
  files: nodeFiles,
  clock,
  version,
  rulesPage: existsSync(rules) ? pathToFileURL(rules).href : undefined,
  exit: (code) => process.exit(code),
  watchProcess: (id) => {
    setInterval(() => {
      try {
        process.kill(id, 0);
      } catch {
        process.exit(1);
      }
    }, parentCheck).unref();
  },
});
