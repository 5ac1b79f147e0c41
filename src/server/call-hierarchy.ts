import type { CallHierarchyItem } from 'vscode-languageserver-types';
import { incomingCalls, outgoingCalls, prepareCallHierarchy } from '../core/features/call-hierarchy';
import { allPlans, atPosition, missing } from './asked';
import type { Context, Handler } from './context';
import { member, rangeOf, textAt } from './shape';

export const prepareHandler: Handler = atPosition('textDocument/prepareCallHierarchy', null, prepareCallHierarchy);

export const incomingHandler: Handler = {
  method: 'callHierarchy/incomingCalls',
  empty: [],
  answer: async (ask, context) => incomingCalls(itemIn(ask.params, context), await allPlans(ask, context)),
};

export const outgoingHandler: Handler = {
  method: 'callHierarchy/outgoingCalls',
  empty: [],
  answer: async (ask, context) => outgoingCalls(itemIn(ask.params, context), await allPlans(ask, context)),
};

/** The item the client hands back; only its address and its data are looked at. */
function itemIn(params: unknown, { views }: Context): CallHierarchyItem {
  const item = member(params, 'item');
  const uri = textAt(item, 'uri') ?? missing('item.uri');
  const nowhere = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
  const range = rangeOf(member(item, 'range')) ?? nowhere;
  return {
    name: textAt(item, 'name') ?? '',
    kind: 1,
    uri: views.spelling(uri),
    range,
    selectionRange: range,
    data: member(item, 'data'),
  };
}
