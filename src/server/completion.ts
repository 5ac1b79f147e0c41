import type { CompletionItem, CompletionList } from 'vscode-languageserver-types';
import { completion } from '../core/features/completion';
import { atPosition } from './asked';
import type { Handler } from './context';
import { triggeredByCharacter } from './protocol-numbers';
import { at, textAt } from './shape';

/**
 * What may be written at the cursor. Dates depend on what was typed, so a client asks again for every letter; and a letter
 * does not wait for a thousand plans: those that were not looked at yet are in the next answer.
 */
export const completionHandler: Handler = atPosition(
  'textDocument/completion',
  null,
  (view, position, { params }, { client, views }): CompletionList => {
    const named = [...view.named.values()].flatMap(({ uri }) => views.of(uri) ?? []);
    const workspace = new Map([...views.soFar().plans, ...named].map((plan) => [plan.uri, plan]));
    const items = completion(view, position, [...workspace.values()], triggerIn(params));
    return { isIncomplete: true, items: client.takesSnippets ? items : items.map(withoutStops) };
  },
);

/** The character behind which a client asked by itself; `undefined` where somebody asked, or types a word. */
function triggerIn(params: unknown): string | undefined {
  const isUnasked = at(params, 'context', 'triggerKind') === triggeredByCharacter;
  return isUnasked ? textAt(params, 'context', 'triggerCharacter') : undefined;
}

/** A snippet as the plain text it stands for: what is offered at each place to stop, and nothing to fill in. */
function withoutStops(item: CompletionItem): CompletionItem {
  if (item.insertTextFormat !== 2 || !item.textEdit) return item;
  return { ...item, insertTextFormat: 1, textEdit: { ...item.textEdit, newText: plainOf(item.textEdit.newText) } };
}

/** The text of a snippet: `${1:text}`, `${1|first,second|}` and `$1` resolved, escapes taken away. */
export function plainOf(snippet: string): string {
  return snippet.replace(
    /\\([$}\\])|\$\{\d+:((?:\\.|[^\\}])*)\}|\$\{\d+\|((?:\\.|[^\\,|])*)(?:,(?:\\.|[^\\,|])*)*\|\}|\$\d+|\$\{\d+\}/g,
    (_, escaped?: string, text?: string, first?: string) => escaped ?? (text ?? first ?? '').replace(/\\(.)/g, '$1'),
  );
}
