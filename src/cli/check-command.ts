import path from 'node:path';
import type { Day } from '../core/dates/day';
import { type Severity, severities } from '../core/rules/rule';
import { type Crew, checkAll } from './check-all';
import { type CheckedPlan, type CheckTask, createCheck, reporters } from './check-plan';
import { findPlans } from './find-plans';
import { emptyTally, sumOf, type Tally } from './reporters/reporter';
import type { Surroundings } from './surroundings';
import { printable } from './terminal';

export interface CheckOptions {
  readonly format: 'text' | 'json';
  readonly failOn: Severity;
  readonly today: Day;
  /** Files and folders, as given. */
  readonly places: readonly string[];
  /** How many plans may be checked at the same time; `undefined` leaves it to what pays. */
  readonly jobs?: number;
  /** Only problems: no count at the end, no progress. */
  readonly isQuiet: boolean;
}

/** Exit statuses, documented in the README and relied on by scripts. */
export const status = { clean: 0, found: 1, wrongUse: 2, ourFault: 3 } as const;

/**
 * Checks plans and reports what was found, each plan as soon as those before it are reported; the result is the exit
 * status. The report and the status are the same however many threads work on it.
 */
export async function checkCommand(options: CheckOptions, around: Surroundings): Promise<number> {
  const { format, failOn, isQuiet } = options;
  const { files, complaints, folders } = findPlans(options.places, around.files);
  const tops = [around.cwd, ...folders.map((folder) => path.resolve(around.cwd, folder))];
  const task: CheckTask = { format, colour: around.colour, today: options.today, cwd: around.cwd, tops };
  const reporter = reporters[format];
  const progress = format === 'text' && !isQuiet ? around.progress : undefined;

  const failures: string[] = [...complaints];
  const ofSettings = new Set<string>();
  let tally: Tally = emptyTally;
  let [checked, done, isOurFault, isFirst] = [0, 0, false, true];
  const take = (plan: CheckedPlan) => {
    done++;
    tally = sumOf(tally, plan.tally);
    for (const complaint of plan.complaints) ofSettings.add(complaint);
    if (plan.failure === undefined) checked++;
    else failures.push(plan.failure);
    isOurFault ||= plan.isOurs === true;
    if (plan.report !== '') {
      progress?.clear();
      around.out(`${isFirst ? '' : reporter.between}${plan.report}`);
      isFirst = false;
    }
    progress?.show(done, files.length);
  };

  if (reporter.head !== '') around.out(reporter.head);
  await checkAll(files, createCheck(task, around.files), crewFor(options, task, around), take);
  progress?.clear();
  if (format === 'json' || !isQuiet) around.out(reporter.foot(checked, tally));
  // Settings that do not hold may hide or make findings, so what was checked with them is not “ok” either.
  failures.push(...ofSettings);
  for (const line of failures) around.err(`career-plan: ${printable(line)}\n`);
  if (isOurFault) return status.ourFault;
  if (failures.length > 0) return status.wrongUse;
  return hasAtLeast(tally, failOn) ? status.found : status.clean;
}

function crewFor({ jobs }: CheckOptions, task: CheckTask, { threads }: Surroundings): Crew {
  if (!threads) {
    const nobody = () => ({ give: () => {}, dismiss: () => {} });
    return { size: 0, isEager: false, hire: nobody, now: () => 0, turn: async () => {} };
  }
  const { cores, hire, now, turn } = threads;
  return {
    size: Math.min((jobs ?? cores) - 1, mostThreads),
    isEager: jobs !== undefined,
    hire: (events) => hire(task, events),
    now,
    turn,
  };
}

/** More would wait for the disk and for us. */
const mostThreads = 15;

function hasAtLeast(tally: Tally, level: Severity): boolean {
  return severities.slice(0, severities.indexOf(level) + 1).some((severity) => tally[severity] > 0);
}
