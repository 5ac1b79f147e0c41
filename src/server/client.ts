import { at, isTrueAt } from './shape';

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
  readonly takesVersionedEdits: boolean;
  /** The kinds of answers it asks for again when told to. */
  readonly refreshes: readonly Refreshable[];
}

export type Refreshable = 'semanticTokens' | 'inlayHint' | 'codeLens' | 'diagnostics';

const refreshable = ['semanticTokens', 'inlayHint', 'codeLens', 'diagnostics'] as const;

/** @param capabilities as the client sent them, which may be anything */
export function clientOf(capabilities: unknown): Client {
  const has = (...keys: string[]) => isTrueAt(capabilities, ...keys);
  return {
    pullsDiagnostics: isObject(at(capabilities, 'textDocument', 'diagnostic')),
    registersWatchers: has('workspace', 'didChangeWatchedFiles', 'dynamicRegistration'),
    registersConfiguration: has('workspace', 'didChangeConfiguration', 'dynamicRegistration'),
    hasConfiguration: has('workspace', 'configuration'),
    showsProgress: has('window', 'workDoneProgress'),
    takesLocationLinks: has('textDocument', 'definition', 'linkSupport'),
    takesSymbolTree: has('textDocument', 'documentSymbol', 'hierarchicalDocumentSymbolSupport'),
    preparesRename: has('textDocument', 'rename', 'prepareSupport'),
    takesVersionedEdits: has('workspace', 'workspaceEdit', 'documentChanges'),
    refreshes: refreshable.filter((kind) => has('workspace', kind, 'refreshSupport')),
  };
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}
