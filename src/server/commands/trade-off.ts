import { formatDay } from '../../core/dates/day';
import { nextQuarterEnd } from '../../core/dates/period';
import { moveEntry, moveEntryCommand } from '../../core/features/actions/move-entry';
import {
  delegateCommand,
  delegateEdits,
  delegateQuestion,
  postponeCommand,
  postponeEdits,
} from '../../core/features/actions/trade-off';
import type { EditResult } from '../../core/features/edit-result';
import type { PlanView } from '../../core/plan-view';
import { allPlans, missing } from '../asked';
import type { Context } from '../context';
import { plain } from '../conversation';
import { textAt } from '../shape';
import { fileNameOf } from '../uris';
import { versionedEdit } from '../workspace-edit';
import type { Command } from './command';

/** What stands in the plan until the person writes a name over it. */
const somebody = 'somebody, to be named';
/** As many buttons as a question can have before nobody reads them. */
const mostChoices = 12;
const quarters = 4;

/** Asks until when an initiative is put off, and has the client write it down. */
export const postpone: Command = {
  name: postponeCommand,
  run: async (given, _, context) => {
    const { uri, id, title, view } = entryIn(given, context);
    const dates: string[] = [];
    for (let day = view.context.day; dates.length < quarters; dates.push(formatDay(day))) day = nextQuarterEnd(day);
    const until = await context.conversation.choose(`Postpone “${title}” until when?`, dates);
    if (until !== undefined) await apply(uri, context, (plan) => postponeEdits(plan, id, until));
  },
};

/** Asks who takes an initiative over, and has the client write it down. */
export const delegate: Command = {
  name: delegateCommand,
  run: async (given, _, context) => {
    const { uri, id, title, view } = entryIn(given, context);
    const initiative = view.document.plan.initiatives.find((one) => one.id === id);
    const people = initiative ? delegateQuestion(view, initiative).suggestions.slice(0, mostChoices) : [];
    const else_ = 'Somebody else: I write the name';
    const to = await context.conversation.choose(`Who takes “${title}”?`, [...people, else_]);
    if (to !== undefined) await apply(uri, context, (plan) => delegateEdits(plan, id, to === else_ ? somebody : to));
  },
};

/** Asks which plan an entry goes to, and has the client move it with everything that names it. */
export const move: Command = {
  name: moveEntryCommand,
  run: async (given, ask, context) => {
    const { uri, id, title, view } = entryIn(given, context);
    const others = (await allPlans(ask, context)).filter((plan) => plan.uri !== view.uri).slice(0, mostChoices);
    if (others.length === 0) return context.conversation.say('There is no other plan in this workspace to move it to.');
    const names = others.map(nameOf);
    const chosen = await context.conversation.choose(`Move “${title}” to which plan?`, names);
    const target = others[chosen === undefined ? -1 : names.indexOf(chosen)];
    if (!target) return;
    const workspace = await allPlans(ask, context);
    await apply(uri, context, (plan) => moveEntry(plan, id, context.views.of(target.uri) ?? target, workspace));
  },
};

function nameOf({ uri, document }: PlanView): string {
  const person = document.plan.person?.text;
  return plain(person === undefined ? fileNameOf(uri) : `${fileNameOf(uri)}: ${person}`);
}

/** Has the edits made for the text as it is now; a refusal is shown as it is worded. */
async function apply(uri: string, context: Context, edits: (plan: PlanView) => EditResult): Promise<void> {
  const view = context.views.of(uri);
  const result = view ? edits(view) : { refusal: 'This plan is not there any more.' };
  if ('refusal' in result) return context.conversation.say(result.refusal);
  const edit = versionedEdit(result.edit, context.documents, context.client.takesVersionedEdits);
  await context.applyEdit(edit);
}

function entryIn(given: unknown, { views }: Context) {
  const uri = textAt(given, 'uri') ?? missing('uri');
  const id = textAt(given, 'id') ?? missing('id');
  const view = views.of(uri) ?? missing('uri');
  return { uri, id, view, title: plain(textAt(given, 'title') ?? id) };
}
