import { checkIn } from '../check-in/check-in';
import { chooseEntry, type EntryRef, entryAtCursor, readEntryRef } from '../check-in/entry-ref';
import { weeklyCheckIn } from '../check-in/weekly-check-in';
import type { PlanViews } from '../plan-views';
import type { PlanTree } from '../tree/plan-tree';

/** A command of the extension: its id, and what it does with the first thing it is called with. */
export type NamedCommand = readonly [id: string, run: (argument: unknown) => Promise<void>];

/** What the rows of the tree, lenses and the panel name entries by. */
export interface EntrySources {
  readonly views: PlanViews;
  readonly tree: PlanTree;
}

/** The commands that keep an entry up to date. */
export function entryCommands({ views, tree }: EntrySources): readonly NamedCommand[] {
  const named = (argument: unknown): EntryRef | undefined => {
    const row = tree.entryOf(argument);
    return row?.item.path ? { uri: row.uri, path: row.item.path } : readEntryRef(argument);
  };
  return [
    [
      'careerPlan.checkIn',
      async (argument) => {
        await views.settled();
        const entry = named(argument) ?? entryAtCursor(views) ?? (await chooseEntry(views));
        if (entry) await checkIn(views, entry);
      },
    ],
    ['careerPlan.weeklyCheckIn', (argument) => weeklyCheckIn(views, tree.plansOf(argument))],
  ];
}
