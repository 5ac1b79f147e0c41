import type { TrackedEntry } from '../plan/model';
import { stateWords } from '../progress/health';
import type { Progress } from '../progress/progress';

/** What an entry is called; its id where it has no title yet. */
export function titleOf(entry: Pick<TrackedEntry, 'title' | 'id'>): string {
  return entry.title?.text.trim() || entry.id;
}

/** The state in words, and where it comes from when that is not the entry's own numbers. */
export function wordsOf({ state, basis }: Progress): string {
  const words = stateWords[state];
  if (basis === 'serving') return `${words}, by the initiatives that serve it`;
  if (basis === 'confidence') return `${words}, by your own confidence`;
  if (basis === 'milestones') return `${words}, by its milestones`;
  return words;
}
