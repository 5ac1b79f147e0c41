import { FileType, RelativePattern, Uri, type WorkspaceFolder, workspace } from 'vscode';
import { isPlanFileName, skippedFolders } from '../core/plan/file-name';
import { planFilePattern } from './plan-uris';
import { within } from './within';

/** More plans than anybody keeps in one workspace; what lies beyond is not shown. */
export const maxPlans = 5_000;

const maxFoldersWalked = 20_000;
const skipped = `**/{${[...skippedFolders].join(',')}}/**`;

/** How long the search of a virtual file system may take, in milliseconds: where none is offered, the editor waits for one for ever. */
const longestSearch = 3_000;

/** The plan files of all workspace folders, in no particular order. */
export async function findPlans(): Promise<Uri[]> {
  const found = (await Promise.all((workspace.workspaceFolders ?? []).map(plansOf))).flat();
  // A folder inside another one has its plans found twice.
  return [...new Map(found.map((uri) => [uri.toString(), uri])).values()].slice(0, maxPlans);
}

/** The plan files of a folder: searched for, or, where a virtual file system has no search, by walking through it. */
async function plansOf(folder: WorkspaceFolder): Promise<Uri[]> {
  const search = workspace.findFiles(new RelativePattern(folder, planFilePattern), skipped, maxPlans);
  try {
    if (folder.uri.scheme === 'file' || folder.uri.scheme === 'vscode-remote') return await search;
    return (await within(longestSearch, search))?.value ?? (await walk(folder));
  } catch {
    return walk(folder);
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
