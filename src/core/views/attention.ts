import type { Severity } from '../rules/rule';
import { type Path, pathKey } from '../syntax/path';

const idMaps = new Set(['goals', 'initiatives', 'deliverables', 'supporters', 'indicators']);

/** The entry a path lies in: a goal, an initiative, an item of a list, or else its section. */
export function entryPathOf(path: Path): Path {
  for (let i = 0; i < path.length - 1; i++) {
    if (idMaps.has(String(path[i])) || typeof path[i + 1] === 'number') return path.slice(0, i + 2);
  }
  return path.slice(0, 1);
}

/** How many entries have an error or a warning: what a badge counts. The file as a whole counts as one. */
export function entriesNeedingAttention(problems: readonly { path: Path; severity: Severity }[]): number {
  const entries = new Set<string>();
  for (const { path, severity } of problems) {
    if (severity === 'error' || severity === 'warning') entries.add(pathKey(entryPathOf(path)));
  }
  return entries.size;
}
