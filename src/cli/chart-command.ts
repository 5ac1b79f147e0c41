import path from 'node:path';
import { type Day, formatDay } from '../core/dates/day';
import { createLanguageService } from '../core/language-service';
import type { ProgressChart } from '../core/views/progress-chart';
import { exportHtml } from '../picture/export-html';
import { exportSvg } from '../picture/export-svg';
import { status } from './check-command';
import { decodeText } from './decode';
import { type Files, reasonOf } from './files';
import { maxPlanBytes, namedPlanReader } from './named-plans';
import { settingsReader } from './settings-files';
import type { Surroundings } from './surroundings';
import { printable } from './terminal';
import { type FileWriter, writeOnDisk, writeReasonOf } from './write-file';

export interface ChartOptions {
  readonly today: Day;
  /** The plan, as given. */
  readonly file: string;
  /** Where the chart goes, as given; its name says what it becomes. */
  readonly out: string;
}

/** What a chart can be written as, by the end of the file's name. */
const printers: Readonly<Record<string, (chart: ProgressChart) => string>> = {
  '.svg': (chart) => exportSvg(chart, 'all', 'auto'),
  '.html': (chart) => exportHtml(chart, 'auto'),
  '.htm': (chart) => exportHtml(chart, 'auto'),
};

/** Whether a chart can be written to a file of this name. */
export function isChartName(name: string): boolean {
  return Object.hasOwn(printers, path.extname(name).toLowerCase());
}

/** Writes a plan's chart to a file; the result is the exit status: 1 where the plan could be read only in part. */
export function chartCommand(
  { today, file, out }: ChartOptions,
  around: Surroundings,
  write: FileWriter = writeOnDisk,
): number {
  const { files, cwd } = around;
  const fail = (message: string) => {
    around.err(`career-plan: ${printable(message)}\n`);
    return status.wrongUse;
  };
  const print = printers[path.extname(out).toLowerCase()];
  if (!print) return fail(`${out}: a chart becomes an .svg or an .html file.`);
  const [from, to] = [path.resolve(cwd, file), path.resolve(cwd, out)];
  const settings = settingsReader(files, [cwd]);
  let text: string;
  try {
    if (files.target(from) !== 'file') return fail(`${file}: a chart is of one plan; name its file.`);
    text = decodeText(files.read(from, maxPlanBytes));
  } catch (error) {
    return fail(`${file}: ${reasonOf(error)}.`);
  }
  const obstacle = obstacleAt(to, files);
  if (obstacle !== undefined) return fail(`${out}: ${obstacle}. Nothing was written.`);
  const world = {
    day: today,
    settings: settings.settingsIn(path.dirname(from)),
    readNamed: namedPlanReader(file, cwd, files),
  };
  const { chart, document } = createLanguageService().view({ uri: from, text }, world);
  if (!document.root) return fail(`${file}: there is no plan in it that could be read. Nothing was written.`);
  try {
    write(to, print(chart));
  } catch (error) {
    return fail(`${out}: ${writeReasonOf(error)}. Nothing was written.`);
  }
  around.out(`${printable(file)} as of ${formatDay(today)} is drawn in ${printable(out)}.\n`);
  for (const complaint of settings.complaints) around.err(`career-plan: ${printable(complaint)}\n`);
  if (settings.complaints.length > 0) return status.wrongUse;
  if (document.syntax.faults.length === 0) return status.clean;
  around.err(`career-plan: ${printable(file)}: it has YAML errors; what could be read of it is drawn.\n`);
  return status.found;
}

/** Why nothing may be written there; `undefined` where there is no file yet, or a plain one. */
function obstacleAt(place: string, files: Files): string | undefined {
  try {
    const kind = files.kind(place);
    if (kind === 'file') return undefined;
    if (kind === 'link') return 'this is a link, and is not written through. Name the file itself';
    return kind === 'folder' ? 'this is a folder' : 'this is no plain file';
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    return code === 'ENOENT' ? undefined : reasonOf(error);
  }
}
