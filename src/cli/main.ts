import { version } from '../../package.json';
import { localDay } from '../core/dates/day';
import { status } from './check-command';
import { runCommand } from './command';
import { diskFiles } from './files';
import { startServer } from './start-server';

// A reader that stops early, as in `career-plan check . | head`, is no fault.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit(status.clean);
  });
}

try {
  process.exitCode = runCommand(process.argv.slice(2), {
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
    files: diskFiles,
    cwd: process.cwd(),
    today: localDay(new Date()),
    colour: process.stdout.isTTY === true && !process.env['NO_COLOR'],
    version,
    startServer,
  });
} catch (error) {
  const reason = error instanceof Error ? error.message : String(error);
  process.stderr.write(`career-plan: something went wrong that is not your fault: ${reason}\n`);
  process.stderr.write('career-plan: your files are as they were. Set CAREER_PLAN_DEBUG=1 to see where it happened.\n');
  if (process.env['CAREER_PLAN_DEBUG'] && error instanceof Error) process.stderr.write(`${error.stack}\n`);
  process.exitCode = status.ourFault;
}
