import type { CodeAction } from 'vscode-languageserver-types';
import { codeAction, resolveCodeAction } from '../core/features/code-action';
import type { PlanView } from '../core/plan-view';
import { inPlan, rangeIn } from './asked';
import { commandNames } from './commands/execute';
import type { Context, Handler } from './context';
import { at, listAt, textAt } from './shape';
import { versionedEdit } from './workspace-edit';

/**
 * What can be done at a place: edits, and in a client that makes edits it is sent also what first asks the person
 * something. The settings of the workspace are the client's own, so nothing here changes them.
 */
export const codeActionHandler: Handler = inPlan('textDocument/codeAction', [], (view, { params }, context) => {
  const only = at(params, 'context', 'only') === undefined ? undefined : wordsAt(params, 'context', 'only');
  return codeAction(view, rangeIn(params), only)
    .filter(
      ({ command }) => command === undefined || (context.client.appliesEdits && commandNames.includes(command.command)),
    )
    .map((action) => finished(view, action, context));
});

export const resolveHandler: Handler = {
  method: 'codeAction/resolve',
  empty: null,
  answer: ({ params }, context) => {
    const uri = textAt(params, 'data', 'uri');
    const view = uri === undefined ? undefined : context.views.of(uri);
    const [title, kind] = [textAt(params, 'title') ?? '', textAt(params, 'kind') ?? ''];
    if (!view || at(params, 'edit') !== undefined) return params;
    const { edit } = resolveCodeAction(view, { title, kind, data: at(params, 'data') });
    return edit ? { ...Object(params), edit: versioned(edit, context) } : params;
  },
};

/** With its edits, for a client that cannot ask for them later. */
function finished(view: PlanView, action: CodeAction, context: Context): CodeAction {
  const whole = context.client.resolvesActions ? action : resolveCodeAction(view, action);
  return whole.edit ? { ...whole, edit: versioned(whole.edit, context) } : whole;
}

function versioned(edit: NonNullable<CodeAction['edit']>, { documents, client }: Context) {
  return versionedEdit(edit, documents, client.takesVersionedEdits);
}

function wordsAt(params: unknown, ...keys: readonly string[]): string[] {
  return listAt(params, ...keys).filter((word) => typeof word === 'string');
}
