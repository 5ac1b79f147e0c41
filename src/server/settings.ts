import { settingsFileName } from '../core/plan/file-name';
import {
  defaultSettings,
  mergeSettings,
  parseSettings,
  type Settings,
  type SettingsFault,
} from '../core/settings/settings';
import { foldersUpFrom, type PlanFiles, type SettingsFile } from './plan-files';
import { member } from './shape';
import { canonical, fileIn, fileNameOf, filePathOf, folderOf, isInside } from './uris';

/** What is set outside a plan: in the editor, and nearer in the `.career-plan.json` files on the way to the plan. */
export interface SettingsSource {
  /** The settings that hold for a plan, the same object until they change. */
  readonly of: (plan: string) => Settings;
  /** The editor's settings for a plan, as it gave them; `undefined` until it did. @param plan in any spelling */
  readonly editorOf: (plan: string) => unknown;
  /**
   * Takes in what the editor has set.
   * @param sections the editor's `careerPlan` section by workspace folder; `''` for plans outside of all of them
   */
  readonly take: (sections: ReadonlyMap<string, unknown>) => void;
}

export interface SettingsPlaces {
  readonly files: PlanFiles;
  readonly folders: () => readonly string[];
  readonly warn: (sentence: string) => void;
}

interface Merged {
  readonly editor: Settings;
  readonly files: readonly SettingsFile[];
  readonly settings: Settings;
}

/** The parts of the editor's settings that are read: none of them names a program, a path or an address. */
const keys = ['rules', 'words', 'health'] as const;

export function createSettings({ files, folders, warn }: SettingsPlaces): SettingsSource {
  let sections: ReadonlyMap<string, unknown> = new Map();
  let editors = new Map<string, Settings>();
  const merged = new Map<string, Merged>();
  const parsed = new WeakMap<SettingsFile, Settings>();

  const topOf = (plan: string): string =>
    folders()
      .filter((folder) => isInside(plan, folder))
      .reduce((a, b) => (b.length > a.length ? b : a), '');

  const editor = (plan: string): Settings => {
    const top = topOf(plan);
    const known = editors.get(top);
    if (known) return known;
    const section = sections.get(top);
    const { settings, faults } = parseSettings(new Map(keys.map((key) => [key, member(section, key) ?? undefined])));
    for (const fault of faults) warn(`In the editor’s settings: ${sentenceOf(fault)}`);
    editors.set(top, settings);
    return settings;
  };

  const parse = (file: SettingsFile): Settings => {
    const known = parsed.get(file);
    if (known) return known;
    const { settings, faults } = parseFile(file);
    for (const fault of faults) warn(`${filePathOf(file.uri) ?? fileNameOf(file.uri)}: ${sentenceOf(fault)}`);
    parsed.set(file, settings);
    return settings;
  };

  const filesFor = (plan: string): SettingsFile[] => {
    if (filePathOf(plan) === undefined) return [];
    const up = foldersUpFrom(folderOf(plan));
    const top = files.repositoryOf(folderOf(plan)) ?? (topOf(plan) || folderOf(plan));
    const inside = up.slice(0, up.indexOf(top) + 1);
    return inside.flatMap((folder) => files.readSettings(fileIn(folder, settingsFileName)) ?? []).reverse();
  };

  return {
    of: (plan) => {
      const key = folderOf(plan);
      const before = merged.get(key);
      const [own, near] = [editor(plan), filesFor(plan)];
      if (before?.editor === own && sameItems(before.files, near)) return before.settings;
      const settings = near.map(parse).reduce(mergeSettings, own);
      merged.set(key, { editor: own, files: near, settings });
      return settings;
    },
    editorOf: (plan) => sections.get(topOf(canonical(plan))),
    take: (given) => {
      sections = given;
      editors = new Map();
    },
  };
}

function parseFile({ text }: SettingsFile): { settings: Settings; faults: readonly SettingsFault[] } {
  const none = (message: string) => ({ settings: defaultSettings, faults: [{ at: '', message }] });
  if (text === undefined) return none('this is larger than 1 MB, so none of these settings hold.');
  try {
    const raw: unknown = JSON.parse(text);
    return parseSettings(raw);
  } catch {
    return none('this is not JSON, so none of these settings hold.');
  }
}

function sentenceOf({ at, message }: SettingsFault): string {
  return at === '' ? message : `${at}: ${message}`;
}

function sameItems<T>(a: readonly T[], b: readonly T[]): boolean {
  return a.length === b.length && a.every((item, index) => item === b[index]);
}
