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
  | 'logPractice'
  | 'chart';

/** Only what works on a row is offered there. */
export function actionsOf({ kind, state, path }: OutlineItem): readonly RowAction[] {
  if (!path) return [];
  const isEnded = state === 'done' || state === 'cancelled';
  switch (kind) {
    case 'goal':
      return isEnded
        ? ['checkIn', 'moveDate', 'addInitiative', 'chart', 'reference']
        : ['checkIn', 'markDone', 'moveDate', 'addInitiative', 'link', 'chart', 'reference'];
    case 'initiative':
      if (state === 'paused') return ['resume', 'markDone', 'moveDate', 'tradeOff', 'link', 'chart', 'reference'];
      return isEnded
        ? ['resume', 'chart', 'reference']
        : ['checkIn', 'markDone', 'moveDate', 'pause', 'tradeOff', 'link', 'chart', 'reference'];
    case 'deliverable':
      return isEnded ? ['checkIn', 'chart', 'reference'] : ['checkIn', 'markDone', 'moveDate', 'chart', 'reference'];
    case 'milestone':
      return isEnded ? ['chart'] : ['markDone', 'moveDate', 'chart'];
    case 'action':
      return isEnded ? [] : ['markDone', 'moveDate'];
    case 'indicator':
      return ['checkIn'];
    case 'practice':
      return ['logPractice', 'chart'];
    case 'accelerator':
      return ['chart'];
    case 'reviews':
      return ['logPractice'];
    default:
      return [];
  }
}

/** Kind and actions in one word each: `careerPlan.goal checkIn markDone`. */
export function contextOf(item: OutlineItem): string {
  return [item.kind, ...actionsOf(item)].join(' ');
}
