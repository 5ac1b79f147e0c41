import {
  type CodeLens,
  type Disposable,
  EventEmitter,
  languages,
  SemanticTokens,
  SemanticTokensLegend,
  type TextDocument,
  window,
  workspace,
} from 'vscode';
import { codeLens } from '../../core/features/code-lens';
import { foldingRange } from '../../core/features/folding-range';
import { hover } from '../../core/features/hover';
import { inlayHint } from '../../core/features/inlay-hint';
import { selectionRange } from '../../core/features/selection-range';
import { semanticTokens, tokenModifiers, tokenTypes } from '../../core/features/semantic-tokens';
import { planSelector } from '../plan-uris';
import type { PlanViews } from '../plan-views';
import { progressLenses } from './check-in-lens';
import type { FeatureHost } from './feature-host';
import {
  fromPosition,
  fromRange,
  toCodeLens,
  toFoldingRange,
  toHover,
  toInlayHint,
  toPosition,
  toSelectionRange,
} from './from-lsp';
import { referencesOf } from './navigation';

/** What helps to read a plan: hovers, folding, growing selection, tokens, and, where switched on, hints and lenses. */
export function registerReading(host: FeatureHost, views: PlanViews): Disposable[] {
  const { answer } = host;
  const refreshed = new EventEmitter<void>();
  return [
    refreshed,
    views.onDidChange(() => refreshed.fire()),
    workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration('careerPlan')) refreshed.fire();
    }),
    languages.registerHoverProvider(planSelector, {
      provideHover: (document, position) =>
        answer(
          'Hover',
          document,
          (view) => {
            const found = hover(view, fromPosition(position));
            return found && toHover(found);
          },
          undefined,
        ),
    }),
    languages.registerFoldingRangeProvider(planSelector, {
      provideFoldingRanges: (document) =>
        answer('Folding', document, (view) => foldingRange(view).map(toFoldingRange), []),
    }),
    languages.registerSelectionRangeProvider(planSelector, {
      provideSelectionRanges: (document, positions) =>
        answer(
          'Selection',
          document,
          (view) => selectionRange(view, positions.map(fromPosition)).map(toSelectionRange),
          [],
        ),
    }),
    languages.registerDocumentSemanticTokensProvider(
      planSelector,
      {
        onDidChangeSemanticTokens: refreshed.event,
        provideDocumentSemanticTokens: (document) =>
          answer(
            'Tokens',
            document,
            (view) => new SemanticTokens(new Uint32Array(semanticTokens(view).data)),
            undefined,
          ),
      },
      new SemanticTokensLegend([...tokenTypes], [...tokenModifiers]),
    ),
    languages.registerInlayHintsProvider(planSelector, {
      onDidChangeInlayHints: refreshed.event,
      provideInlayHints: (document, range) =>
        isOn(document, 'inlayHints')
          ? answer('Hints', document, (view) => inlayHint(view, fromRange(range)), [])
              .filter(({ position }) => !isBeingWritten(document, position.line))
              .map(toInlayHint)
          : [],
    }),
    languages.registerCodeLensProvider(planSelector, {
      onDidChangeCodeLenses: refreshed.event,
      provideCodeLenses: (document) => (isOn(document, 'codeLens') ? lensesOf(host, document) : []),
    }),
    languages.registerCodeLensProvider(planSelector, {
      onDidChangeCodeLenses: refreshed.event,
      provideCodeLenses: (document) =>
        isOn(document, 'codeLens') ? answer('Lenses', document, progressLenses, []) : [],
    }),
  ];
}

function lensesOf(host: FeatureHost, document: TextDocument): CodeLens[] {
  return host
    .answer('Lenses', document, codeLens, [])
    .map((lens) => toCodeLens(lens, document.uri, referencesOf(host, document, toPosition(lens.range.start))));
}

function isOn(document: TextDocument, switchName: 'inlayHints' | 'codeLens'): boolean {
  return workspace.getConfiguration('careerPlan', document.uri).get<boolean>(`${switchName}.enabled`) === true;
}

/** No hint on the line somebody is typing on. */
function isBeingWritten(document: TextDocument, line: number): boolean {
  return window.visibleTextEditors.some(
    (editor) =>
      editor.document === document && document.isDirty && editor.selections.some(({ active }) => active.line === line),
  );
}
