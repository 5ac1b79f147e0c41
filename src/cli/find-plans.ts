import path from 'node:path';
import { isPlanFileName, skippedFolders } from '../core/plan/file-name';
import { type Files, reasonOf } from './files';

/** The plan files that were asked for, and what could not be had. */
export interface FoundPlans {
  /** As given, or the given folder with the rest of the way; sorted, each once. */
  readonly files: readonly string[];
  /** The folders among what was given. */
  readonly folders: readonly string[];
  /** One sentence each, for standard error. */
  readonly complaints: readonly string[];
}

/** Resolves files and folders. A file is taken whatever its name; folders are searched for plan files. */
export function findPlans(given: readonly string[], files: Files): FoundPlans {
  const found = new Set<string>();
  const folders: string[] = [];
  const complaints: string[] = [];
  for (const place of given) {
    try {
      const kind = files.target(place);
      if (kind === 'file') found.add(place);
      else if (kind === 'folder') {
        folders.push(place);
        searchFolder(place, files, found, complaints);
      } else complaints.push(`${place}: this is neither a file nor a folder.`);
    } catch (error) {
      complaints.push(`${place}: ${reasonOf(error)}.`);
    }
  }
  return { files: [...found].sort(), folders, complaints };
}

function searchFolder(top: string, files: Files, found: Set<string>, complaints: string[]): void {
  const before = found.size + complaints.length;
  const folders = [top];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    try {
      for (const { name, kind } of files.list(folder)) {
        const place = path.join(folder, name);
        if (kind === 'folder' && !skippedFolders.has(name)) folders.push(place);
        else if (kind === 'file' && isPlanFileName(name)) found.add(place);
        else if (kind === 'link' && isPlanFileName(name)) takeLink(place, top, files, complaints);
      }
    } catch (error) {
      complaints.push(`${folder}: ${reasonOf(error)}.`);
    }
  }
  if (found.size + complaints.length === before) {
    complaints.push(`${top}: there is no plan here (*.career.yaml, *.career.yml, career.yaml or career.yml).`);
  }
}

/** A link to a plan inside the folder is checked under its real name; one that leads out of it is not followed. */
function takeLink(place: string, top: string, files: Files, complaints: string[]): void {
  try {
    if (isInside(files.real(place), files.real(top))) return;
    complaints.push(
      `${place}: this link leads out of the folder and is not followed. Name the file itself to check it.`,
    );
  } catch (error) {
    complaints.push(`${place}: ${reasonOf(error)}.`);
  }
}

/** Whether an absolute path is a folder or lies below it. */
export function isInside(place: string, folder: string): boolean {
  const relative = path.relative(folder, place);
  return relative === '' || (!relative.startsWith(`..${path.sep}`) && relative !== '..' && !path.isAbsolute(relative));
}
