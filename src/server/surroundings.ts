/** What an address leads to, links followed. */
export interface FileStat {
  readonly kind: 'file' | 'folder';
  /** In bytes. */
  readonly size: number;
  /** Another text each time the content may be another. */
  readonly stamp: string;
}

/** What the server needs of a file system, by canonical `file:` addresses. Nothing here throws. */
export interface ServerFiles {
  /** `undefined` where there is nothing, nothing readable, or a device. */
  readonly stat: (uri: string) => FileStat | undefined;
  /** The address with every link followed. */
  readonly real: (uri: string) => string | undefined;
  readonly read: (uri: string) => Uint8Array | undefined;
  /** Files and folders directly in a folder, without links. */
  readonly list: (folder: string) => Promise<readonly { readonly name: string; readonly kind: 'file' | 'folder' }[]>;
}

/** The time and how to wait, handed in so that a test can make it midnight. */
export interface Clock {
  readonly now: () => Date;
  /** Calls once after some milliseconds; gives what takes the call back. */
  readonly after: (milliseconds: number, call: () => void) => () => void;
}

/** Everything the server touches of the world but the connection. */
export interface Surroundings {
  /** `undefined` in a browser: only open plans are known then. */
  readonly files: ServerFiles | undefined;
  readonly clock: Clock;
  readonly version: string;
  /** Address of the page that explains the rules, where there is one. */
  readonly rulesPage: string | undefined;
  /** Ends the server: 0 after a `shutdown`, 1 without one. */
  readonly exit: (code: 0 | 1) => void;
  /** Ends the server when the process of this number is gone. */
  readonly watchProcess: (id: number) => void;
}
