import path from 'node:path';
import type { Day } from '../core/dates/day';
import { createLanguageService, type LanguageService } from '../core/language-service';
import { type Severity, severities } from '../core/rules/rule';
import { rangeAt } from '../core/text/line-index';
import { decodeText } from './decode';
import { reasonOf } from './files';
import { findPlans } from './find-plans';
import { maxPlanBytes, namedPlanReader } from './named-plans';
import type { FileProblem } from './reporters/file-problem';
import { reportJson } from './reporters/json';
import { reportText } from './reporters/text';
import { type SettingsReader, settingsReader } from './settings-files';
import type { Surroundings } from './surroundings';
import { printable } from './terminal';

export interface CheckOptions {
  readonly format: 'text' | 'json';
  readonly failOn: Severity;
  readonly today: Day;
  /** Files and folders, as given. */
  readonly places: readonly string[];
}

/** Exit statuses, documented in the README and relied on by scripts. */
export const status = { clean: 0, found: 1, wrongUse: 2, ourFault: 3 } as const;

/** Checks plans and reports what was found; the result is the exit status. */
export function checkCommand(options: CheckOptions, around: Surroundings): number {
  const { files, complaints } = findPlans(options.places, around.files);
  const settings = settingsReader(around.files);
  const service = createLanguageService();
  const problems: FileProblem[] = [];
  const failures: string[] = [...complaints];
  let checked = 0;
  for (const file of files) {
    try {
      problems.push(...checkFile(file, options.today, service, settings, around));
      checked++;
    } catch (error) {
      failures.push(`${file}: ${reasonOf(error)}.`);
    }
  }
  around.out(options.format === 'json' ? reportJson(problems) : reportText(problems, checked, around.colour));
  // Settings that do not hold may hide or make findings, so what was checked with them is not “ok” either.
  failures.push(...settings.complaints);
  for (const line of failures) around.err(`career-plan: ${printable(line)}\n`);
  if (failures.length > 0) return status.wrongUse;
  return problems.some(({ severity }) => isAtLeast(severity, options.failOn)) ? status.found : status.clean;
}

function isAtLeast(severity: Severity, level: Severity): boolean {
  return severities.indexOf(severity) <= severities.indexOf(level);
}

function checkFile(
  file: string,
  day: Day,
  service: LanguageService,
  settings: SettingsReader,
  { files, cwd }: Surroundings,
): FileProblem[] {
  const absolute = path.resolve(cwd, file);
  const source = { uri: absolute, text: decodeText(files.read(absolute, maxPlanBytes)) };
  const world = {
    day,
    settings: settings.settingsIn(path.dirname(absolute)),
    readNamed: namedPlanReader(file, cwd, files),
  };
  const { document, problems } = service.view(source, world);
  service.forget(absolute);
  return problems.map(({ rule, severity, message, start, end }) => ({
    file,
    rule,
    severity,
    message,
    range: rangeAt(document.lines, { start, end }),
  }));
}
