import {
  type CallHierarchyItem,
  type Disposable,
  DocumentLink,
  type Location,
  languages,
  type Position,
  type TextDocument,
  Uri,
  workspace,
} from 'vscode';
import { incomingCalls, outgoingCalls, prepareCallHierarchy } from '../../core/features/call-hierarchy';
import { definition } from '../../core/features/definition';
import { documentHighlight } from '../../core/features/document-highlight';
import { documentLink } from '../../core/features/document-link';
import { documentSymbol } from '../../core/features/document-symbol';
import { references } from '../../core/features/references';
import { prepareRename, rename } from '../../core/features/rename';
import { workspaceSymbol } from '../../core/features/workspace-symbol';
import { folderOf, planSelector } from '../plan-uris';
import type { FeatureHost } from './feature-host';
import {
  fromPosition,
  PlanHierarchyItem,
  toHighlight,
  toIncomingCall,
  toLocation,
  toLocationLink,
  toOutgoingCall,
  toRange,
  toSymbol,
  toSymbolInformation,
  toWorkspaceEdit,
} from './from-lsp';

/** Finding one's way: definitions, references, highlights, rename, symbols, links, and what serves what. */
export function registerNavigation({ answer, everyView }: FeatureHost): Disposable[] {
  return [
    languages.registerDefinitionProvider(planSelector, {
      provideDefinition: (document, position) =>
        answer('Definition', document, (view) => definition(view, fromPosition(position)).map(toLocationLink), []),
    }),
    languages.registerReferenceProvider(planSelector, {
      provideReferences: (document, position, { includeDeclaration }) =>
        answer(
          'References',
          document,
          (view) => references(view, fromPosition(position), everyView(), includeDeclaration).map(toLocation),
          [],
        ),
    }),
    languages.registerDocumentHighlightProvider(planSelector, {
      provideDocumentHighlights: (document, position) =>
        answer('Highlights', document, (view) => documentHighlight(view, fromPosition(position)).map(toHighlight), []),
    }),
    languages.registerDocumentSymbolProvider(
      planSelector,
      {
        provideDocumentSymbols: (document) =>
          answer('Symbols', document, (view) => documentSymbol(view).map(toSymbol), []),
      },
      { label: 'Career Plan' },
    ),
    languages.registerWorkspaceSymbolProvider({
      provideWorkspaceSymbols: (query) => workspaceSymbol(query, everyView()).map(toSymbolInformation),
    }),
    languages.registerDocumentLinkProvider(planSelector, {
      provideDocumentLinks: (document) => answer('Links', document, (view) => linksOf(view, document), []),
    }),
    registerRename({ answer, everyView }),
    registerHierarchy({ answer, everyView }),
  ];
}

function linksOf(view: Parameters<typeof documentLink>[0], document: TextDocument): DocumentLink[] {
  return documentLink(view).flatMap(({ link, file }) => {
    const target = link.target !== undefined ? Uri.parse(link.target) : file && fileTarget(document.uri, file);
    return target ? [new DocumentLink(toRange(link.range), target)] : [];
  });
}

/** A file beside the plan, only where it lies inside the workspace's folders. */
function fileTarget(plan: Uri, file: string): Uri | undefined {
  if (plan.scheme === 'untitled') return undefined;
  const uri = Uri.joinPath(folderOf(plan), file);
  return workspace.getWorkspaceFolder(uri) ? uri : undefined;
}

function registerRename({ answer, everyView }: FeatureHost): Disposable {
  // A refusal is thrown because that is how the editor shows its sentence beside the cursor.
  const refuse = (refusal: string): never => {
    throw new Error(refusal);
  };
  return languages.registerRenameProvider(planSelector, {
    prepareRename: (document, position) => {
      const found = answer('Rename', document, (view) => prepareRename(view, fromPosition(position)), undefined);
      if (!found) return undefined;
      if ('refusal' in found) return refuse(found.refusal);
      return { range: toRange(found.range), placeholder: found.placeholder };
    },
    provideRenameEdits: (document, position, newName) => {
      const result = answer(
        'Rename',
        document,
        (view) => rename(view, fromPosition(position), newName, everyView()),
        undefined,
      );
      if (!result) return undefined;
      return 'refusal' in result ? refuse(result.refusal) : toWorkspaceEdit(result.edit);
    },
  });
}

function registerHierarchy({ answer, everyView }: FeatureHost): Disposable {
  const sourceOf = (item: CallHierarchyItem) => (item instanceof PlanHierarchyItem ? item.source : undefined);
  return languages.registerCallHierarchyProvider(planSelector, {
    prepareCallHierarchy: (document, position) =>
      answer(
        'Hierarchy',
        document,
        (view) => prepareCallHierarchy(view, fromPosition(position)).map((item) => new PlanHierarchyItem(item)),
        [],
      ),
    provideCallHierarchyIncomingCalls: (item) => {
      const source = sourceOf(item);
      return source ? incomingCalls(source, everyView()).map(toIncomingCall) : [];
    },
    provideCallHierarchyOutgoingCalls: (item) => {
      const source = sourceOf(item);
      return source ? outgoingCalls(source, everyView()).map(toOutgoingCall) : [];
    },
  });
}

/** Where an entry is named, for a lens that counts it. */
export function referencesOf(host: FeatureHost, document: TextDocument, position: Position): Location[] {
  return host.answer(
    'References',
    document,
    (view) => references(view, fromPosition(position), host.everyView(), false).map(toLocation),
    [],
  );
}
