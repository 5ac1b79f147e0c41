import { at, isTrueAt, listAt } from './shape';

/** What the client can do, as far as it matters here. */
export interface Client {
  readonly pullsDiagnostics: boolean;
  readonly registersWatchers: boolean;
  readonly registersConfiguration: boolean;
  /** Answers `workspace/configuration`. */
  readonly hasConfiguration: boolean;
  readonly showsProgress: boolean;
  readonly takesLocationLinks: boolean;
  readonly takesSymbolTree: boolean;
  readonly preparesRename: boolean;
  readonly takesSnippets: boolean;
  /** Asks for the edits of a code action once it is chosen. */
  readonly resolvesActions: boolean;
  readonly takesVersionedEdits: boolean;
  /** Makes edits it is sent, and so can run commands that end in one. */
  readonly appliesEdits: boolean;
  /** Can be sent to a place in a file. */
  readonly showsDocuments: boolean;
  /** The kinds of answers it asks for again when told to. */
  readonly refreshes: readonly Refreshable[];
}

/** Part of a request's name. */
export type Refreshable = 'semanticTokens' | 'inlayHint' | 'codeLens' | 'diagnostic';

/** @param capabilities as the client sent them, which may be anything */
export function clientOf(capabilities: unknown): Client {
  const has = (...keys: string[]) => isTrueAt(capabilities, ...keys);
  const pullsDiagnostics = isObject(at(capabilities, 'textDocument', 'diagnostic'));
  return {
    pullsDiagnostics,
    registersWatchers: has('workspace', 'didChangeWatchedFiles', 'dynamicRegistration'),
    registersConfiguration: has('workspace', 'didChangeConfiguration', 'dynamicRegistration'),
    hasConfiguration: has('workspace', 'configuration'),
    showsProgress: has('window', 'workDoneProgress'),
    takesLocationLinks: has('textDocument', 'definition', 'linkSupport'),
    takesSymbolTree: has('textDocument', 'documentSymbol', 'hierarchicalDocumentSymbolSupport'),
    preparesRename: has('textDocument', 'rename', 'prepareSupport'),
    takesSnippets: has('textDocument', 'completion', 'completionItem', 'snippetSupport'),
    resolvesActions:
      has('textDocument', 'codeAction', 'dataSupport') &&
      listAt(capabilities, 'textDocument', 'codeAction', 'resolveSupport', 'properties').includes('edit'),
    takesVersionedEdits: has('workspace', 'workspaceEdit', 'documentChanges'),
    appliesEdits: has('workspace', 'applyEdit'),
    showsDocuments: has('window', 'showDocument', 'support'),
    refreshes: [
      ...(['semanticTokens', 'inlayHint', 'codeLens'] as const).filter((kind) =>
        has('workspace', kind, 'refreshSupport'),
      ),
      ...(pullsDiagnostics && has('workspace', 'diagnostics', 'refreshSupport') ? (['diagnostic'] as const) : []),
    ],
  };
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}
