import { EventEmitter, FileSystemError, FileType, TabInputText, type TextEdit, Uri } from './values';

/** A folder, a disk and open documents, in the hands of a test: what the editor would do, at moments the test chooses. */

export class FakeDocument {
  version = 1;
  isDirty = false;
  readonly languageId = 'career-plan';
  constructor(
    readonly uri: Uri,
    public text: string,
  ) {}
  getText(): string {
    return this.text;
  }
  positionAt(offset: number) {
    const lines = this.text.slice(0, offset).split('\n');
    return { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
  }
}

/** What reading or writing a file meets instead of doing its work. */
export type Fault = { readonly code: string } | { readonly never: true } | { readonly stat: number };

export const folder = new Uri('file', '', '/plans');

export class World {
  /** By address. */
  readonly disk = new Map<string, string>();
  /** By address and work, such as `stat file:///plans/a`; the address alone means all work. */
  readonly faults = new Map<string, Fault>();
  readonly documents = new Map<string, FakeDocument>();
  readonly tabs = new Set<string>();
  /** What the person was told, and what was logged. */
  readonly told: string[] = [];
  readonly logged: string[] = [];
  /** Every piece of work on files there was, such as `write file:///plans/a`. */
  readonly work: string[] = [];
  isTrusted = true;
  hasFolder = true;
  /** What a save dialog answers. */
  saveAs: Uri | undefined;
  /** What an input box answers. */
  typed: string | undefined;
  /** What a list offered last, and the label of what is chosen in it. */
  offered: readonly string[] = [];
  picked: string | undefined;
  /** The settings that were written, in their order. */
  readonly set: [key: string, value: unknown][] = [];
  /** Lets a test decide when work goes on. */
  turn: (label: string) => Promise<void> = () => Promise.resolve();

  readonly opened = new EventEmitter<FakeDocument>();
  readonly changed = new EventEmitter<{
    document: FakeDocument;
    contentChanges: readonly unknown[];
    reason?: number;
  }>();
  readonly saved = new EventEmitter<FakeDocument>();
  readonly closed = new EventEmitter<FakeDocument>();
  readonly tabsChanged = new EventEmitter<{ opened: readonly unknown[]; closed: readonly unknown[] }>();
  readonly diskChanged = new EventEmitter<{ uri: Uri; kind: 'create' | 'change' | 'delete' }>();

  /** Meets what a test put in the way. */
  async meet(work: string, uri: Uri): Promise<Fault | undefined> {
    this.work.push(`${work} ${uri}`);
    await this.turn(`${work} ${uri.path}`);
    const fault = this.faults.get(`${work} ${uri}`) ?? this.faults.get(uri.toString());
    if (fault && 'code' in fault) throw new FileSystemError(fault.code, `${fault.code} (FileSystemError): ${uri.path}`);
    if (fault && 'never' in fault) await new Promise(() => {});
    return fault;
  }

  readonly fs = {
    isWritableFileSystem: () => true,
    stat: async (uri: Uri) => {
      const fault = await this.meet('stat', uri);
      const text = this.disk.get(uri.toString());
      if (text === undefined) throw new FileSystemError('FileNotFound');
      return {
        type: FileType.File,
        size: fault && 'stat' in fault ? fault.stat : new TextEncoder().encode(text).length,
      };
    },
    readFile: async (uri: Uri) => {
      await this.meet('read', uri);
      const text = this.disk.get(uri.toString());
      // What was read is on its way for a while, and the file may be another by the time it arrives.
      await this.turn(`answer ${uri.path}`);
      if (text === undefined) throw new FileSystemError('FileNotFound');
      return new TextEncoder().encode(text);
    },
    writeFile: async (uri: Uri, bytes: Uint8Array) => {
      const text = new TextDecoder().decode(bytes);
      // A disk that fails while it writes has written a part.
      const fault = this.faults.get(`write ${uri}`) ?? this.faults.get(uri.toString());
      if (fault) this.disk.set(uri.toString(), text.slice(0, text.length / 2));
      await this.meet('write', uri);
      this.disk.set(uri.toString(), text);
    },
    rename: async (from: Uri, to: Uri) => {
      await this.meet('rename', to);
      const text = this.disk.get(from.toString());
      if (text === undefined) throw new FileSystemError('FileNotFound');
      this.disk.delete(from.toString());
      this.disk.set(to.toString(), text);
    },
    delete: async (uri: Uri) => {
      await this.meet('delete', uri);
      if (!this.disk.delete(uri.toString())) throw new FileSystemError('FileNotFound');
    },
    readDirectory: async () => [],
  };

  tabsNow() {
    return [...this.tabs].map((uri) => ({ input: new TabInputText(Uri.parse(uri)) }));
  }

