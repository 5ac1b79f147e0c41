import type { Initiative, Plan } from '../plan/model';
import { byBadness, isOpen } from '../progress/health';
import { count } from '../progress/words';
import { type OutlineItem, type OutlineKind, outlineItem } from './outline-item';

/** In which order entries stand: as in the file, the next due first, or the worst off first. */
export type OutlineOrder = 'file' | 'deadline' | 'state';

export const outlineOrders: readonly OutlineOrder[] = ['file', 'deadline', 'state'];

/** Rows that hold entries which have a date or a state; what belongs in a row of a form stays where it is. */
const sortable: ReadonlySet<OutlineKind> = new Set([
  'goals',
  'goal',
  'initiatives',
  'growth',
  'initiative',
  'deliverables',
  'tradeOffs',
  'accelerator',
]);

/** Rows in an order; what is equal in it stays as in the file. */
export function orderedOutline(items: readonly OutlineItem[], order: OutlineOrder): readonly OutlineItem[] {
  if (order === 'file') return items;
  const rank = order === 'deadline' ? byDeadline : byState;
  const walk = (item: OutlineItem): OutlineItem => {
    if (item.children.length === 0) return item;
    const children = item.children.map(walk);
    return { ...item, children: sortable.has(item.kind) ? children.sort(rank) : children };
  };
  return items.map(walk);
}

type Rank = (a: OutlineItem, b: OutlineItem) => number;

/** What is ended comes last: its date asks nothing of anybody any more. */
const byDeadline: Rank = (a, b) => Number(isEnded(a)) - Number(isEnded(b)) || (a.due ?? noDate) - (b.due ?? noDate);

const noDate = Number.MAX_SAFE_INTEGER;

const byState: Rank = (a, b) => badnessOf(b) - badnessOf(a) || byDeadline(a, b);

function badnessOf({ state }: OutlineItem): number {
  return state === undefined || state === 'moving' || state === 'at-rest' ? -1 : byBadness(state);
}

function isEnded({ state }: OutlineItem): boolean {
  return state !== undefined && state !== 'moving' && state !== 'at-rest' && !isOpen(state);
}

const growthWords: Readonly<Record<string, string>> = {
  technical: 'Technical',
  influencing: 'Influencing',
  communicating: 'Communicating',
  relationships: 'Relationships',
  leading: 'Leading',
};

/** Rows with the initiatives under the kind of growth they name; those of no kind at the end. Their ids stay the same. */
export function groupedByGrowth(items: readonly OutlineItem[], { initiatives }: Plan): readonly OutlineItem[] {
  const growthOf = new Map(initiatives.map((one: Initiative) => [`initiatives/${one.id}`, one.growth?.text]));
  return items.map((item) => {
    if (item.kind !== 'initiatives') return item;
    const groups = new Map<string, OutlineItem[]>(Object.keys(growthWords).map((kind) => [kind, []]));
    for (const child of item.children) {
      const kind = growthOf.get(child.id) ?? '';
      const members = groups.get(kind);
      if (members) members.push(child);
      else groups.set(kind, [child]);
    }
    const children = [...groups].flatMap(([kind, members]) =>
      members.length === 0
        ? []
        : [
            outlineItem({
              id: `initiatives by growth/${kind}`,
              kind: 'growth',
              label: growthWords[kind] ?? (kind === '' ? 'No kind of growth named' : kind),
              description: count(members.length, 'initiative'),
              children: members,
            }),
          ],
    );
    return { ...item, children };
  });
}
