import path from 'node:path';
import { settingsFileName } from '../core/plan/file-name';
import { defaultSettings, mergeSettings, parseSettings, type Settings } from '../core/settings/settings';
import { decodeText } from './decode';
import { type Files, isMissing, reasonOf } from './files';
import { isInside } from './find-plans';

/** Reads the settings that hold in a folder, and remembers them. */
export interface SettingsReader {
  /** @param folder absolute */
  readonly settingsIn: (folder: string) => Settings;
  /** What was passed over, one sentence each, each once. */
  readonly complaints: readonly string[];
}

const maxBytes = 1_000_000;

/**
 * A folder's `.career-plan.json` is laid over those of the folders above it: up to the one that holds `.git`; outside
 * of a repository up to the outermost of `tops` it lies in, as in an editor up to the folder it works in; and outside
 * of those it is the only one. So nothing outside of what somebody works in decides what holds.
 * @param tops absolute folders
 */
export function settingsReader(files: Files, tops: readonly string[]): SettingsReader {
  const known = new Map<string, Settings>();
  const complaints: string[] = [];
  const isBelowTop = (folder: string) =>
    tops.some((top) => top !== folder && isInside(folder, top)) ||
    repositoryOf(path.dirname(folder), files) !== undefined;
  const settingsIn = (folder: string): Settings => {
    const before = known.get(folder);
    if (before) return before;
    const parent = path.dirname(folder);
    const goesOn = parent !== folder && !isTop(folder, files) && isBelowTop(folder);
    const above = goesOn ? settingsIn(parent) : defaultSettings;
    const own = readSettings(path.join(folder, settingsFileName), files, complaints);
    const settings = own ? mergeSettings(above, own) : above;
    known.set(folder, settings);
    return settings;
  };
  return { settingsIn, complaints };
}

/** The folder that holds `.git`, from a folder upwards. */
export function repositoryOf(folder: string, files: Files): string | undefined {
  for (let place = folder; ; place = path.dirname(place)) {
    if (isTop(place, files)) return place;
    if (path.dirname(place) === place) return undefined;
  }
}

/** Whether a folder is the top of a repository; `.git` is a file in worktrees and submodules. */
export function isTop(folder: string, files: Files): boolean {
  try {
    files.kind(path.join(folder, '.git'));
    return true;
  } catch (error) {
    // What may not be looked at is there.
    return !isMissing(error);
  }
}

function readSettings(file: string, files: Files, complaints: string[]): Settings | undefined {
  let bytes: Uint8Array;
  try {
    if (files.target(file) !== 'file') return undefined;
    bytes = files.read(file, maxBytes);
  } catch (error) {
    if (!isMissing(error)) complaints.push(`${file}: ${reasonOf(error)}; its settings do not hold.`);
    return undefined;
  }
  let raw: unknown;
  try {
    raw = JSON.parse(decodeText(bytes));
  } catch (error) {
    complaints.push(`${file}: this is not JSON (${reasonOf(error)}); its settings do not hold.`);
    return undefined;
  }
  const { settings, faults } = parseSettings(raw);
  for (const { at, message } of faults) complaints.push(`${file}: ${at === '' ? '' : `${at}: `}${message}`);
  return settings;
}
