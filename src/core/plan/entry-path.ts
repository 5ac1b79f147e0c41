import type { Path } from '../syntax/path';

/** The path of the goal, initiative or deliverable that holds a place; `[]`, the plan, for any other place. */
export function entryPath(path: Path): Path {
  const length = path[0] === 'mastery' ? 3 : 2;
  const section = path[0] === 'mastery' ? path[1] : path[0];
  const holdsEntries = section === 'goals' || section === 'initiatives' || section === 'deliverables';
  return holdsEntries && path.length >= length ? path.slice(0, length) : [];
}
