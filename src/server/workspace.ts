import { isPlanFileName, skippedFolders } from '../core/plan/file-name';
import { listAt, textAt } from './shape';
import type { ServerFiles } from './surroundings';
import { canonical, fileIn, filePathOf, isInside } from './uris';

/** The folders the client works in, and the plan files in them. */
export interface Workspace {
  readonly folders: () => readonly string[];
  /** The params of `workspace/didChangeWorkspaceFolders`. */
  readonly changeFolders: (params: unknown) => void;
  /** Every plan file of the folders, once they are all found. */
  readonly plans: () => Promise<readonly string[]>;
  /** Something was created, renamed or deleted: look again before the next answer. */
  readonly forget: () => void;
}

/** More plans than anybody keeps in one workspace; what lies beyond is not looked at. */
const maxPlans = 5_000;
const maxFoldersWalked = 20_000;

export interface Scan {
  readonly files: ServerFiles | undefined;
  /** Whether files that come and go are told; where they are not, each question looks again. */
  readonly isTold: () => boolean;
  /** Tells the person that plans are looked for; gives what is called at the end with the number found. */
  readonly begin: () => (found: number) => void;
  readonly warn: (sentence: string) => void;
}

/** @param initialize the params of `initialize` */
export function createWorkspace(initialize: unknown, { files, isTold, begin, warn }: Scan): Workspace {
  const folders = new Set(foldersOf(initialize));
  let found: Promise<readonly string[]> | undefined;

  const search = async (): Promise<readonly string[]> => {
    if (!files || folders.size === 0) return [];
    const end = begin();
    const plans = new Set<string>();
    try {
      const waiting = [...folders];
      for (let walked = 0; walked < maxFoldersWalked && plans.size < maxPlans; walked++) {
        const folder = waiting.pop();
        if (folder === undefined) break;
        for (const { name, kind } of await files.list(folder)) {
          if (kind === 'folder' && !skippedFolders.has(name)) waiting.push(fileIn(folder, name));
          if (kind === 'file' && isPlanFileName(name)) plans.add(fileIn(folder, name));
        }
      }
      if (plans.size >= maxPlans || waiting.length > 0)
        warn(`Only ${plans.size} plans of this workspace are looked at.`);
    } finally {
      end(plans.size);
    }
    return [...plans].sort().slice(0, maxPlans);
  };

  return {
    folders: () => [...folders],
    changeFolders: (params) => {
      for (const folder of listAt(params, 'event', 'removed').flatMap(folderOf)) folders.delete(folder);
      for (const folder of listAt(params, 'event', 'added').flatMap(folderOf)) folders.add(folder);
      found = undefined;
    },
    plans: async () => {
      if (!found) {
        const searching = search();
        found = searching;
        // A search that is under way answers everybody who asks meanwhile.
        void searching.then(() => {
          if (!isTold() && found === searching) found = undefined;
        });
      }
      return found;
    },
    forget: () => {
      found = undefined;
    },
  };
}

/** `workspaceFolders`, or what older clients send in its place. */
function foldersOf(initialize: unknown): string[] {
  const folders = listAt(initialize, 'workspaceFolders').flatMap(folderOf);
  if (folders.length > 0) return folders;
  const root = textAt(initialize, 'rootUri');
  return root === undefined ? [] : folderOf({ uri: root });
}

function folderOf(folder: unknown): string[] {
  const uri = textAt(folder, 'uri');
  if (uri === undefined || filePathOf(uri) === undefined) return [];
  const written = canonical(uri);
  return [written.length > 'file:///'.length ? written.replace(/\/+$/, '') : written];
}

/** The folders a plan may name files in: those of the workspace, or else its repository, or else its own folder. */
export function boundsOf(plan: string, folder: string, folders: readonly string[], repository: string | undefined) {
  return folders.some((top) => isInside(plan, top)) ? folders : [repository ?? folder];
}
