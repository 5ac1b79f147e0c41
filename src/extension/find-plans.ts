import { FileType, Uri, type WorkspaceFolder, workspace } from 'vscode';
import { isPlanFileName, skippedFolders } from '../core/plan/file-name';
import { planFilePattern } from './plan-uris';

/** More plans than anybody keeps in one workspace; what lies beyond is not shown. */
export const maxPlans = 5_000;

const maxFoldersWalked = 20_000;
const skipped = `**/{${[...skippedFolders].join(',')}}/**`;

/** The plan files of all workspace folders, in no particular order. */
export async function findPlans(): Promise<Uri[]> {
  try {
    return await workspace.findFiles(planFilePattern, skipped, maxPlans);
  } catch {
    // A virtual file system need not offer a search.
    const found = await Promise.all((workspace.workspaceFolders ?? []).map(walk));
    return found.flat().slice(0, maxPlans);
  }
}

async function walk(folder: WorkspaceFolder): Promise<Uri[]> {
  const found: Uri[] = [];
  const waiting = [folder.uri];
  for (let walked = 0; walked < maxFoldersWalked; walked++) {
    const next = waiting.shift();
    if (!next) break;
    const entries = await workspace.fs.readDirectory(next).then(
      (list) => list,
      () => [],
    );
    for (const [name, type] of entries) {
      if (type === FileType.Directory && !skippedFolders.has(name)) waiting.push(Uri.joinPath(next, name));
      if (type === FileType.File && isPlanFileName(name)) found.push(Uri.joinPath(next, name));
    }
  }
  return found;
}