  /** What a person does. */
  async open(uri: Uri): Promise<void> {
    const known = this.documents.get(uri.toString());
    const text = known?.text ?? this.disk.get(uri.toString());
    if (text === undefined) return;
    if (!known) {
      const document = new FakeDocument(uri, text);
      this.documents.set(uri.toString(), document);
      this.opened.fire(document);
    }
    this.tabs.add(uri.toString());
    this.tabsChanged.fire({ opened: [{ input: new TabInputText(uri) }], closed: [] });
  }

  put(document: FakeDocument, text: string, isDirty: boolean): void {
    if (document.text === text) return;
    document.text = text;
    document.version += 1;
    document.isDirty = isDirty;
    this.changed.fire({ document, contentChanges: [{}] });
  }

  type(uri: Uri, change: (text: string) => string): void {
    const document = this.documents.get(uri.toString());
    if (document && this.tabs.has(uri.toString())) this.put(document, change(document.text), true);
  }

  save(uri: Uri): void {
    const document = this.documents.get(uri.toString());
    if (!document?.isDirty) return;
    this.disk.set(uri.toString(), document.text);
    document.isDirty = false;
    this.saved.fire(document);
    this.diskChanged.fire({ uri, kind: 'change' });
  }

  /** Closes the tab without saving; the document stays in memory until {@link forget}. */
  close(uri: Uri): void {
    const document = this.documents.get(uri.toString());
    if (!this.tabs.delete(uri.toString()) || !document) return;
    const text = this.disk.get(uri.toString());
    if (document.isDirty && text !== undefined) this.put(document, text, false);
    document.isDirty = false;
    this.tabsChanged.fire({ opened: [], closed: [{ input: new TabInputText(uri) }] });
  }

  forget(uri: Uri): void {
    const document = this.documents.get(uri.toString());
    if (!document || document.isDirty || this.tabs.has(uri.toString())) return;
    this.documents.delete(uri.toString());
    this.closed.fire(document);
  }

  /** Another program writes or deletes a file; a document without changes of its own follows. */
  outside(uri: Uri, text: string | undefined): void {
    const key = uri.toString();
    const kind = text === undefined ? 'delete' : this.disk.has(key) ? 'change' : 'create';
    if (text === undefined && !this.disk.has(key)) return;
    if (text === undefined) this.disk.delete(key);
    else this.disk.set(key, text);
    const document = this.documents.get(key);
    if (document && !document.isDirty && text !== undefined) this.put(document, text, false);
    this.diskChanged.fire({ uri, kind });
  }

  /** The product's own way to change texts: refused where a text is another than when it was asked for. */
  async applyEdit(edit: FakeWorkspaceEdit): Promise<boolean> {
    const versions = edit.texts.map(({ uri }) => this.documents.get(uri.toString())?.version);
    await this.turn('apply an edit');
    for (const { uri, contents } of edit.files) {
      if (this.faults.has(`create ${uri}`) || this.disk.has(uri.toString())) return false;
      this.outside(uri, new TextDecoder().decode(contents ?? new Uint8Array()));
    }
    for (const [i, { uri, edits }] of edit.texts.entries()) {
      const document = this.documents.get(uri.toString());
      if (!document || document.version !== versions[i] || this.faults.has(`edit ${uri}`)) return false;
      this.put(document, applied(document, edits), true);
    }
    return true;
  }

  /** The editor opens a document for an extension, without a tab. */
  async openDocument(uri: Uri): Promise<FakeDocument> {
    await this.meet('open', uri);
    const known = this.documents.get(uri.toString());
    if (known) return known;
    const text = this.disk.get(uri.toString());
    if (text === undefined) throw new FileSystemError('FileNotFound');
    const document = new FakeDocument(uri, text);
    this.documents.set(uri.toString(), document);
    this.opened.fire(document);
    return document;
  }
}

export class FakeWorkspaceEdit {
  readonly texts: { uri: Uri; edits: readonly TextEdit[] }[] = [];
  readonly files: { uri: Uri; contents: Uint8Array | undefined }[] = [];
  set(uri: Uri, edits: readonly TextEdit[]): void {
    this.texts.push({ uri, edits });
  }
  createFile(uri: Uri, options: { contents?: Uint8Array } = {}): void {
    this.files.push({ uri, contents: options.contents });
  }
}

function applied({ text }: FakeDocument, edits: readonly TextEdit[]): string {
  const starts = [0, ...[...text.matchAll(/\r\n|\n|\r/g)].map((match) => match.index + match[0].length)];
  const offset = ({ line, character }: { line: number; character: number }) =>
    (starts[line] ?? text.length) + character;
  const ordered = [...edits].sort((a, b) => offset(b.range.start) - offset(a.range.start));
  let result = text;
  for (const { range, newText } of ordered) {
    result = result.slice(0, offset(range.start)) + newText + result.slice(offset(range.end));
  }
  return result;
}
