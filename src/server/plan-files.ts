import { isPlanFileName } from '../core/plan/file-name';
import type { ServerFiles } from './surroundings';
import { fileIn, fileNameOf, filePathOf, folderOf, isInside } from './uris';

/** Reads plan files and settings, each again only when it changed. */
export interface PlanFiles {
  /** A plan's text; `undefined` for what is no plan, too large, unreadable, or leads out of every one of the folders. */
  readonly readPlan: (uri: string, folders: readonly string[]) => string | undefined;
  /** A settings file as it is now; the same object while it has not changed. */
  readonly readSettings: (uri: string) => SettingsFile | undefined;
  /** The folder that holds `.git`, from a folder upwards. */
  readonly repositoryOf: (folder: string) => string | undefined;
}

export interface SettingsFile {
  readonly uri: string;
  /** `undefined` where it is too large. */
  readonly text: string | undefined;
}

/** More bytes than the longest text that is read can have. */
const maxPlanBytes = 4_000_000;
const maxSettingsBytes = 1_000_000;
const maxFoldersUp = 64;

interface Read {
  readonly stamp: string;
  readonly file: SettingsFile;
}

export function createPlanFiles(files: ServerFiles | undefined): PlanFiles {
  const known = new Map<string, Read>();
  const read = (uri: string, maxBytes: number): SettingsFile | undefined => {
    const stat = files?.stat(uri);
    if (!files || stat?.kind !== 'file') {
      known.delete(uri);
      return undefined;
    }
    const before = known.get(uri);
    if (before?.stamp === stat.stamp) return before.file;
    // The size is asked before a byte is read.
    const bytes = stat.size <= maxBytes ? files.read(uri) : undefined;
    const file = { uri, text: bytes && decode(bytes) };
    known.set(uri, { stamp: stat.stamp, file });
    return file;
  };
  return {
    readPlan: (uri, folders) => {
      if (!files || filePathOf(uri) === undefined || !isPlanFileName(fileNameOf(uri))) return undefined;
      const real = files.real(uri);
      const isWithin = (folder: string) => real !== undefined && isInside(real, files.real(folder) ?? folder);
      return folders.some(isWithin) ? read(uri, maxPlanBytes)?.text : undefined;
    },
    readSettings: (uri) => read(uri, maxSettingsBytes),
    repositoryOf: (folder) => foldersUpFrom(folder).find((place) => files?.stat(fileIn(place, '.git')) !== undefined),
  };
}

/** A folder and those above it, the nearest first. */
export function foldersUpFrom(folder: string): string[] {
  const folders = [folder];
  for (let place = folder; folders.length < maxFoldersUp; ) {
    const above = folderOf(place);
    if (above === place) break;
    folders.push(above);
    place = above;
  }
  return folders;
}

/** As an editor reads it: UTF-16 where a byte-order mark says so, UTF-8 otherwise; the mark is not part of the text. */
function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  return new TextDecoder(encoding).decode(bytes);
}
