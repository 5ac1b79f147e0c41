import {
  type Disposable,
  type Event,
  EventEmitter,
  type LogOutputChannel,
  l10n,
  type TextDocument,
  TextDocumentChangeReason,
  type Uri,
  workspace,
} from 'vscode';
import type { Border } from './border';
import { findPlans, maxPlans } from './find-plans';
import { onNewFolders } from './new-folders';
import { oneAtATime } from './one-at-a-time';
import type { Tabs } from './plan-tabs';
import { isPlanDocument, isPlanUri, planFilePattern } from './plan-uris';
import { readText } from './read-text';

/** A plan's latest text: that of its open document, saved or not, else that of its file. */
export interface StoredPlan {
  readonly uri: Uri;
  readonly text: string;
}

/** `typing` is followed by more of it; everything else stands as it is for now. */
export type TextChange = { readonly uri: Uri; readonly kind: 'typing' | 'settled' | 'gone' };

export interface PlanStore extends Disposable {
  readonly get: (uri: Uri) => StoredPlan | undefined;
  readonly all: () => readonly StoredPlan[];
  readonly onDidChange: Event<TextChange>;
  /** Takes in the open documents at once, and the files of the workspace as they are found and read. */
  readonly start: () => Promise<void>;
  /** When the start is through. */
  readonly started: Promise<void>;
  /** Reads a file that is not known yet; afterwards it is known, or known to be unreadable. */
  readonly load: (uri: Uri) => Promise<void>;
}

/** More bytes than the longest text that is read can have. */
const maxPlanBytes = 4_000_000;
const readAtOnce = 16;

