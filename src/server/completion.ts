import type { CompletionItem, CompletionList } from 'vscode-languageserver-types';
import { completion } from '../core/features/completion';
import { amongPlans, positionIn } from './asked';
import type { Handler } from './context';

/** What may be written at the cursor. Dates depend on what was typed, so a client asks again for every letter. */
export const completionHandler: Handler = amongPlans(
  'textDocument/completion',
  null,
  (view, workspace, { params }, { client }): CompletionList => {
    const items = completion(view, positionIn(params), workspace);
    return { isIncomplete: true, items: client.takesSnippets ? items : items.map(withoutStops) };
  },
);

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
