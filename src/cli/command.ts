import { parseArgs } from 'node:util';
import { type Day, parseDay } from '../core/dates/day';
import { severities } from '../core/rules/rule';
import { enumerate } from '../core/schema/phrases';
import { chartCommand, isChartName } from './chart-command';
import { checkCommand, status } from './check-command';
import type { Surroundings } from './surroundings';
import { printable } from './terminal';

const help = `Checks career plans (*.career.yaml, *.career.yml, career.yaml, career.yml).

  career-plan check [options] FILE|FOLDER …
  career-plan chart --out F.svg|F.html FILE  the plan as a picture or a page, with --today as below
  career-plan lsp                            the language server, for editors, on standard input and output

Options of check
  --format text|json   how to report (text)
  --today YYYY-MM-DD   the day to check for (today)
  --fail-on SEVERITY   error, warning, info or hint: what makes the exit status 1 (error)
  --jobs N             how many plans at the same time (as many as pay, at most one for each core)
  --quiet              only problems: no count at the end, no progress on a terminal

Other
  --help               this text
  --version            the version

Folders are searched through, without .git and node_modules. Settings (.career-plan.json) hold from the
plan’s folder up to its repository’s, or else up to the working folder or a folder that is named. Everything behind “--” is a file or folder.
Exit status: 0 nothing at or above the level, 1 something, 2 wrong use, or a plan or settings
that could not be read, 3 a fault of ours.
`;

/** Runs one command line; the result is the exit status. */
export async function runCommand(args: readonly string[], around: Surroundings): Promise<number> {
  const wrongUse = (message: string) => {
    around.err(`career-plan: ${printable(message)} See “career-plan --help”.\n`);
    return status.wrongUse;
  };
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(args);
  } catch (error) {
    return wrongUse(`${firstSentence(error)}.`);
  }
  const { values, positionals } = parsed;
  const [command, ...places] = positionals;
  if (values.help || command === 'help') {
    around.out(help);
    return status.clean;
  }
  if (values.version) {
    around.out(`${around.version}\n`);
    return status.clean;
  }
  if (command === undefined) return wrongUse('What should be done? For example: career-plan check .');
  if (command === 'lsp') {
    around.startServer();
    return status.clean;
  }
  if (command !== 'check' && command !== 'chart')
    return wrongUse(`“${command}” is not a command; there are “check”, “chart” and “lsp”.`);
  if (command === 'chart') return runChart(values, places, around, wrongUse);
  if (places.length === 0) return wrongUse('Which plans? Name files or folders, for example: career-plan check .');
  const format = oneOf(values.format ?? 'text', ['text', 'json'] as const);
  if (!format) return wrongUse(`--format is text or json, not “${values.format}”.`);
  const failOn = oneOf(values['fail-on'] ?? 'error', severities);
  if (!failOn) return wrongUse(`--fail-on is ${enumerate(severities, 'or')}, not “${values['fail-on']}”.`);
  const today = dayOf(values.today, around);
  if (today === undefined) return wrongUse(wrongDay(values.today));
  const jobs = values.jobs === undefined ? undefined : jobsIn(values.jobs);
  if (jobs === null) return wrongUse(`--jobs is a number from 1 on, not “${values.jobs}”.`);
  const isQuiet = values.quiet === true;
  return checkCommand({ format, failOn, today, places, isQuiet, ...(jobs === undefined ? {} : { jobs }) }, around);
}

function runChart(
  { out, today }: { readonly out?: string; readonly today?: string },
  [file, ...others]: readonly string[],
  around: Surroundings,
  wrongUse: (message: string) => number,
): number {
  const example = 'for example: career-plan chart --out chart.svg me.career.yaml';
  if (file === undefined || others.length > 0) return wrongUse(`A chart is of one plan, ${example}.`);
  if (out === undefined) return wrongUse(`Where should the chart go? Name a file, ${example}.`);
  if (!isChartName(out)) return wrongUse(`--out ends in .svg or .html, unlike “${out}”.`);
  const day = dayOf(today, around);
  return day === undefined ? wrongUse(wrongDay(today)) : chartCommand({ today: day, file, out }, around);
}

function dayOf(text: string | undefined, { today }: Surroundings): Day | undefined {
  return text === undefined ? today : parseDay(text);
}

/** `null` where it is no number of jobs. */
function jobsIn(text: string): number | null {
  return /^[1-9]\d{0,3}$/.test(text) ? Number(text) : null;
}

function wrongDay(text: string | undefined): string {
  return `--today is a date like 2026-11-22, not “${text}”.`;
}

function parse(args: readonly string[]) {
  return parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      format: { type: 'string' },
      today: { type: 'string' },
      'fail-on': { type: 'string' },
      out: { type: 'string' },
      jobs: { type: 'string' },
      quiet: { type: 'boolean', short: 'q' },
      // What editors pass to every server, and the only way this one talks.
      stdio: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
      version: { type: 'boolean', short: 'v' },
    },
  });
}

function oneOf<const T extends string>(text: string, among: readonly T[]): T | undefined {
  return among.find((candidate) => candidate === text);
}

function firstSentence(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.split(/\.\s|\n/)[0]?.replace(/\.$/, '') ?? message;
}
