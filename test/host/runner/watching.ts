import * as vscode from 'vscode';
import { eventually } from './eventually';

/**
 * Waits until the editor tells of changes in the opened folder: what changes while it is still starting to look is never
 * told at all.
 */
export async function filesAreWatched(): Promise<void> {
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  if (!folder) return;
  const probe = vscode.Uri.joinPath(folder, 'watched.txt');
  const watcher = vscode.workspace.createFileSystemWatcher('**/watched.txt');
  let isTold = false;
  const tell = () => {
    isTold = true;
  };
  watcher.onDidCreate(tell);
  watcher.onDidChange(tell);
  let written = 0;
  await eventually('the editor watches the folder', async () => {
    await vscode.workspace.fs.writeFile(probe, new TextEncoder().encode(`${++written}`));
    return isTold;
  });
  watcher.dispose();
  await vscode.workspace.fs.delete(probe);
}
