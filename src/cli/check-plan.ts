import path from 'node:path';
import { check } from '../core/check';
import type { Day } from '../core/dates/day';
import { forgetPlans } from '../core/memory/plan-memory';
import { openPlanDocument } from '../core/plan-document';
import { rangeAt } from '../core/text/line-index';
import { decodeText } from './decode';
import { type Files, isFileError, reasonOf } from './files';
import { maxPlanBytes, namedPlansReader } from './named-plans';
import type { FileProblem } from './reporters/file-problem';
import { jsonReporter } from './reporters/json';
import { emptyTally, type Reporter, type Tally, tallyOf } from './reporters/reporter';
import { textReporter } from './reporters/text';
import { settingsReader } from './settings-files';

/** How plans are checked and reported: plain data, so that it can be handed to another thread. */
export interface CheckTask {
  readonly format: 'text' | 'json';
  readonly colour: boolean;
  readonly today: Day;
  /** Absolute path of the working folder. */
  readonly cwd: string;
  /** Absolute folders: outside a repository, settings above the plan hold as far up as one of them. */
  readonly tops: readonly string[];
}

/** What became of one plan: plain data. */
export interface CheckedPlan {
  /** Its piece of the report; empty where there is nothing to report. */
  readonly report: string;
  readonly tally: Tally;
  /** Why it was not checked, as a sentence; `undefined` where it was. */
  readonly failure?: string;
  /** Whether that is a fault of ours. */
  readonly isOurs?: boolean;
  /** What was passed over in settings that nobody heard of before, one sentence each. */
  readonly complaints: readonly string[];
}

/** Checks a plan, by its name as given or found. Never throws. */
export type CheckPlan = (file: string) => CheckedPlan;

export const reporters: Readonly<Record<CheckTask['format'], Reporter>> = { text: textReporter, json: jsonReporter };

export function createCheck(task: CheckTask, files: Files): CheckPlan {
  const settings = settingsReader(files, task.tops);
  const { piece } = reporters[task.format];
  const namedPlans = namedPlansReader(task.cwd, files);
  let told = 0;

  const problemsOf = (file: string): FileProblem[] => {
    const absolute = path.resolve(task.cwd, file);
    // Nobody edits it meanwhile, so it is read as a whole and nothing is made ready for a version that comes after.
    const document = openPlanDocument(decodeText(files.read(absolute, maxPlanBytes)));
    const problems = check(document, {
      day: task.today,
      settings: settings.settingsIn(path.dirname(absolute)),
      others: namedPlans(file, document.plan),
    });
    return problems.map(({ rule, severity, message, start, end }) => ({
      file,
      rule,
      severity,
      message,
      range: rangeAt(document.lines, { start, end }),
    }));
  };
  const newComplaints = () => {
    const complaints = settings.complaints.slice(told);
    told = settings.complaints.length;
    return complaints;
  };

  return (file) => {
    try {
      const problems = problemsOf(file);
      const report = problems.length === 0 ? '' : piece(problems, task.colour);
      return { report, tally: tallyOf(problems), complaints: newComplaints() };
    } catch (error) {
      return notChecked(`${file}: ${failureOf(error)}`, !isFileError(error), newComplaints());
    } finally {
      forgetPlans();
    }
  };
}

/** A plan that could not be checked. @param failure as a sentence */
export function notChecked(failure: string, isOurs: boolean, complaints: readonly string[] = []): CheckedPlan {
  return { report: '', tally: emptyTally, failure, isOurs, complaints };
}

function failureOf(error: unknown): string {
  return isFileError(error)
    ? `${reasonOf(error)}.`
    : `it could not be checked, and that is not your fault: ${reasonOf(error)}.`;
}
