import { type Disposable, type Event, EventEmitter, type Uri, workspace } from 'vscode';
import { settingsFileName } from '../core/plan/file-name';
import { mergeSettings, parseSettings, type Settings } from '../core/settings/settings';
import type { Border } from './border';
import { folderOf } from './plan-uris';
import type { SettingsFiles } from './settings-files';

/** What is set outside a plan: in the editor, and nearer in the `.career-plan.json` files on the way to the plan. */
export interface SettingsSource extends Disposable {
  /** The settings that hold for a plan, the same object until they change; `undefined` until they were loaded once. */
  readonly of: (plan: Uri) => Settings | undefined;
  readonly load: (plan: Uri) => Promise<void>;
  readonly onDidChange: Event<void>;
}

/** The parts of the editor's settings that are read: none of them names a program, a path or an address. */
const keys = ['rules', 'words', 'health'] as const;

export function createSettingsSource(files: SettingsFiles, border: Border): SettingsSource {
  const changed = new EventEmitter<void>();
  const known = new Map<string, Settings>();
  const loading = new Map<string, Promise<void>>();
  let generation = 0;
  const forget = () => {
    generation++;
    known.clear();
    loading.clear();
    changed.fire();
  };
  const keyOf = (plan: Uri) => folderOf(plan).toString();

  const load = (plan: Uri): Promise<void> => {
    const key = keyOf(plan);
    if (known.has(key)) return Promise.resolve();
    const running = loading.get(key);
    if (running) return running;
    const begun = generation;
    const read = async () => {
      const near = workspace.isTrusted ? await files.settingsFor(plan) : [];
      const settings = near.reduce(mergeSettings, editorSettings(plan));
      if (begun === generation) known.set(key, settings);
    };
    const started = border.guardAsync('Reading settings', read, undefined).finally(() => {
      if (begun !== generation) return;
      loading.delete(key);
      // What failed must not be asked for again and again.
      if (!known.has(key)) known.set(key, editorSettings(plan));
    });
    loading.set(key, started);
    return started;
  };

  const watcher = workspace.createFileSystemWatcher(`**/${settingsFileName}`);
  const reread = (uri: Uri) => {
    files.forget(uri);
    forget();
  };
  const subscriptions: Disposable[] = [
    changed,
    watcher,
    watcher.onDidCreate(reread),
    watcher.onDidChange(reread),
    watcher.onDidDelete(reread),
    workspace.onDidChangeConfiguration((event) => {
      if (keys.some((key) => event.affectsConfiguration(`careerPlan.${key}`))) forget();
    }),
    workspace.onDidGrantWorkspaceTrust(forget),
    workspace.onDidChangeWorkspaceFolders(forget),
  ];
  return {
    of: (plan) => known.get(keyOf(plan)),
    load,
    onDidChange: changed.event,
    dispose: () => {
      for (const subscription of subscriptions) subscription.dispose();
    },
  };
}

/** Where the workspace is not trusted, only what the user set: a folder's settings change nothing there. */
function editorSettings(plan: Uri): Settings {
  const configuration = workspace.getConfiguration('careerPlan', plan);
  const read = (key: string): unknown => {
    if (workspace.isTrusted) return configuration.get(key);
    const known = configuration.inspect(key);
    return known?.globalValue ?? known?.defaultValue;
  };
  return parseSettings(new Map(keys.map((key) => [key, read(key)]))).settings;
}
