import path from 'node:path';
import type { PlanText } from '../core/language-service';
import { isPlanFileName } from '../core/plan/file-name';
import type { Plan } from '../core/plan/model';
import { namedFiles } from '../core/plan/reference-lists';
import type { OtherPlans } from '../core/plan/references';
import { openPlanDocument } from '../core/plan-document';
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

/** So many plans that others name are kept; then all are dropped, so that memory does not grow with their number. */
const mostKept = 64;

/**
 * Reads the plans a plan names, each by the file as written in it. One that several plans name is taken apart once, as
 * long as its text stays the same; only what it says is kept of it.
 */
export function namedPlansReader(cwd: string, files: Files): (planFile: string, plan: Plan) => OtherPlans {
  const kept = new Map<string, { readonly text: string; readonly plan: Plan }>();
  const planOf = ({ uri, text }: PlanText): Plan => {
    const known = kept.get(uri);
    if (known?.text === text) return known.plan;
    if (kept.size >= mostKept) kept.clear();
    const { plan } = openPlanDocument(text);
    kept.set(uri, { text, plan });
    return plan;
  };
  return (planFile, plan) => {
    const others = new Map<string, Plan>();
    const named = namedFiles(plan);
    if (named.length === 0) return others;
    const read = namedPlanReader(planFile, cwd, files);
    for (const file of named) {
      const source = read(file);
      if (source) others.set(file, planOf(source));
    }
    return others;
  };
}

function limitOf(folder: string, cwd: string, files: Files): string {
  return repositoryOf(folder, files) ?? (isInside(folder, cwd) ? cwd : folder);
}
