import type { Uri } from 'vscode';
import { type Command, l10n, type TextDocumentShowOptions, ViewColumn, window, workspace } from 'vscode';
import { locate } from '../core/syntax/locate';
import { parseSyntax } from '../core/syntax/parse';
import type { Path } from '../core/syntax/path';
import { indexLines } from '../core/text/line-index';
import { toRange } from './convert';
import type { ShownPlan } from './plan-views';

/** The editor's own command that opens a plan at an entry, so that preview, focus and “open to the side” are its habits. */
export function openCommand({ uri, view }: ShownPlan, path: Path): Command {
  const { text, root, lines } = view.document;
  const selection = toRange(lines, locate(text, root, { path, part: 'key' }));
  const options: TextDocumentShowOptions = { selection };
  return { command: 'vscode.open', title: l10n.t('Open'), arguments: [uri, options] };
}

/**
 * Opens a plan at an entry, looked up in the text as it is now; where the entry is gone, at the nearest above it.
 * An editor that shows the plan already is used.
 */
export async function revealEntry(uri: Uri, path: Path): Promise<void> {
  const document = await workspace.openTextDocument(uri);
  const text = document.getText();
  const { root } = parseSyntax(text);
  const selection = toRange(indexLines(text), locate(text, root, { path, part: 'key' }));
  const seen = window.visibleTextEditors.find((editor) => editor.document === document)?.viewColumn;
  await window.showTextDocument(document, { selection, viewColumn: seen ?? ViewColumn.One });
}
