import {
  FileType,
  l10n,
  Selection,
  type TextEditor,
  Uri,
  WorkspaceEdit,
  type WorkspaceFolder,
  window,
  workspace,
} from 'vscode';
import type { Day } from '../../core/dates/day';
import { isPlanFileName } from '../../core/plan/file-name';
import { planLanguage } from '../plan-uris';
import { personPlaceholder, planTemplate } from './plan-template';

/**
 * Makes a plan in a folder of the workspace and opens it with the name to fill in selected. Without a folder it is a
 * text that has not been saved anywhere. A file that exists is never touched.
 */
export async function newPlan(today: Day): Promise<void> {
  const folders = workspace.workspaceFolders ?? [];
  if (folders.length === 0) {
    const document = await workspace.openTextDocument({ language: planLanguage, content: planTemplate(today) });
    return selectName(await window.showTextDocument(document));
  }
  const folder = folders.length === 1 ? folders[0] : await window.showWorkspaceFolderPick();
  if (folder && workspace.fs.isWritableFileSystem(folder.uri.scheme) === false) {
    void window.showWarningMessage(
      l10n.t('Files in “{0}” can only be read, so no plan can be made there.', folder.name),
    );
    return;
  }
  const name = folder && (await askName(folder));
  if (!folder || !name) return;
  const uri = Uri.joinPath(folder.uri, name);
  const edit = new WorkspaceEdit();
  const text = planTemplate(today);
  edit.createFile(uri, { overwrite: false, ignoreIfExists: false, contents: new TextEncoder().encode(text) });
  if (!(await workspace.applyEdit(edit))) {
    void window.showErrorMessage(l10n.t('{0} could not be made. There may be such a file already.', name));
    return;
  }
  const editor = await window.showTextDocument(await workspace.openTextDocument(uri));
  selectName(editor);
}

function selectName(editor: TextEditor): void {
  const { document } = editor;
  const at = document.getText().indexOf(personPlaceholder);
  if (at < 0) return;
  editor.selection = new Selection(document.positionAt(at), document.positionAt(at + personPlaceholder.length));
}

async function askName(folder: WorkspaceFolder): Promise<string | undefined> {
  const value = (await exists(folder, 'career.yaml')) ? '' : 'career.yaml';
  const name = await window.showInputBox({
    title: l10n.t('New career plan'),
    prompt: l10n.t('The name of the file, such as career.yaml or jo.career.yaml'),
    value,
    valueSelection: [0, value.endsWith('career.yaml') ? 0 : value.length],
    validateInput: async (typed) => faultOf(typed.trim()) ?? (await takenOf(folder, typed.trim())),
  });
  return name?.trim();
}

function faultOf(name: string): string | undefined {
  if (/[\\/:*?"<>|\p{Cc}]/u.test(name)) return l10n.t('A file name has no / \\ : * ? " < > |');
  if (!isPlanFileName(name)) return l10n.t('A plan is called career.yaml, or ends in .career.yaml');
  return name.length > 200 ? l10n.t('This name is too long for a file') : undefined;
}

async function takenOf(folder: WorkspaceFolder, name: string): Promise<string | undefined> {
  return (await exists(folder, name)) ? l10n.t('There is a file {0} already; it stays as it is', name) : undefined;
}

async function exists(folder: WorkspaceFolder, name: string): Promise<boolean> {
  return workspace.fs.stat(Uri.joinPath(folder.uri, name)).then(
    ({ type }) => type !== FileType.Unknown,
    () => false,
  );
}
