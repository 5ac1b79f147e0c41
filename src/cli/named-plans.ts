import path from 'node:path';
import type { PlanText } from '../core/language-service';
import { isPlanFileName } from '../core/plan/file-name';
import { decodeText } from './decode';
import type { Files } from './files';
import { isInside } from './find-plans';
import { repositoryOf } from './settings-files';

/** More bytes than the longest text that is read can have. */
export const maxPlanBytes = 4_000_000;

/**
 * Reads the plans a plan names, relative to its folder. Only plan files, and only inside the repository (or, outside
 * of any, the working folder or else the plan's own folder); anything else counts as not readable.
 */
export function namedPlanReader(planFile: string, cwd: string, files: Files): (named: string) => PlanText | undefined {
  const folder = path.dirname(path.resolve(cwd, planFile));
  return (named) => {
    if (path.isAbsolute(named) || !isPlanFileName(named)) return undefined;
    const file = path.resolve(folder, named);
    try {
      const real = files.real(file);
      if (!isInside(real, files.real(limitOf(folder, cwd, files))) || files.kind(real) !== 'file') return undefined;
      return { uri: real, text: decodeText(files.read(real, maxPlanBytes)) };
    } catch {
      return undefined;
    }
  };
}

function limitOf(folder: string, cwd: string, files: Files): string {
  return repositoryOf(folder, files) ?? (isInside(folder, cwd) ? cwd : folder);
}
