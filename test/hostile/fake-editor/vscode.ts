import type { Uri } from './values';
import { type FakeDocument, FakeWorkspaceEdit, folder, World } from './world';

/** What stands for the module `vscode` in these tests: a thin face of the one {@link world}. */
export {
  ConfigurationTarget,
  Diagnostic,
  DiagnosticSeverity,
  DiagnosticTag,
  EventEmitter,
  FilePermission,
  FileSystemError,
  FileType,
  Position,
  ProgressLocation,
  QuickPickItemKind,
  Range,
  Selection,
  TabInputText,
  TabInputTextDiff,
  TextDocumentChangeReason,
  TextEdit,
  Uri,
} from './values';

/** What providers answer with. No command makes any of these, so they need not be anything. */
class Answer {}

export {
  Answer as CallHierarchyIncomingCall,
  Answer as CallHierarchyItem,
  Answer as CallHierarchyOutgoingCall,
  Answer as CodeLens,
  Answer as CompletionItem,
  Answer as DocumentHighlight,
  Answer as DocumentLink,
  Answer as DocumentSymbol,
  Answer as FoldingRange,
  Answer as FoldingRangeKind,
  Answer as Hover,
  Answer as InlayHint,
  Answer as LinkedEditingRanges,
  Answer as Location,
  Answer as MarkdownString,
  Answer as SelectionRange,
  Answer as SnippetString,
  Answer as SymbolInformation,
};

export const WorkspaceEdit = FakeWorkspaceEdit;

/** There is one folder; what is searched for below it is found by its name. */
export class RelativePattern {
  constructor(
    readonly base: unknown,
    readonly pattern: string,
  ) {}
}

let now = new World();

/** The world as it is now. */
export const world = (): World => now;

/** Begins anew; what was made for the world before hears of nothing any more. */
export function newWorld(): World {
  now = new World();
  return now;
}

const fill = (words: string, args: readonly unknown[]) =>
  words.replaceAll(/\{(\d+)\}/g, (_, i: string) => String(args[Number(i)]));

export const l10n = { t: (words: string, ...args: readonly unknown[]) => fill(words, args) };

export const languages = {
  createDiagnosticCollection: () => ({ set: () => {}, delete: () => {}, dispose: () => {} }),
};

const inside = (uri: Uri) => uri.scheme === folder.scheme && uri.path.startsWith(`${folder.path}/`);

export const workspace = {
  get textDocuments() {
    return [...now.documents.values()];
  },
  get isTrusted() {
    return now.isTrusted;
  },
  get fs() {
    return now.fs;
  },
  get workspaceFolders() {
    return now.hasFolder ? [{ uri: folder, name: 'plans', index: 0 }] : undefined;
  },
  getWorkspaceFolder: (uri: Uri) => (inside(uri) ? workspace.workspaceFolders?.[0] : undefined),
  asRelativePath: (uri: Uri) => uri.path.replace(`${folder.path}/`, ''),
  findFiles: async () => {
    await now.turn('find files');
    const found = [...now.disk.keys()]
      .filter((uri) => uri.endsWith('career.yaml'))
      .map((uri) => folder.with({ path: new URL(uri).pathname }));
    // What was found is on its way for a while, and there may be other files by the time it arrives.
    await now.turn('found files');
    return found;
  },
  createFileSystemWatcher: (pattern: string) => {
    const fits = (uri: Uri) =>
      pattern === '**' || uri.path.endsWith(pattern.includes('.json') ? '.json' : 'career.yaml');
    const on = (kind: string) => (listener: (uri: Uri) => void) =>
      now.diskChanged.event((event) => {
        if (event.kind === kind && fits(event.uri)) listener(event.uri);
      });
    return { onDidCreate: on('create'), onDidChange: on('change'), onDidDelete: on('delete'), dispose: () => {} };
  },
  getConfiguration: () => ({
    get: () => undefined,
    inspect: () => undefined,
    update: async (key: string, value: unknown) => void now.set.push([key, value]),
  }),
  onDidOpenTextDocument: (listener: (document: FakeDocument) => void) => now.opened.event(listener),
  onDidChangeTextDocument: (listener: Parameters<World['changed']['event']>[0]) => now.changed.event(listener),
  onDidSaveTextDocument: (listener: (document: FakeDocument) => void) => now.saved.event(listener),
  onDidCloseTextDocument: (listener: (document: FakeDocument) => void) => now.closed.event(listener),
  onDidRenameFiles: () => ({ dispose: () => {} }),
  onDidChangeWorkspaceFolders: () => ({ dispose: () => {} }),
  onDidChangeConfiguration: () => ({ dispose: () => {} }),
  onDidGrantWorkspaceTrust: () => ({ dispose: () => {} }),
  applyEdit: (edit: FakeWorkspaceEdit) => now.applyEdit(edit),
  openTextDocument: (uri: Uri) => now.openDocument(uri),
};

const tell = async (words: string): Promise<undefined> => {
  now.told.push(words);
  return undefined;
};

export const window = {
  tabGroups: {
    get all() {
      return [{ tabs: now.tabsNow() }];
    },
    onDidChangeTabs: (listener: Parameters<World['tabsChanged']['event']>[0]) => now.tabsChanged.event(listener),
  },
  onDidChangeWindowState: () => ({ dispose: () => {} }),
  showInformationMessage: tell,
  showWarningMessage: tell,
  showErrorMessage: tell,
  showSaveDialog: async () => now.saveAs,
  showInputBox: async () => now.typed,
  showQuickPick: async <T extends { readonly label: string; readonly description?: string }>(items: readonly T[]) => {
    now.offered = items.map(({ label, description }) => (description ? `${label} (${description})` : label));
    return items.find(({ label }) => label === now.picked);
  },
  withProgress: async <T>(_: unknown, work: (progress: unknown, token: unknown) => Promise<T>) =>
    work({ report: () => {} }, { onCancellationRequested: () => ({ dispose: () => {} }) }),
  showWorkspaceFolderPick: async () => workspace.workspaceFolders?.[0],
  showTextDocument: async (document: FakeDocument) => ({
    document: Object.assign(document, { save: async () => now.save(document.uri) }),
    selection: undefined,
    edit: async (change: (builder: { insert: (at: unknown, text: string) => void }) => void) => {
      change({ insert: (_, text) => now.put(document, text + document.text, true) });
      return true;
    },
  }),
};

/** The log, which the world keeps. */
export const log = Object.fromEntries(
  ['trace', 'debug', 'info', 'warn', 'error'].map((level) => [
    level,
    (words: string) => void now.logged.push(`${level}: ${words}`),
  ]),
);
