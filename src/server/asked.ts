import type { Position, Range } from 'vscode-languageserver-types';
import type { PlanView } from '../core/plan-view';
import { cancelled, modified, ResponseError } from './border';
import type { Ask, Context, Handler } from './context';
import { errorCode } from './protocol-numbers';
import { member, positionOf, rangeOf, textAt } from './shape';

/** Handlers of the same kind, each made from what is special about it. */

/** About one plan; a document that is no plan gets the empty answer. */
export function inPlan(
  method: string,
  empty: unknown,
  answer: (view: PlanView, ask: Ask, context: Context) => unknown,
): Handler {
  return {
    method,
    empty,
    answer: (ask, context) => {
      const view = context.views.of(uriIn(ask.params));
      return view ? answer(view, ask, context) : empty;
    },
  };
}

/** About a place in one plan. */
export function atPosition(
  method: string,
  empty: unknown,
  answer: (view: PlanView, position: Position, ask: Ask, context: Context) => unknown,
): Handler {
  return inPlan(method, empty, (view, ask, context) => answer(view, positionIn(ask.params), ask, context));
}

/** About one plan among all of the workspace. */
export function amongPlans(
  method: string,
  empty: unknown,
  answer: (view: PlanView, workspace: readonly PlanView[], ask: Ask, context: Context) => unknown,
): Handler {
  return {
    method,
    empty,
    answer: async (ask, context) => {
      const uri = uriIn(ask.params);
      const before = context.documents.get(uri)?.version;
      if (!context.views.of(uri)) return empty;
      const workspace = await allPlans(ask, context);
      // A place in the text that was asked about may be another by now.
      if (context.documents.get(uri)?.version !== before) throw modified();
      const view = context.views.of(uri);
      return view ? answer(view, workspace, ask, context) : empty;
    },
  };
}

/** All plans of the workspace, unless the client takes the request back meanwhile. */
export async function allPlans({ isCancelled }: Ask, { views }: Context): Promise<readonly PlanView[]> {
  const plans = await views.all(isCancelled);
  if (isCancelled()) throw cancelled();
  return plans;
}

export function uriIn(params: unknown): string {
  return textAt(params, 'textDocument', 'uri') ?? missing('textDocument.uri');
}

export function positionIn(params: unknown): Position {
  return positionOf(member(params, 'position')) ?? missing('position');
}

export function rangeIn(params: unknown): Range {
  return rangeOf(member(params, 'range')) ?? missing('range');
}

export function textIn(params: unknown, key: string): string {
  return textAt(params, key) ?? missing(key);
}

export function missing(what: string): never {
  throw new ResponseError(errorCode.invalidParams, `“${what}” is missing or not of the right kind.`);
}
