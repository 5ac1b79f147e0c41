import {
  Diagnostic,
  DiagnosticSeverity,
  type Disposable,
  type LogOutputChannel,
  l10n,
  languages,
  Range,
  Uri,
  workspace,
} from 'vscode';
import { settingsFileName } from '../core/plan/file-name';
import { parseSettings, type Settings, type SettingsFault } from '../core/settings/settings';
import { indexLines, positionAt } from '../core/text/line-index';
import { folderOf } from './plan-uris';
import { readText } from './read-text';
import { longestWait, within } from './within';

/** Reads `.career-plan.json` files, and says in the file itself what of it was passed over. */
export interface SettingsFiles extends Disposable {
  /**
   * Those that hold for a plan, the farthest first: from its folder up to the one that holds `.git`, and where there is
   * none, up to the workspace folder.
   */
  readonly settingsFor: (plan: Uri) => Promise<readonly Settings[]>;
  /** A file has changed. */
  readonly forget: (file: Uri) => void;
}

const maxSettingsBytes = 1_000_000;
const maxFoldersUp = 64;

export function createSettingsFiles(log: LogOutputChannel): SettingsFiles {
  const problems = languages.createDiagnosticCollection('career-plan-settings');

  const read = async (folder: Uri): Promise<Settings | undefined> => {
    const file = Uri.joinPath(folder, settingsFileName);
    const result = await readText(file, maxSettingsBytes);
    if (result.kind === 'missing') {
      problems.delete(file);
      return undefined;
    }
    const { settings, faults } =
      result.kind === 'text'
        ? parseJson(result.text)
        : {
            settings: undefined,
            faults: [{ at: '', message: l10n.t('These settings do not hold: {0}.', result.reason) }],
          };
    for (const { at, message } of faults) log.warn(`${workspace.asRelativePath(file)}: ${at && `${at}: `}${message}`);
    const text = result.kind === 'text' ? result.text : '';
    problems.set(
      file,
      faults.map((fault) => diagnosticOf(text, fault)),
    );
    return settings;
  };

  return {
    settingsFor: async (plan) => {
      const folders = await foldersAbove(plan);
      const found = await Promise.all(folders.map(read));
      return found.filter((settings) => settings !== undefined).reverse();
    },
    forget: (file) => problems.delete(file),
    dispose: () => problems.dispose(),
  };
}

/** The folders whose settings hold for a plan, the nearest first. */
async function foldersAbove(plan: Uri): Promise<Uri[]> {
  if (plan.scheme === 'untitled') return [];
  const top = workspace.getWorkspaceFolder(plan)?.uri;
  const folders: Uri[] = [];
  /** How many of the folders lie inside the workspace folder. */
  let inside = 1;
  let folder = folderOf(plan);
  for (let step = 0; step < maxFoldersUp; step++) {
    folders.push(folder);
    if (folder.toString() === top?.toString()) inside = folders.length;
    if (await holdsGit(folder)) return folders;
    const parent = folderOf(folder);
    if (parent.path === folder.path) break;
    folder = parent;
  }
  return folders.slice(0, inside);
}

/** `.git` is a folder in a repository, a file in worktrees and submodules. */
async function holdsGit(folder: Uri): Promise<boolean> {
  return within(longestWait, workspace.fs.stat(Uri.joinPath(folder, '.git'))).then(
    (found) => found !== undefined,
    () => false,
  );
}

function parseJson(text: string): { settings: Settings | undefined; faults: readonly SettingsFault[] } {
  try {
    const raw: unknown = JSON.parse(text);
    return parseSettings(raw);
  } catch {
    return {
      settings: undefined,
      faults: [{ at: '', message: l10n.t('This is not JSON, so none of these settings hold.') }],
    };
  }
}

/** On the key a fault is about, where it stands in the text; else on the first line. */
function diagnosticOf(text: string, { at, message }: SettingsFault): Diagnostic {
  const key = JSON.stringify(at.slice(at.lastIndexOf('.') + 1));
  const start = at === '' ? -1 : text.indexOf(key);
  const lines = indexLines(text);
  const [from, to] =
    start < 0
      ? [positionAt(lines, 0), { line: 0, character: Math.max((lines.starts[1] ?? text.length + 1) - 1, 0) }]
      : [positionAt(lines, start), positionAt(lines, start + key.length)];
  const range = new Range(from.line, from.character, to.line, to.character);
  const diagnostic = new Diagnostic(range, message, DiagnosticSeverity.Warning);
  diagnostic.source = 'Career Plan';
  return diagnostic;
}
