import { type Path, pathKey } from '../core/syntax/path';
import type { ProgressChart } from '../core/views/progress-chart';

/** The places of the plan a chart shows, by their key: all the panel may ask the editor to reveal. */
export function placesOf({ week, timeline, burnUps, coverage, record }: ProgressChart): ReadonlyMap<string, Path> {
  const places = new Map<string, Path>();
  const add = ({ path }: { readonly path: Path }) => places.set(pathKey(path), path);
  for (const row of timeline.groups.flatMap((group) => group.rows)) {
    add(row);
    row.milestones.forEach(add);
  }
  for (const burnUp of burnUps) {
    add(burnUp);
    burnUp.points.forEach(add);
  }
  week.items.forEach(add);
  for (const { movers, cells } of coverage.drivers) {
    movers.forEach(add);
    for (const cell of cells) {
      if (cell.path) add({ path: cell.path });
      cell.movers.forEach(add);
    }
  }
  record.promises.forEach(add);
  return places;
}
