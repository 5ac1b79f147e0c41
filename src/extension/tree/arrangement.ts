import { commands, type Memento } from 'vscode';
import type { PlanView } from '../../core/plan-view';
import { filteredOutline, type OutlineFilter } from '../../core/views/outline-filter';
import type { OutlineItem } from '../../core/views/outline-item';
import { groupedByGrowth, type OutlineOrder, orderedOutline, outlineOrders } from '../../core/views/outline-order';

/** Which rows of a plan the tree shows, and in which order. */
export interface Arrangement {
  readonly filter: OutlineFilter;
  readonly order: OutlineOrder;
  /** Whether initiatives stand under the kind of growth they name. */
  readonly grouped: boolean;
}

/** The arrangement of the tree; order and grouping are remembered for the workspace. */
export interface Arranged {
  readonly now: () => Arrangement;
  readonly change: (change: Partial<Arrangement>) => void;
  readonly rowsOf: (view: PlanView) => readonly OutlineItem[];
}

const memoryKey = 'careerPlan.treeArrangement';

export function createArrangement(memory: Memento): Arranged {
  let now: Arrangement = { filter: 'all', ...remembered(memory.get(memoryKey)) };
  /** A big plan's rows are asked for many times in one drawing of the tree. */
  let made = new WeakMap<PlanView, readonly OutlineItem[]>();
  const tellMenus = () => {
    const { filter, order, grouped } = now;
    void commands.executeCommand('setContext', 'careerPlan.filter', typeof filter === 'string' ? filter : 'person');
    void commands.executeCommand('setContext', 'careerPlan.order', order);
    void commands.executeCommand('setContext', 'careerPlan.grouped', grouped);
  };
  tellMenus();
  return {
    now: () => now,
    change: (change) => {
      now = { ...now, ...change };
      made = new WeakMap();
      tellMenus();
      void memory.update(memoryKey, { order: now.order, grouped: now.grouped });
    },
    rowsOf: (view) => {
      const rows = made.get(view) ?? arranged(view, now);
      made.set(view, rows);
      return rows;
    },
  };
}

function arranged(view: PlanView, { filter, order, grouped }: Arrangement): readonly OutlineItem[] {
  const shown = filteredOutline(view, filter);
  return orderedOutline(grouped ? groupedByGrowth(shown, view.document.plan) : shown, order);
}

/** What is remembered may be of another version. */
function remembered(kept: unknown): Pick<Arrangement, 'order' | 'grouped'> {
  const { order, grouped }: { order?: unknown; grouped?: unknown } =
    typeof kept === 'object' && kept !== null ? kept : {};
  return { order: outlineOrders.find((one) => one === order) ?? 'file', grouped: grouped === true };
}
