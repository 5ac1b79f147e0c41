import { formatDay, parseDay } from '../../dates/day';
import { nextQuarterEnd } from '../../dates/period';
import type { Initiative } from '../../plan/model';
import type { PlanView } from '../../plan-view';
import { quote } from '../../schema/phrases';
import type { PlanEdit } from '../../syntax/plan-edit';
import type { JsonValue } from '../../syntax/to-json';
import { type EditResult, unsafeRefusal } from '../edit-result';
import { toLspEdit } from '../lsp-ranges';
import { verifiedPlanEdits } from '../verified-plan-edits';

/** What a host asks with before it makes the edits: plain data. */
export interface TradeOffQuestion {
  readonly uri: string;
  readonly id: string;
  readonly title: string;
  /** For a postponement, a date to start from; for a delegation, the people the plan knows. */
  readonly suggestions: readonly string[];
}

/** Commands of the host that ask, and then call {@link postponeEdits} or {@link delegateEdits}. */
export const postponeCommand = 'careerPlan.postponeInitiative';
export const delegateCommand = 'careerPlan.delegateInitiative';

/** Ends an initiative: its status, and a trade-off. Everything else of it stays, as its history. */
export function cancelEdits(view: PlanView, id: string): EditResult {
  return tradeOff(view, id, 'cancelled', { decision: 'cancel' });
}

/**
 * Puts an initiative off.
 * @param until a date, `YYYY-MM-DD`, after the day of the view
 */
export function postponeEdits(view: PlanView, id: string, until: string): EditResult {
  const day = parseDay(until.trim());
  if (day === undefined) return { refusal: `Write a date such as ${formatDay(nextQuarterEnd(view.context.day))}.` };
  if (day <= view.context.day) return { refusal: 'That day is not to come. Choose a later one.' };
  return tradeOff(view, id, 'paused', { decision: 'postpone', until: formatDay(day) });
}

/**
 * Hands an initiative over: for this plan it ends.
 * @param to the id of a supporter, or a name
 */
export function delegateEdits(view: PlanView, id: string, to: string): EditResult {
  const name = to.replace(/\s+/g, ' ').trim().slice(0, 200);
  if (name === '') return { refusal: 'Write the name of who takes it.' };
  return tradeOff(view, id, 'cancelled', { decision: 'delegate', to: name });
}

/** What to ask about an initiative. */
export function postponeQuestion(view: PlanView, initiative: Initiative): TradeOffQuestion {
  return question(view, initiative, [formatDay(nextQuarterEnd(view.context.day))]);
}

export function delegateQuestion(view: PlanView, initiative: Initiative): TradeOffQuestion {
  const people = (view.document.plan.drivers?.supporters ?? []).map(({ id }) => id);
  return question(view, initiative, people);
}

function question({ uri }: PlanView, initiative: Initiative, suggestions: readonly string[]): TradeOffQuestion {
  return { uri, id: initiative.id, title: titleFor(initiative), suggestions };
}

const titleFor = ({ title, id }: Initiative) => title?.text.trim() || id;

function tradeOff(
  view: PlanView,
  id: string,
  status: 'cancelled' | 'paused',
  decided: { readonly [key: string]: JsonValue },
): EditResult {
  const { document, uri } = view;
  const initiative = document.plan.initiatives.find((candidate) => candidate.id === id);
  if (!initiative) return { refusal: `There is no initiative ${quote(id)} in this plan any more.` };
  const edits: PlanEdit[] = [
    ...statusEdits(initiative, status),
    { kind: 'append', path: ['tradeOffs'], value: { what: titleFor(initiative), ...decided } },
  ];
  const done = verifiedPlanEdits(document, edits);
  if (!done) return { refusal: unsafeRefusal };
  return { edit: { changes: { [uri]: done.edits.map((edit) => toLspEdit(document, edit)) } } };
}

function statusEdits({ path, keys, status }: Initiative, value: 'cancelled' | 'paused'): PlanEdit[] {
  if (status === value) return [];
  if (keys.has('status')) return [{ kind: 'replace', path: [...path, 'status'], value }];
  const after = ['finish', 'start', 'title'].find((key) => keys.has(key));
  return [{ kind: 'insert', path, key: 'status', value, ...(after === undefined ? {} : { after }) }];
}

/** Whether a decision is still to be made: not about what is done or cancelled. */
export function canBeTraded({ status }: Initiative): boolean {
  return status !== 'cancelled' && status !== 'done';
}
