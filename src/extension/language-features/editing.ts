import {
  CodeAction,
  CodeActionKind,
  type CodeActionProvider,
  CompletionList,
  CompletionTriggerKind,
  type Disposable,
  LinkedEditingRanges,
  languages,
  type TextDocument,
  workspace,
} from 'vscode';
import type * as lsp from 'vscode-languageserver-types';
import { allActionKinds } from '../../core/features/actions/kinds';
import { codeAction, resolveCodeAction } from '../../core/features/code-action';
import { completion } from '../../core/features/completion';
import { fileRename } from '../../core/features/file-rename';
import { formatDocument, formatRange } from '../../core/features/formatting';
import { linkedEditingRange } from '../../core/features/linked-editing';
import { formatOnType, onTypeCharacters } from '../../core/features/on-type-formatting';
import { ruleOf } from '../convert';
import { planSelector } from '../plan-uris';
import type { FeatureHost } from './feature-host';
import { fromPosition, fromRange, toCompletionItem, toRange, toTextEdit, toWorkspaceEdit } from './from-lsp';

/** Characters behind which completion has something to say without being asked. */
const completionCharacters = [':', ' ', '#', '.', '-', '[', '{', ',', '"', "'"];

/** What changes a plan: completion, formatting, actions, ids edited together, and files that are renamed. */
export function registerEditing(host: FeatureHost): Disposable[] {
  const { answer, everyView } = host;
  const [firstCharacter, ...moreCharacters] = onTypeCharacters;
  return [
    languages.registerCompletionItemProvider(
      planSelector,
      {
        provideCompletionItems: (document, position, _token, { triggerKind, triggerCharacter }) =>
          answer(
            'Completion',
            document,
            (view) => {
              const trigger = triggerKind === CompletionTriggerKind.TriggerCharacter ? triggerCharacter : undefined;
              const items = completion(view, fromPosition(position), everyView(), trigger);
              // What dates and cadences offer depends on what is typed, so the list is asked for again with each letter.
              return new CompletionList(items.map(toCompletionItem), true);
            },
            undefined,
          ),
      },
      ...completionCharacters,
    ),
    languages.registerDocumentFormattingEditProvider(planSelector, {
      provideDocumentFormattingEdits: (document) =>
        answer('Formatting', document, (view) => formatDocument(view).map(toTextEdit), []),
    }),
    languages.registerDocumentRangeFormattingEditProvider(planSelector, {
      provideDocumentRangeFormattingEdits: (document, range) =>
        answer('Formatting', document, (view) => formatRange(view, fromRange(range)).map(toTextEdit), []),
    }),
    languages.registerOnTypeFormattingEditProvider(
      planSelector,
      {
        provideOnTypeFormattingEdits: (document, position, character) =>
          answer(
            'Formatting',
            document,
            (view) => formatOnType(view, fromPosition(position), character).map(toTextEdit),
            [],
          ),
      },
      firstCharacter,
      ...moreCharacters,
    ),
    languages.registerLinkedEditingRangeProvider(planSelector, {
      provideLinkedEditingRanges: (document, position) =>
        answer(
          'Linked editing',
          document,
          (view) => {
            const linked = linkedEditingRange(view, fromPosition(position), everyView());
            return linked && new LinkedEditingRanges(linked.ranges.map(toRange), new RegExp(linked.wordPattern));
          },
          undefined,
        ),
    }),
    workspace.onWillRenameFiles((event) => {
      const renames = event.files.map(({ oldUri, newUri }) => ({
        oldUri: oldUri.toString(),
        newUri: newUri.toString(),
      }));
      event.waitUntil(Promise.resolve(toWorkspaceEdit(fileRename(renames, everyView()))));
    }),
    registerActions(host),
  ];
}

/** A code action that remembers what it was made from, so that its edits can be worked out when it is chosen. */
class PlanAction extends CodeAction {
  constructor(
    readonly document: TextDocument,
    readonly source: lsp.CodeAction,
  ) {
    super(source.title, source.kind === undefined ? undefined : CodeActionKind.Empty.append(source.kind));
    if (source.edit) this.edit = toWorkspaceEdit(source.edit);
    if (source.isPreferred) this.isPreferred = true;
    if (source.command) {
      const { title, command, arguments: given } = source.command;
      this.command = { title, command, ...(given ? { arguments: given } : {}) };
    }
  }
}

function registerActions({ answer }: FeatureHost): Disposable {
  const provider: CodeActionProvider<PlanAction> = {
    provideCodeActions: (document, range, { only, diagnostics }) =>
      answer(
        'Actions',
        document,
        (view) =>
          codeAction(view, fromRange(range), only && [only.value]).map((source) => {
            const action = new PlanAction(document, source);
            const about = diagnostics.filter((one) =>
              (source.diagnostics ?? []).some(({ code }) => code === ruleOf(one)),
            );
            if (about.length > 0) action.diagnostics = [...about];
            return action;
          }),
        [],
      ),
    resolveCodeAction: (action) => {
      const { edit } = answer(
        'Actions',
        action.document,
        (view) => resolveCodeAction(view, action.source),
        action.source,
      );
      if (edit) action.edit = toWorkspaceEdit(edit);
      return action;
    },
  };
  return languages.registerCodeActionsProvider(planSelector, provider, {
    providedCodeActionKinds: allActionKinds.map((kind) => CodeActionKind.Empty.append(kind)),
  });
}
