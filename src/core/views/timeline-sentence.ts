import { type Day, formatDay } from '../dates/day';
import { type HealthState, isOpen } from '../progress/health';
import { distance } from '../progress/words';

/** What a sentence says about an entry of a timeline. */
export interface SentenceRow {
  readonly title: string;
  readonly end: Day | undefined;
  readonly state: HealthState;
  readonly slipped: boolean;
  readonly waitsFor: readonly { readonly late: boolean }[];
}

/**
 * What a timeline shows, in a few sentences: how much is open, what is behind or has not begun, what is due next, what is
 * not drawn.
 */
export function timelineSentence(rows: readonly SentenceRow[], undated: readonly string[], today: Day): string {
  const missing = undated.length === 0 ? '' : ` Without a date, and so not drawn: ${titles(undated)}.`;
  if (rows.length === 0) return `Nothing has a date yet.${missing}`;
  return `${openWords(rows)} ${behindWords(rows)}${slippedWords(rows)}${waitWords(rows)}${nextWords(rows, today)}${missing}`;
}

function openWords(rows: readonly SentenceRow[]): string {
  const open = rows.filter(({ state }) => isOpen(state)).length;
  const entries = rows.length === 1 ? '1 entry' : `${rows.length} entries`;
  if (open === rows.length) return `${entries}, ${rows.length === 1 ? 'open' : 'all open'}.`;
  return open === 0 ? `${entries}, none open.` : `${entries}, ${open} open.`;
}

function behindWords(rows: readonly SentenceRow[]): string {
  const behind = rows.filter(({ state }) => state === 'overdue' || state === 'off-track' || state === 'at-risk');
  return behind.length === 0 ? 'None behind.' : `${behind.length} behind: ${titles(behind.map(({ title }) => title))}.`;
}

function slippedWords(rows: readonly SentenceRow[]): string {
  const slipped = rows.filter((row) => row.slipped);
  return slipped.length === 0 ? '' : ` Start passed, nothing checked in: ${titles(slipped.map(({ title }) => title))}.`;
}

function waitWords(rows: readonly SentenceRow[]): string {
  const waiting = rows.filter(({ state, waitsFor }) => isOpen(state) && waitsFor.some(({ late }) => late));
  return waiting.length === 0
    ? ''
    : ` Waiting for something that ends after it starts: ${titles(waiting.map(({ title }) => title))}.`;
}

function nextWords(rows: readonly SentenceRow[], today: Day): string {
  const next = rows
    .filter(({ state, end }) => isOpen(state) && end !== undefined && end >= today)
    .reduce<SentenceRow | undefined>((a, b) => (a?.end !== undefined && a.end <= (b.end ?? a.end) ? a : b), undefined);
  if (next?.end === undefined) return '';
  return ` Next due: “${next.title}”, ${formatDay(next.end)} (${distance(next.end, today)}).`;
}

function titles(all: readonly string[]): string {
  const shown = all.slice(0, 3).map((title) => `“${title}”`);
  return all.length <= 3 ? shown.join(', ') : `${shown.join(', ')} and ${all.length - 3} more`;
}
