import type { PlanSource } from '../check-in/plan-source';
import type { DriverName } from '../plan/model';
import { acceleratorNames } from '../plan/model';
import { entriesByDriver } from '../plan/moves';
import { pathKey } from '../syntax/path';
import { thisWeek } from './due';
import type { OutlineItem } from './outline-item';
import { rowsOfPerson } from './person-rows';

/** Which rows of the tree are shown: all, what needs the plan's owner this week, what moves one driver, or what somebody takes part in. */
export type OutlineFilter = 'all' | 'needsMe' | DriverName | { readonly person: string };

/** The rows that pass a filter, with those above and below them; their ids stay the same. */
export function filteredOutline(
  source: PlanSource & { readonly outline: readonly OutlineItem[] },
  filter: OutlineFilter,
): readonly OutlineItem[] {
  if (filter === 'all') return source.outline;
  const paths = new Set(pathsOf(source, filter).map(pathKey));
  const isDriver = typeof filter === 'string' && filter !== 'needsMe';
  return kept(source.outline, ({ id, path }) =>
    isDriver && id.startsWith('drivers/') ? id === `drivers/${filter}` : path !== undefined && paths.has(pathKey(path)),
  );
}

/** What passes keeps all that is below it; what does not stays where something below it passes. */
function kept(items: readonly OutlineItem[], passes: (item: OutlineItem) => boolean): OutlineItem[] {
  return items.flatMap((item): OutlineItem[] => {
    if (passes(item)) return [item];
    const children = kept(item.children, passes);
    return children.length === 0 ? [] : [{ ...item, children }];
  });
}

function pathsOf(
  source: PlanSource & { readonly outline: readonly OutlineItem[] },
  filter: Exclude<OutlineFilter, 'all'>,
) {
  if (typeof filter === 'object') return rowsOfPerson(source, source.outline, filter.person);
  if (filter === 'needsMe') return thisWeek(source).items.map(({ path }) => path);
  return driverPaths(source, filter);
}

function driverPaths({ document, references }: PlanSource, driver: DriverName) {
  const byName = entriesByDriver(document.plan, references);
  const names = [driver, ...acceleratorNames.filter((name) => name.startsWith(`${driver}.`))];
  return names.flatMap((name) => (byName.get(name) ?? []).map(({ path }) => path));
}
