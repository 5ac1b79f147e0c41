import { isOlderThan } from '../dates/cadence';
import type { Day } from '../dates/day';
import { type Accelerator, acceleratorsOf, type DriverName, driverNames, type Plan } from '../plan/model';
import { acceleratorOf, entriesByDriver } from '../plan/moves';
import type { References } from '../plan/references';
import { type HealthState, isOpen, stateWords } from '../progress/health';
import type { PlanProgress } from '../progress/plan-progress';
import { count } from '../progress/words';
import type { Path } from '../syntax/path';
import { titleOf } from './entry-words';

/** Nine accelerators under their three drivers, and what moves each. */
export interface Coverage {
  readonly drivers: readonly CoverageDriver[];
  /** How many of the nine something moves. */
  readonly moved: number;
  /** All of it in a sentence or two. */
  readonly sentence: string;
}

export interface CoverageDriver {
  readonly name: DriverName;
  /** `People` */
  readonly title: string;
  /** What names the driver as a whole. */
  readonly movers: readonly Mover[];
  /** Something moves the driver or one of its accelerators. */
  readonly isMoved: boolean;
  readonly cells: readonly CoverageCell[];
}

export interface CoverageCell {
  /** `people.role` */
  readonly name: string;
  /** `Role` */
  readonly title: string;
  /** Where the plan speaks of it; `undefined` where it does not. */
  readonly path: Path | undefined;
  readonly aim: string | undefined;
  readonly movers: readonly Mover[];
  /** `moved`, `at-rest` with an aim that nothing moves, or `empty` where nothing was said. */
  readonly state: 'moved' | 'at-rest' | 'empty';
  /** What moves it, in words: “2 initiatives, 1 practice”. */
  readonly words: string;
}

/** Something that moves a driver or an accelerator. */
export interface Mover {
  readonly kind: 'goal' | 'initiative' | 'practice';
  readonly path: Path;
  readonly title: string;
  /** Of a goal or an initiative. */
  readonly state: HealthState | undefined;
  /** Its state, or the rhythm of a practice, in words. */
  readonly words: string;
}

/** What moves each driver and accelerator on a day: practices, lapsed or not, and open goals and initiatives that name it. */
export function coverageOf(plan: Plan, references: References, progress: PlanProgress, today: Day): Coverage {
  const byName = entriesByDriver(plan, references);
  const entriesOf = (name: string) =>
    (byName.get(name) ?? []).flatMap((entry): Mover[] => {
      const state = progress.get(entry)?.state ?? 'no-data';
      if (entry.kind === 'deliverable' || !isOpen(state)) return [];
      return [{ kind: entry.kind, path: entry.path, title: titleOf(entry), state, words: stateWords[state] }];
    });
  const drivers = driverNames.map((driver): CoverageDriver => {
    const movers = entriesOf(driver);
    const cells = acceleratorsOf[driver].map((key) => {
      const name = `${driver}.${key}`;
      return cellOf(name, capital(key), acceleratorOf(plan, driver, name), entriesOf(name), today);
    });
    const isMoved = movers.length > 0 || cells.some(({ state }) => state === 'moved');
    return { name: driver, title: capital(driver), movers, isMoved, cells };
  });
  const cells = drivers.flatMap((driver) => driver.cells);
  const moved = cells.filter(({ state }) => state === 'moved').length;
  return { drivers, moved, sentence: sentenceOf(drivers, cells, moved) };
}

function cellOf(
  name: string,
  title: string,
  accelerator: Accelerator | undefined,
  entries: readonly Mover[],
  today: Day,
): CoverageCell {
  const movers = [...entries, ...practiceMovers(accelerator, today)];
  const state = movers.length > 0 ? 'moved' : accelerator ? 'at-rest' : 'empty';
  const words =
    state === 'moved' ? moverWords(movers) : state === 'at-rest' ? 'An aim, and nothing that moves it' : 'No aim yet';
  return { name, title, path: accelerator?.path, aim: accelerator?.aim?.text, movers, state, words };
}

function practiceMovers(accelerator: Accelerator | undefined, today: Day): Mover[] {
  return (accelerator?.practices ?? []).map(({ do: what, every, log, path }): Mover => {
    const days = log.flatMap(({ day }) => (day !== undefined && day <= today ? [day] : []));
    const last = days.reduce<Day | undefined>((a, b) => (a === undefined || b > a ? b : a), undefined);
    const cadence = every?.cadence;
    const isLapsed = last !== undefined && cadence !== undefined && isOlderThan(last, cadence, today, 2);
    const rhythm = every ? `every ${every.text}` : 'no rhythm yet';
    const words = isLapsed ? `Practice, ${rhythm}, lapsed` : `Practice, ${rhythm}`;
    return { kind: 'practice', path, title: what?.text.trim() || 'Practice', state: undefined, words };
  });
}

function moverWords(movers: readonly Mover[]): string {
  const kinds = ['goal', 'initiative', 'practice'] as const;
  return kinds
    .flatMap((kind) => {
      const n = movers.filter((mover) => mover.kind === kind).length;
      return n === 0 ? [] : [count(n, kind)];
    })
    .join(', ');
}

function sentenceOf(drivers: readonly CoverageDriver[], cells: readonly CoverageCell[], moved: number): string {
  const resting = drivers.filter(({ isMoved }) => !isMoved).map(({ title }) => title);
  const aims = cells.filter(({ state }) => state === 'at-rest').map(({ title }) => title);
  const rest = resting.length === 0 ? '' : ` At rest as a whole: ${resting.join(', ')}.`;
  const unmoved = aims.length === 0 ? '' : ` Aims that nothing moves: ${aims.join(', ')}.`;
  return `${moved} of ${cells.length} accelerators are moved by something.${rest}${unmoved}`;
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
