import { type DocumentSelector, type TextDocument, Uri, workspace } from 'vscode';
import { isPlanFileName } from '../core/plan/file-name';

/** The editor's name for the language of plan files, as in the manifest. */
export const planLanguage = 'career-plan';

/** The documents whose language that is. */
export const planSelector: DocumentSelector = { language: planLanguage };

/** Every plan file below a folder. */
export const planFilePattern = '**/{*.career.yaml,*.career.yml,career.yaml,career.yml}';

/** The last part of a file's path. */
export function fileNameOf(uri: Uri): string {
  return uri.path.slice(uri.path.lastIndexOf('/') + 1);
}

/** The folder a file lies in. */
export function folderOf(uri: Uri): Uri {
  return uri.with({ path: uri.path.slice(0, Math.max(uri.path.lastIndexOf('/'), 1)), query: '', fragment: '' });
}

/** A plan by its file name. */
export function isPlanUri(uri: Uri): boolean {
  return isPlanFileName(fileNameOf(uri));
}

/** Whether a document is a plan somebody writes: not the old side of a comparison, not a preview of a change. */
export function isPlanDocument(document: TextDocument): boolean {
  return (document.languageId === planLanguage || isPlanUri(document.uri)) && isOwnScheme(document.uri);
}

function isOwnScheme({ scheme }: Uri): boolean {
  if (scheme === 'file' || scheme === 'untitled') return true;
  return (workspace.workspaceFolders ?? []).some((folder) => folder.uri.scheme === scheme);
}

/**
 * The file a plan names. Only plan files inside the workspace's folders are ever looked at.
 * @param named as written in the plan, relative to its folder
 */
export function namedPlanUri(plan: Uri, named: string): Uri | undefined {
  if (named.startsWith('/') || named.includes('\\') || /^[a-z][\w+.-]*:/i.test(named)) return undefined;
  if (!isPlanFileName(named) || plan.scheme === 'untitled') return undefined;
  const uri = Uri.joinPath(folderOf(plan), named);
  return workspace.getWorkspaceFolder(uri) ? uri : undefined;
}
