/** The plain values of the editor's API, as far as the tested parts of the extension use them. */

export const FilePermission = { Readonly: 1 };

export class Uri {
  constructor(
    readonly scheme: string,
    readonly authority: string,
    readonly path: string,
    readonly query = '',
    readonly fragment = '',
  ) {}
  static parse(text: string): Uri {
    const [, scheme = '', , authority = '', path = '', , query = '', , fragment = ''] =
      /^([a-z][\w+.-]*):(\/\/([^/?#]*))?([^?#]*)(\?([^#]*))?(#(.*))?$/i.exec(text) ?? [];
    if (scheme === '') throw new Error(`not an address: ${text}`);
    return new Uri(scheme, authority, decodeURIComponent(path), query, fragment);
  }
  static joinPath(base: Uri, ...parts: readonly string[]): Uri {
    const path = new URL(`x:${[base.path.replace(/\/$/, ''), ...parts].map(encodeURI).join('/')}`).pathname;
    return base.with({ path: decodeURI(path) });
  }
  with({ path = this.path, query = this.query, fragment = this.fragment, scheme = this.scheme }): Uri {
    return new Uri(scheme, this.authority, path, query, fragment);
  }
  toString(): string {
    const behind = [this.query && `?${this.query}`, this.fragment && `#${this.fragment}`].join('');
    return `${this.scheme}://${this.authority}${encodeURI(this.path)}${behind}`;
  }
}

export class Position {
  constructor(
    readonly line: number,
    readonly character: number,
  ) {}
}

export class Range {
  readonly start: Position;
  readonly end: Position;
  constructor(startLine: number, startCharacter: number, endLine: number, endCharacter: number) {
    this.start = new Position(startLine, startCharacter);
    this.end = new Position(endLine, endCharacter);
  }
}

export class Selection {
  constructor(
    readonly anchor: Position,
    readonly active: Position,
  ) {}
}

export class TextEdit {
  constructor(
    readonly range: Range,
    readonly newText: string,
  ) {}
}

export class Diagnostic {
  source: string | undefined;
  code: unknown;
  constructor(
    readonly range: Range,
    readonly message: string,
    readonly severity: number,
  ) {}
}

export class EventEmitter<T> {
  readonly #listeners = new Set<(event: T) => void>();
  readonly event = (listener: (event: T) => void) => {
    this.#listeners.add(listener);
    return { dispose: () => void this.#listeners.delete(listener) };
  };
  fire(event: T): void {
    for (const listener of [...this.#listeners]) listener(event);
  }
  dispose(): void {
    this.#listeners.clear();
  }
}

/** As the editor makes it of what a provider throws. */
export class FileSystemError extends Error {
  constructor(
    readonly code: string,
    message = code,
  ) {
    super(message);
  }
}

export class TabInputText {
  constructor(readonly uri: Uri) {}
}

export class TabInputTextDiff {
  constructor(
    readonly original: Uri,
    readonly modified: Uri,
  ) {}
}

export const FileType = { Unknown: 0, File: 1, Directory: 2, SymbolicLink: 64 } as const;
export const DiagnosticSeverity = { Error: 0, Warning: 1, Information: 2, Hint: 3 } as const;
export const DiagnosticTag = { Unnecessary: 1 } as const;
export const TextDocumentChangeReason = { Undo: 1, Redo: 2 } as const;
/** A line between choices, and a choice. */
export const QuickPickItemKind = { Separator: -1, Default: 0 } as const;
export const ProgressLocation = { Notification: 15 } as const;
export const ConfigurationTarget = { Global: 1, Workspace: 2 } as const;
