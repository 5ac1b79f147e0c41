import { codeLens, showReferencesCommand } from '../core/features/code-lens';
import { definition } from '../core/features/definition';
import { documentHighlight } from '../core/features/document-highlight';
import { documentLink } from '../core/features/document-link';
import { documentSymbol } from '../core/features/document-symbol';
import { foldingRange } from '../core/features/folding-range';
import { formatDocument, formatRange } from '../core/features/formatting';
import { hover } from '../core/features/hover';
import { inlayHint } from '../core/features/inlay-hint';
import { linkedEditingRange } from '../core/features/linked-editing';
import { formatOnType } from '../core/features/on-type-formatting';
import { references } from '../core/features/references';
import { prepareRename, rename } from '../core/features/rename';
import { selectionRange } from '../core/features/selection-range';
import { semanticTokens } from '../core/features/semantic-tokens';
import { workspaceSymbol } from '../core/features/workspace-symbol';
import { allPlans, amongPlans, atPosition, inPlan, missing, positionIn, rangeIn, textIn, uriIn } from './asked';
import { refused } from './border';
import { incomingHandler, outgoingHandler, prepareHandler } from './call-hierarchy';
import { codeActionHandler, resolveHandler } from './code-actions';
import { executeCommandHandler } from './commands/execute';
import { completionHandler } from './completion';
import type { Handler } from './context';
import { notChecked } from './diagnostic';
import { renameFilesHandler } from './file-rename';
import { linkTarget } from './link-target';
import { flatSymbols, plainLocations } from './older-clients';
import { at, isTrueAt, listAt, positionOf } from './shape';
import { versionedEdit } from './workspace-edit';

/** Every request about plans, each answered by one feature of the core. */
export const handlers: readonly Handler[] = [
  atPosition('textDocument/hover', null, (view, position) => hover(view, position) ?? null),
  atPosition('textDocument/definition', null, (view, position, _, { client }) => {
    const links = definition(view, position);
    return client.takesLocationLinks ? links : plainLocations(links);
  }),
  amongPlans('textDocument/references', null, (view, workspace, { params }) =>
    references(view, positionIn(params), workspace, isTrueAt(params, 'context', 'includeDeclaration')),
  ),
  atPosition('textDocument/documentHighlight', null, documentHighlight),
  atPosition('textDocument/prepareRename', null, (view, position) => {
    const prepared = prepareRename(view, position);
    if ('refusal' in prepared) throw refused(prepared.refusal);
    return prepared;
  }),
  amongPlans('textDocument/rename', null, (view, workspace, { params }, { documents, client }) => {
    const result = rename(view, positionIn(params), textIn(params, 'newName'), workspace);
    if ('refusal' in result) throw refused(result.refusal);
    return versionedEdit(result.edit, documents, client.takesVersionedEdits);
  }),
  inPlan('textDocument/documentSymbol', [], (view, _, { client }) => {
    const symbols = documentSymbol(view);
    return client.takesSymbolTree ? symbols : flatSymbols(symbols, view.uri);
  }),
  {
    method: 'workspace/symbol',
    empty: [],
    answer: async (ask, context) => workspaceSymbol(textIn(ask.params, 'query'), await allPlans(ask, context)),
  },
  inPlan('textDocument/foldingRange', [], (view) => foldingRange(view)),
  inPlan('textDocument/selectionRange', [], (view, { params }) => {
    const positions = listAt(params, 'positions').map((position) => positionOf(position) ?? missing('positions'));
    return selectionRange(view, positions);
  }),
  inPlan('textDocument/documentLink', [], (view, _, context) =>
    documentLink(view).flatMap(({ link, file }) => {
      const target = file === undefined ? link.target : linkTarget(view.uri, file, context);
      return target === undefined ? [] : [{ ...link, target }];
    }),
  ),
  inPlan('textDocument/formatting', [], (view) => formatDocument(view)),
  inPlan('textDocument/rangeFormatting', [], (view, { params }) => formatRange(view, rangeIn(params))),
  atPosition('textDocument/onTypeFormatting', [], (view, position, { params }) =>
    formatOnType(view, position, textIn(params, 'ch')),
  ),
  inPlan('textDocument/semanticTokens/full', null, (view) => semanticTokens(view)),
  inPlan('textDocument/inlayHint', [], (view, { params }, { settings }) =>
    isOn(settings.editorOf(view.uri), 'inlayHints', true) ? inlayHint(view, rangeIn(params)) : [],
  ),
  inPlan('textDocument/codeLens', [], (view, _, { settings, client }) => {
    if (!isOn(settings.editorOf(view.uri), 'codeLens', false)) return [];
    return codeLens(view).map(({ range, command }) => {
      const title = command?.title ?? '';
      // Where nothing can be shown a lens only says its numbers.
      if (!client.showsDocuments) return { range, command: { title, command: '' } };
      const given = { uri: view.uri, position: range.start };
      return { range, command: { title, command: showReferencesCommand, arguments: [given] } };
    });
  }),
  completionHandler,
  codeActionHandler,
  resolveHandler,
  atPosition('textDocument/linkedEditingRange', null, (view, position, _, { views }) => {
    const { plans, isWhole } = views.soFar();
    // An id that a plan nobody has looked at yet may use is not edited by halves.
    return isWhole ? (linkedEditingRange(view, position, plans) ?? null) : null;
  }),
  prepareHandler,
  incomingHandler,
  outgoingHandler,
  renameFilesHandler,
  executeCommandHandler,
  {
    method: 'textDocument/diagnostic',
    empty: { kind: 'full', items: [notChecked] },
    answer: async ({ params }, { views, pull, configured }) => {
      await configured();
      const uri = uriIn(params);
      return pull.document(uri, () => views.of(uri), params);
    },
  },
  {
    method: 'workspace/diagnostic',
    empty: { items: [] },
    answer: async (ask, context) => {
      await context.configured();
      return context.pull.workspace(await allPlans(ask, context), ask.params);
    },
  },
];

/** One of the switches in the editor's settings. */
function isOn(section: unknown, name: string, byDefault: boolean): boolean {
  const value = at(section, name, 'enabled');
  return typeof value === 'boolean' ? value : byDefault;
}
