import type { Range, WorkspaceEdit } from 'vscode-languageserver-types';
import type { Client } from './client';
import type { Conversation } from './conversation';
import type { Documents } from './documents';
import type { PullDiagnostics } from './pull-diagnostics';
import type { SettingsSource } from './settings';
import type { ServerFiles } from './surroundings';
import type { Views } from './views';
import type { Workspace } from './workspace';

/** All that answers are made of, once the client has introduced itself. */
export interface Context {
  readonly client: Client;
  readonly documents: Documents;
  readonly workspace: Workspace;
  readonly files: ServerFiles | undefined;
  readonly settings: SettingsSource;
  readonly views: Views;
  readonly pull: PullDiagnostics;
  readonly conversation: Conversation;
  /** Has the client make an edit; says so where it does not. */
  readonly applyEdit: (edit: WorkspaceEdit) => Promise<void>;
  /** Has the client show a place. */
  readonly showPlace: (uri: string, range: Range) => Promise<void>;
  /** When the editor has told its settings, or has taken too long to. */
  readonly configured: () => Promise<void>;
}

/** One request. */
export interface Ask {
  /** As the client sent them, which may be anything. */
  readonly params: unknown;
  readonly isCancelled: () => boolean;
}

/** How one request of the protocol is answered. */
export interface Handler {
  readonly method: string;
  /** The answer where our own work fails. */
  readonly empty: unknown;
  readonly answer: (ask: Ask, context: Context) => unknown;
}
