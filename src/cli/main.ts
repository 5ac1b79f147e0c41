import { writeSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { isMainThread } from 'node:worker_threads';
import { version } from '../../package.json';
import { localDay } from '../core/dates/day';
import { status } from './check-command';
import { runCommand } from './command';
import { diskFiles } from './files';
import { createProgressBar } from './progress-bar';
import { expectShortRun } from './short-run';
import { startServer } from './start-server';
import { hireThread, workAsThread } from './threads';
import { writeReasonOf } from './write-file';

if (isMainThread) void main();
else workAsThread();

async function main(): Promise<void> {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      // A reader that stops early, as in `career-plan check . | head`, is no fault.
      if (error.code === 'EPIPE') process.exit(status.clean);
      // Straight to the system: the stream itself may be what is broken.
      attempt(() => writeSync(2, `career-plan: the report could not be written: ${writeReasonOf(error)}.\n`));
      process.exit(status.wrongUse);
    });
  }
  if (process.argv[2] === 'check') expectShortRun();
  const now = () => performance.now();
  const err = (text: string) => void process.stderr.write(text);
  try {
    process.exitCode = await runCommand(process.argv.slice(2), {
      out: (text) => process.stdout.write(text),
      err,
      files: diskFiles,
      cwd: process.cwd(),
      today: localDay(new Date()),
      colour: process.stdout.isTTY === true && !process.env['NO_COLOR'],
      version,
      startServer,
      threads: {
        cores: availableParallelism(),
        hire: (task, events) => hireThread(__filename, task, events),
        now: () => {
          const { user, system } = process.cpuUsage();
          return (user + system) / 1000;
        },
        turn: () => new Promise((resolve) => setImmediate(resolve)),
      },
      ...(process.stderr.isTTY === true ? { progress: createProgressBar(err, now) } : {}),
    });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    err(`career-plan: something went wrong that is not your fault: ${reason}\n`);
    err('career-plan: your files are as they were. Set CAREER_PLAN_DEBUG=1 to see where it happened.\n');
    if (process.env['CAREER_PLAN_DEBUG'] && error instanceof Error) err(`${error.stack}\n`);
    process.exitCode = status.ourFault;
  }
}

function attempt(work: () => void): void {
  try {
    work();
  } catch {
    // Nobody is left to be told.
  }
}
