import type { ServerCapabilities } from 'vscode-languageserver';
import { allActionKinds } from '../core/features/actions/kinds';
import { onTypeCharacters } from '../core/features/on-type-formatting';
import { tokenModifiers, tokenTypes } from '../core/features/semantic-tokens';
import type { Client } from './client';
import { commandNames } from './commands/execute';
import { incrementalSync } from './protocol-numbers';

/** Every plan file, as clients match names. */
export const planFilePattern = '**/{*.career.yaml,*.career.yml,career.yaml,career.yml}';

/** Behind these something new may be written; letters are a client's own reason to ask. */
const triggers = [':', ' ', '-', '[', ',', '#', '/', '.', '"', "'"];

const renamed = {
  filters: [
    { scheme: 'file', pattern: { glob: planFilePattern, matches: 'file' } },
    { scheme: 'file', pattern: { glob: '**', matches: 'folder' } },
  ],
} as const;

/** What the server can do for a client. */
export function capabilitiesFor(client: Client): ServerCapabilities {
  return {
    positionEncoding: 'utf-16',
    textDocumentSync: { openClose: true, change: incrementalSync, save: true },
    completionProvider: { triggerCharacters: [...triggers] },
    codeActionProvider: { codeActionKinds: [...allActionKinds], resolveProvider: client.resolvesActions },
    linkedEditingRangeProvider: true,
    hoverProvider: true,
    definitionProvider: true,
    referencesProvider: true,
    documentHighlightProvider: true,
    documentSymbolProvider: { label: 'Career Plan' },
    workspaceSymbolProvider: true,
    renameProvider: client.preparesRename ? { prepareProvider: true } : true,
    documentFormattingProvider: true,
    documentRangeFormattingProvider: true,
    documentOnTypeFormattingProvider: { firstTriggerCharacter: onTypeCharacters[0] },
    foldingRangeProvider: true,
    selectionRangeProvider: true,
    documentLinkProvider: {},
    semanticTokensProvider: {
      legend: { tokenTypes: [...tokenTypes], tokenModifiers: [...tokenModifiers] },
      full: true,
    },
    inlayHintProvider: true,
    codeLensProvider: {},
    callHierarchyProvider: true,
    executeCommandProvider: { commands: [...commandNames] },
    // A client either asks for findings or is told, never both.
    ...(client.pullsDiagnostics
      ? { diagnosticProvider: { identifier: 'career-plan', interFileDependencies: true, workspaceDiagnostics: true } }
      : {}),
    workspace: {
      workspaceFolders: { supported: true, changeNotifications: true },
      fileOperations: {
        willRename: { filters: [...renamed.filters] },
        didRename: { filters: [...renamed.filters] },
      },
    },
  };
}