export function createPlanStore(tabs: Tabs, log: LogOutputChannel, border: Border): PlanStore {
  const changed = new EventEmitter<TextChange>();
  const plans = new Map<string, StoredPlan>();
  /** Files that were looked for in vain, so that each is named once. */
  const unreadable = new Set<string>();
  const reading = new Map<string, Uri>();

  /** The document whose text is newer than the file's, or stands in its place. */
  const openDocument = (uri: Uri): TextDocument | undefined => {
    const document = workspace.textDocuments.find((one) => one.uri.toString() === uri.toString());
    return document && isPlanDocument(document) && (document.isDirty || tabs.has(uri)) ? document : undefined;
  };

  const put = (uri: Uri, text: string, kind: 'typing' | 'settled') => {
    const key = uri.toString();
    unreadable.delete(key);
    const known = plans.get(key);
    if (known?.text === text && kind === 'typing') return;
    plans.set(key, { uri, text });
    changed.fire({ uri, kind });
  };

  const drop = (uri: Uri) => {
    if (plans.delete(uri.toString())) changed.fire({ uri, kind: 'gone' });
  };

  const takeIn = async (uri: Uri): Promise<void> => {
    const key = uri.toString();
    reading.set(key, uri);
    const result = await readText(uri, maxPlanBytes);
    reading.delete(key);
    // Whoever opened it meanwhile has the newer text.
    if (openDocument(uri)) return;
    if (result.kind === 'text') return put(uri, result.text, 'settled');
    // A plan that is deleted goes without a word; one that cannot be read any more does not.
    if (!unreadable.has(key) && !(plans.has(key) && result.kind === 'missing')) {
      const reason = result.kind === 'missing' ? l10n.t('there is no such file') : result.reason;
      log.info(l10n.t('{0} is not checked: {1}.', workspace.asRelativePath(uri), reason));
    }
    unreadable.add(key);
    drop(uri);
  };
  const readFile = oneAtATime((uri) => border.guardAsync('Reading a plan', () => takeIn(uri), undefined));

  const load = (uri: Uri): Promise<void> =>
    plans.has(uri.toString()) || unreadable.has(uri.toString()) ? Promise.resolve() : readFile(uri);

  const loadAll = async (uris: readonly Uri[]) => {
    const waiting = [...uris].reverse();
    const reader = async () => {
      for (let uri = waiting.pop(); uri; uri = waiting.pop()) await load(uri);
    };
    await Promise.all(Array.from({ length: readAtOnce }, reader));
  };

  const scan = async () => {
    const found = await findPlans();
    if (found.length >= maxPlans) log.warn(`Only the first ${maxPlans} plans of this workspace are shown.`);
    const present = new Set(found.map(String));
    const absent = [...plans.values()].filter(({ uri }) => !present.has(uri.toString()) && !openDocument(uri));
    for (const { uri } of absent) {
      if (!belongsHere(uri)) drop(uri);
    }
    await loadAll(found);
    // One that is not among them may have been made since: only its file knows.
    await Promise.all(absent.filter(({ uri }) => belongsHere(uri)).map(({ uri }) => readFile(uri)));
  };

  const watcher = workspace.createFileSystemWatcher(planFilePattern);
  const reread = (uri: Uri) => {
    if (isSkipped(uri) || openDocument(uri)) return;
    unreadable.delete(uri.toString());
    void readFile(uri);
  };

  /** A tab or a document came or went: the text may be another's from now on. */
  const decide = (uri: Uri) => {
    const document = openDocument(uri);
    const known = plans.get(uri.toString());
    if (document) {
      if (known?.text !== document.getText()) put(uri, document.getText(), 'settled');
      return;
    }
    if (!known) return;
    if (belongsHere(uri)) void readFile(uri);
    else drop(uri);
  };
  const dropBelow = (gone: Uri) => {
    for (const { uri } of [...plans.values()]) {
      if (isSameOrBelow(uri, gone) && !openDocument(uri)) drop(uri);
    }
    // What is still on its way was there before it went, and must not come back.
    for (const uri of reading.values()) {
      if (isSameOrBelow(uri, gone)) void readFile(uri);
    }
  };
  // A folder that comes or goes is told as itself, not file by file.
  const folders = workspace.createFileSystemWatcher('**', false, true, false);
  const created: Event<Uri> = (listener) =>
    folders.onDidCreate((uri) => {
      if (!isSkipped(uri) && !isPlanUri(uri)) listener(uri);
    });

  const subscriptions: Disposable[] = [
    changed,
    watcher,
    watcher.onDidCreate(reread),
    watcher.onDidChange(reread),
    folders,
    folders.onDidDelete(dropBelow),
    onNewFolders(created, () => void border.guardAsync('Looking for plans', scan, undefined)),
    workspace.onDidOpenTextDocument((document) => {
      if (isPlanDocument(document)) put(document.uri, document.getText(), 'settled');
    }),
    workspace.onDidChangeTextDocument(({ document, reason, contentChanges }) => {
      if (!isPlanDocument(document) || contentChanges.length === 0) return;
      const isUndo = reason === TextDocumentChangeReason.Undo || reason === TextDocumentChangeReason.Redo;
      put(document.uri, document.getText(), isUndo ? 'settled' : 'typing');
    }),
    workspace.onDidSaveTextDocument((document) => {
      if (isPlanDocument(document)) put(document.uri, document.getText(), 'settled');
    }),
    workspace.onDidCloseTextDocument((document) => decide(document.uri)),
    tabs.onDidChange((uris) => uris.forEach(decide)),
    workspace.onDidRenameFiles(({ files }) => {
      for (const { oldUri } of files) dropBelow(oldUri);
      void border.guardAsync('Looking for plans', scan, undefined);
    }),
    workspace.onDidChangeWorkspaceFolders(() => void border.guardAsync('Looking for plans', scan, undefined)),
  ];

  let tellStarted = () => {};
  const started = new Promise<void>((resolve) => {
    tellStarted = resolve;
  });

  return {
    get: (uri) => plans.get(uri.toString()),
    all: () => [...plans.values()],
    onDidChange: changed.event,
    started,
    start: async () => {
      for (const document of workspace.textDocuments) {
        if (isPlanDocument(document)) put(document.uri, document.getText(), 'settled');
      }
      await border.guardAsync('Looking for plans', scan, undefined);
      tellStarted();
    },
    load,
    dispose: () => {
      for (const subscription of subscriptions) subscription.dispose();
    },
  };
}

function belongsHere(uri: Uri): boolean {
  return isPlanUri(uri) && workspace.getWorkspaceFolder(uri) !== undefined && !isSkipped(uri);
}

function isSkipped(uri: Uri): boolean {
  return /\/(?:\.git|node_modules)\//.test(uri.path);
}

function isSameOrBelow(uri: Uri, above: Uri): boolean {
  return uri.toString() === above.toString() || uri.toString().startsWith(`${above.toString()}/`);
}
