import { commands, Range, Selection, Uri, window, workspace } from 'vscode';
import { rules } from '../../core/rules/index';

/**
 * Opens a rule's section of the reference that comes with the extension, rendered where the editor can.
 * @param rule anything; what is no rule's id opens the reference at its top
 */
export async function explainRule(extension: Uri, rule: unknown): Promise<void> {
  const known = rules.find(({ id }) => id === rule);
  const page = Uri.joinPath(extension, 'docs', 'rules.md');
  try {
    await commands.executeCommand('markdown.showPreview', page.with({ fragment: known?.id ?? '' }));
  } catch {
    const document = await workspace.openTextDocument(page);
    const at = known ? document.getText().indexOf(known.id) : 0;
    const start = document.positionAt(Math.max(at, 0));
    const editor = await window.showTextDocument(document);
    editor.selection = new Selection(start, start);
    editor.revealRange(new Range(start, start));
  }
}
