import { type Day, formatDay } from '../dates/day';
import type { TrackedEntry } from '../plan/model';

/**
 * A first check-in as it could be written below an entry: `“checkIns: [{ date: 2026-11-20, value: 4 }]”`. The value is the
 * baseline, where nothing is known of any later one.
 */
export function firstCheckIn({ measure }: TrackedEntry, today: Day): string {
  const baseline = measure?.kind === 'numeric' ? measure.baseline?.value : undefined;
  const written = (what: string) => `“checkIns: [{ date: ${formatDay(today)}, ${what} }]”`;
  return baseline === undefined
    ? written('note: what is done so far')
    : `${written(`value: ${baseline}`)} and the number so far`;
}
