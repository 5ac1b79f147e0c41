import type { OutlineItem } from '../../core/views/outline-item';

/** What can be done with a row, as the conditions of the menus name it: `viewItem =~ /\bcheckIn\b/`. */
export type RowAction =
  | 'checkIn'
  | 'markDone'
  | 'moveDate'
  | 'pause'
  | 'resume'
  | 'tradeOff'
  | 'addInitiative'
  | 'link'
  | 'reference'
  | 'logPractice';

/** Only what works on a row is offered there. */
export function actionsOf({ kind, state, path }: OutlineItem): readonly RowAction[] {
  if (!path) return [];
  const isEnded = state === 'done' || state === 'cancelled';
  switch (kind) {
    case 'goal':
      return isEnded
        ? ['checkIn', 'moveDate', 'addInitiative', 'reference']
        : ['checkIn', 'markDone', 'moveDate', 'addInitiative', 'link', 'reference'];
    case 'initiative':
      if (state === 'paused') return ['resume', 'markDone', 'moveDate', 'tradeOff', 'link', 'reference'];
      return isEnded
        ? ['resume', 'reference']
        : ['checkIn', 'markDone', 'moveDate', 'pause', 'tradeOff', 'link', 'reference'];
    case 'deliverable':
      return isEnded ? ['checkIn', 'reference'] : ['checkIn', 'markDone', 'moveDate', 'reference'];
    case 'milestone':
      return isEnded ? [] : ['markDone', 'moveDate'];
    case 'practice':
      return ['logPractice'];
    default:
      return [];
  }
}

/** Kind and actions in one word each: `careerPlan.goal checkIn markDone`. */
export function contextOf(item: OutlineItem): string {
  return [item.kind, ...actionsOf(item)].join(' ');
}
