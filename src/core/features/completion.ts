import type { CompletionItem, Position } from 'vscode-languageserver-types';
import type { PlanView } from '../plan-view';
import { lineStart } from '../syntax/text-lines';
import { askingAt } from './completion/asking';
import { keyedEntryOffers, valueEntryOffers } from './completion/entry-offers';
import { keyOffers } from './completion/key-offers';
import { type Offer, toItems } from './completion/offer';
import { placeAt } from './completion/place';
import { commentOffers } from './completion/rule-offers';
import { isWantedAfter } from './completion/unasked';
import { valueOffers } from './completion/value-offers';
import { toOffset } from './lsp-ranges';

/**
 * What may be written at a position: keys that are not there yet, whole entries, values, ids, people, dates, rules. In the
 * order they are best shown in. Dates depend on what was typed, so a host asks again for every letter
 * (`isIncomplete`); an item's `data.asksNext` says that behind it there is something to ask for at once.
 * @param workspace the plans known to the host; the view's own plan may be among them or not
 * @param trigger the character behind which a host asks by itself; left out where somebody asks, or types a word. Unasked,
 *   nothing is offered that would get in the way of Enter or of a plain comment.
 */
export function completion(
  view: PlanView,
  position: Position,
  workspace: readonly PlanView[],
  trigger?: string,
): CompletionItem[] {
  const { document } = view;
  // Nothing stands in front of a byte-order mark.
  const offset = Math.max(toOffset(document, position), lineStart(document.text, 0));
  const place = placeAt(document.text, offset);
  if (!place) return [];
  if ('comment' in place) {
    const found = commentOffers(view, place.comment, offset, trigger !== undefined);
    if (!found || isWritten(document.text.slice(found.start, offset), found.offers)) return [];
    return toItems(found.offers, { range: found, before: '', after: '' }, document);
  }
  const asking = askingAt(view, place, offset, workspace);
  const offers: Offer[] = [];
  if (place.value) offers.push(...valueOffers(asking, place.value), ...valueEntryOffers(asking, place.value));
  if (place.key) offers.push(...keyedEntryOffers(asking, place.key), ...keyOffers(asking, place.key));
  const { range, quote, layout, typed } = place;
  if (!place.key && isWritten(quote ? typed.slice(1) : typed, offers)) return [];
  const wanted = trigger === undefined ? offers : offers.filter(isWantedAfter(trigger, place));
  return toItems(wanted, { range, quote, before: layout.before, after: layout.after }, document);
}

/** Whether an offer stands there already and none goes on from it: a list with it would only take the Enter that follows. */
function isWritten(typed: string, offers: readonly Offer[]): boolean {
  const alike = typed === '' ? [] : offers.filter(({ label }) => label.startsWith(typed));
  return alike.length === 1 && alike[0]?.label === typed;
}
