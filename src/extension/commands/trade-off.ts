import { l10n, type QuickPickItem, QuickPickItemKind, Uri, window, workspace } from 'vscode';
import { moveEntry } from '../../core/features/actions/move-entry';
import { delegateEdits, postponeEdits } from '../../core/features/actions/trade-off';
import type { EditResult } from '../../core/features/edit-result';
import { toWorkspaceEdit } from '../language-features/from-lsp';
import { plainWords } from '../plain-words';
import type { PlanViews, ShownPlan } from '../plan-views';
import { whyReadOnly } from '../read-only';

/** What an action hands over: which entry of which plan, and what to suggest. */
interface Question {
  readonly uri: string;
  readonly id: string;
  readonly title: string;
  readonly suggestions: readonly string[];
}

/** Asks until when an initiative is put off, and writes it down. */
export async function postponeInitiative(views: PlanViews, given: unknown): Promise<void> {
  const question = readQuestion(given);
  if (!question) return;
  const until = await window.showInputBox({
    title: l10n.t('Postpone “{0}”', question.title),
    prompt: l10n.t('Until when? A date such as {0}.', question.suggestions[0] ?? '2027-06-30'),
    value: question.suggestions[0] ?? '',
    validateInput: (text) => {
      const plan = planOf(views, question);
      return plan && refusalIn(postponeEdits(plan.view, question.id, text));
    },
  });
  if (until !== undefined) await apply(views, question, (plan) => postponeEdits(plan.view, question.id, until));
}

/** Asks who takes an initiative over, and writes it down. */
export async function delegateInitiative(views: PlanViews, given: unknown): Promise<void> {
  const question = readQuestion(given);
  if (!question) return;
  const to = await askWho(question, planOf(views, question));
  if (to !== undefined) await apply(views, question, (plan) => delegateEdits(plan.view, question.id, to));
}

/** Somebody to choose; `to` is how they are written in the plan. */
interface Taker extends QuickPickItem {
  readonly to?: string;
}

/** People are shown by their names, the id they are written with beside them. */
async function askWho({ title, suggestions }: Question, plan: ShownPlan | undefined): Promise<string | undefined> {
  const supporters = plan?.view.document.plan.drivers?.supporters ?? [];
  const names = new Map(supporters.map(({ id, name }) => [id, plainWords(name?.text.trim() ?? '')]));
  if (suggestions.length > 0) {
    const people = suggestions.map((to): Taker => {
      const name = names.get(to);
      return name ? { label: name, description: plainWords(to), to } : { label: plainWords(to), to };
    });
    const somebodyElse: Taker = { label: l10n.t('Somebody else…') };
    const picked = await window.showQuickPick<Taker>(
      [...people, { label: '', kind: QuickPickItemKind.Separator }, somebodyElse],
      { title: l10n.t('Who takes “{0}”?', title), matchOnDescription: true },
    );
    if (picked !== somebodyElse) return picked?.to;
  }
  return window.showInputBox({ title: l10n.t('Who takes “{0}”?', title), prompt: l10n.t('A name.') });
}

/** Asks which plan an entry goes to, and moves it with everything that names it. */
export async function moveEntryToPlan(views: PlanViews, given: unknown): Promise<void> {
  const question = readQuestion(given);
  if (!question) return;
  const others = views.all().filter(({ uri }) => uri.toString() !== question.uri);
  if (others.length === 0) {
    void window.showInformationMessage(l10n.t('There is no other plan in this workspace to move it to.'));
    return;
  }
  const picked = await window.showQuickPick(
    others.map((plan) => ({
      label: plainWords(plan.view.document.plan.person?.text ?? workspace.asRelativePath(plan.uri)),
      description: plainWords(workspace.asRelativePath(plan.uri)),
      plan,
    })),
    { title: l10n.t('Move “{0}” to which plan?', question.title) },
  );
  if (!picked) return;
  const all = () => views.all().map(({ view }) => view);
  await apply(views, question, (plan) => {
    const target = views.now(picked.plan.uri) ?? picked.plan;
    return moveEntry(plan.view, question.id, target.view, all());
  });
}

/** Makes the edits for the text as it is now; a refusal is shown as it is worded. */
async function apply(views: PlanViews, question: Question, edits: (plan: ShownPlan) => EditResult): Promise<void> {
  const readOnly = await whyReadOnly(Uri.parse(question.uri));
  if (readOnly) {
    void window.showWarningMessage(readOnly);
    return;
  }
  const plan = planOf(views, question);
  const result = plan ? edits(plan) : { refusal: l10n.t('This plan is not open in the workspace any more.') };
  if ('refusal' in result) void window.showWarningMessage(result.refusal);
  else if (!(await workspace.applyEdit(toWorkspaceEdit(result.edit)))) {
    void window.showWarningMessage(
      l10n.t('The plan changed at the same moment, or cannot be written to, so nothing was written. Try again.'),
    );
  }
}

function planOf(views: PlanViews, { uri }: Question): ShownPlan | undefined {
  return views.now(Uri.parse(uri));
}

function refusalIn(result: EditResult): string | undefined {
  return 'refusal' in result ? result.refusal : undefined;
}

/** A command can be run by anybody with anything, so what it is given is read like a message. */
function readQuestion(given: unknown): Question | undefined {
  if (typeof given !== 'object' || given === null || !('uri' in given) || !('id' in given)) return undefined;
  const { uri, id } = given;
  if (typeof uri !== 'string' || typeof id !== 'string') return undefined;
  const title = plainWords('title' in given && typeof given.title === 'string' ? given.title : id);
  const list: unknown = 'suggestions' in given ? given.suggestions : [];
  const suggestions = Array.isArray(list) ? list.filter((one): one is string => typeof one === 'string') : [];
  return { uri, id, title, suggestions };
}
